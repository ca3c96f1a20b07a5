/** The options that several commands share, with what their values may be. */
import {type Command, InvalidArgumentError, Option} from 'commander'
import {colorChoices} from './color.ts'
import {findNearest} from './nearest.ts'
import type {Shard} from './shard.ts'
import {readEncoding} from '../decode.ts'
import {type RecordField, recordFields} from '../record-words.ts'
import {formatNames} from '../source.ts'

/** One input, for the commands that show a stage. */
export function addInput(command: Command): Command {
  return addReading(command.argument('<file>', 'the notice; - for standard input'))
}

/** Inputs: files, folders, patterns. */
export function addInputs(command: Command): Command {
  return addReading(command.argument('[inputs...]', 'files, folders, patterns (! leaves out); - for standard input'))
    .addOption(new Option('--ext <endings>', 'the endings taken from folders, such as txt,md').argParser(toEndings))
    .addOption(new Option('--ignore <pattern>', "what to pass over, in gitignore's syntax; may be repeated").argParser(collect))
    .option('--files-from <file>', 'take the names of inputs from a file, a line each; - for standard input')
    .option('--null', 'with --files-from: names end with NUL, as find -print0 writes them')
    .option('--no-error-on-unmatched-pattern', 'a folder or pattern that gives nothing is no error')
    .addOption(new Option('--shard <part>', 'only that part of the inputs, such as 2/5').argParser(toShard))
}

/** How several inputs are worked on. */
export function addBatch(command: Command): Command {
  return command
    .addOption(new Option('-j, --jobs <number>', 'how many threads (default: all cores; one for few files)').argParser(toCount))
    .addOption(new Option('--timeout <seconds>', 'give up a file that takes longer').argParser(toSeconds))
    .option('--fail-fast', 'end at the first input that cannot be read')
    .option('--cache', 'keep results, and take what was kept of unchanged files')
    .option('--cache-location <folder>', 'where to keep them (default: node_modules/.cache/zhenggai)')
    .option('--progress', 'show progress even where standard error is no terminal')
    .option('--no-progress', 'show no progress')
    .option('-q, --quiet', 'say only what failed: no progress, no summary')
    .addOption(new Option('--color <when>', 'colours on standard error').choices(colorChoices).default('auto'))
}

function addReading(command: Command): Command {
  return command
    .option('--stdin-filename <name>', 'the name that standard input goes by')
    .addOption(new Option('--input-format <format>', 'what the input is, where its name and content do not say').choices(formatNames))
    .addOption(new Option('--encoding <label>', 'the encoding of text, Markdown or HTML, such as gb18030').argParser(toEncoding))
}

/** numbering,dates */
export function toNames(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...value.split(',').map((name) => name.trim()).filter((name) => name !== '')]
}

/** issues,dates : fields of the record */
export function toFields(value: string, before: readonly RecordField[] = []): readonly RecordField[] {
  const fields = toNames(value).map((name) => {
    const field = recordFields.find((each) => each === name)
    if (field !== undefined) return field
    const nearest = findNearest(name, recordFields)
    throw new InvalidArgumentError(`There is no field ${JSON.stringify(name)}; ${nearest === undefined ? `there are ${recordFields.join(', ')}` : `did you mean ${nearest}?`}`)
  })
  if (fields.length === 0) throw new InvalidArgumentError(`Expected names of fields: ${recordFields.join(', ')}.`)
  return [...before, ...fields]
}

/** A whole number from 0. */
export function toNumber(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError('Expected a whole number from 0.')
  return number
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

// txt,md → .txt .md
function toEndings(value: string, before: readonly string[] = []): readonly string[] {
  const endings = value.split(',').map((ending) => ending.trim().toLowerCase()).filter((ending) => ending !== '')
  return [...before, ...endings.map((ending) => (ending.startsWith('.') ? ending : `.${ending}`))]
}

// gb18030
function toEncoding(value: string): string {
  const encoding = readEncoding(value)
  if (encoding === undefined) throw new InvalidArgumentError('Expected an encoding such as utf-8, gb18030, big5.')
  return encoding
}

// 2/5
function toShard(value: string): Shard {
  const {part, parts} = /^(?<part>\d{1,6})\/(?<parts>\d{1,6})$/u.exec(value)?.groups ?? {}
  const shard = {part: Number(part), parts: Number(parts)}
  if (!(shard.part >= 1 && shard.part <= shard.parts)) throw new InvalidArgumentError('Expected a part of all, such as 2/5.')
  return shard
}

function toCount(value: string): number {
  const count = Number(value)
  if (!Number.isInteger(count) || count < 1 || count > 1024) throw new InvalidArgumentError('Expected a whole number from 1.')
  return count
}

function toSeconds(value: string): number {
  const seconds = Number(value)
  if (!(seconds > 0 && seconds <= 86_400)) throw new InvalidArgumentError('Expected seconds, more than 0 and at most a day.')
  return seconds
}
