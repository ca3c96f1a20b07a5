/** The options of `zhenggai parse`. */
import type {BatchOptions} from './batch.ts'
import type {InputsOptions} from './inputs.ts'
import type {InputOptions} from './source.ts'
import type {RecordField} from '../record-words.ts'
import type {TableName} from '../write/table-names.ts'
import type {PrintedName} from '../write/index.ts'
import type {WriteOptions} from '../write/writer.ts'

/** The options of `parse`. */
export interface ParseOptions extends InputOptions, Pick<WriteOptions, 'lang' | 'bom' | 'title'> {
  readonly outputFormat?: PrintedName
  readonly output?: string
  /** The fields that are printed; all by default. */
  readonly fields?: readonly RecordField[]
  /** Whether sections are printed with their text; yes by default. */
  readonly text?: boolean
  /** The data tables that are written, instead of the ledger. */
  readonly table?: readonly TableName[]
  /** Whether each record is held against its description. */
  readonly validate?: boolean
  /** The day that the ledger is dated. */
  readonly date?: string
  /** The workbook whose table is filled. */
  readonly template?: string
  /** The columns of the ledger, by name or heading. */
  readonly columns?: readonly string[]
}

/** The options of `parse` with several inputs. */
export interface ParseManyOptions extends ParseOptions, InputsOptions, BatchOptions {
  readonly outDir?: string
  /** Whether to go on with a run that was ended. */
  readonly resume?: boolean
  /** Whether inputs are left out whose bytes or text came before. */
  readonly unique?: boolean
  /** Where what the run says of all inputs is written. */
  readonly report?: string
}
