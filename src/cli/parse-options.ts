/** The options of `zhenggai parse`. */
import type {BatchOptions} from './batch.ts'
import type {InputsOptions} from './inputs.ts'
import type {InputOptions} from './source.ts'
import type {OutputName} from '../write/index.ts'
import type {WriteOptions} from '../write/writer.ts'

/** The options of `parse`. */
export interface ParseOptions extends InputOptions, WriteOptions {
  readonly outputFormat?: OutputName
  readonly output?: string
}

/** The options of `parse` with several inputs. */
export interface ParseManyOptions extends ParseOptions, InputsOptions, BatchOptions {
  readonly outDir?: string
}
