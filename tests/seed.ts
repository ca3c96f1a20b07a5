/** The same cases at every run, so that a change alone turns a test red; `npm run fuzz` looks for new ones. */
import {configureGlobal} from 'fast-check'

configureGlobal({seed: 20_261_120})
