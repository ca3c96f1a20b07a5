export {isOccasion} from './units.ts'
