/** JSON with an indent of two: one record alone, several as a list. */
import type {Writer} from './writer.ts'

export const writeJson: Writer = (notices) => `${JSON.stringify(notices.length === 1 ? notices[0] : notices, null, 2)}\n`
