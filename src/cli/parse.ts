/**
 * `zhenggai parse`: the record of a notice, or of many. One plain file goes the short way, without threads, patterns and
 * what else several inputs need, since loading that takes longer than parsing.
 */
import {stat} from 'node:fs/promises'
import path from 'node:path'
import type {ExitStatus, Io} from './io.ts'
import {isGathered} from './gathered.ts'
import type {ParseManyOptions} from './parse-options.ts'
import {outputExtensions, type PrintedName, printedNames} from '../write/index.ts'

export async function runParse(operands: readonly string[], given: ParseManyOptions, io: Io): Promise<ExitStatus> {
  const outputFormat = given.outputFormat ?? readFormat(given.output)
  const options = outputFormat === undefined ? given : {...given, outputFormat}
  const [first, ...others] = operands
  const isOne = first !== undefined && others.length === 0 && isPlain(options) && (await isFile(first, io))
  if (isOne) return await (await import('./parse-one.ts')).runParseOne(first, options, io)
  return await (await import('./parse-many.ts')).runParseMany(operands, options, io)
}

/** Whether no option needs what several inputs need. */
function isPlain({output, outputFormat, ...options}: ParseManyOptions): boolean {
  const others = [options.title, options.date, options.columns, options.template, options.outDir, options.filesFrom, options.shard, options.timeout, options.cacheLocation, options.table, options.resume, options.unique, options.report]
  if (options.fields !== undefined || options.text === false || options.validate === true) return false
  return output === undefined && !isGathered(outputFormat) && options.cache !== true && others.every((option) => option === undefined)
}

/** Whether an operand is standard input or a file, or at least no folder and no pattern. */
async function isFile(operand: string, {cwd}: Io): Promise<boolean> {
  if (operand === '-') return true
  try {
    return !(await stat(path.resolve(cwd, operand))).isDirectory()
  } catch {
    return !/[*?[\]{}()!]/u.test(operand)
  }
}

/** The format that a file's ending says. */
function readFormat(file: string | undefined): PrintedName | undefined {
  const ending = path.extname(file ?? '').toLowerCase()
  return printedNames.find((name) => outputExtensions[name] === ending)
}
