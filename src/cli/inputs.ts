/**
 * The inputs of a command: files, folders, patterns, standard input and lists of names become one list of files. Its order
 * is that of the operands, within a folder or pattern the natural one; a file that is named twice, also through a link,
 * comes once. A path that exists is taken as it is, even where it looks like a pattern.
 */
import {realpath, stat} from 'node:fs/promises'
import path from 'node:path'
import {readFileList} from './file-list.ts'
import {isGlob, toExclusion, toGlob} from './glob.ts'
import {type IgnoreRules, readIgnoreRules} from './ignoring.ts'
import {toReason} from './input.ts'
import {type Io, UsageError} from './io.ts'
import {isInShard, type Shard} from './shard.ts'
import {walk, type Walked} from './walk.ts'
import {extensions, oldExtensions} from '../formats/extensions.ts'

/** What can be said of the inputs of several. */
export interface InputsOptions {
  /** The endings that are taken from folders and patterns, with the dot, in lower case. */
  readonly ext?: readonly string[]
  /** Patterns of what is passed over in folders and by patterns. */
  readonly ignore?: readonly string[]
  /** A file of names. */
  readonly filesFrom?: string
  /** Whether names there end with NUL. */
  readonly null?: boolean
  /** Whether it is an error that a folder or pattern gives nothing. */
  readonly errorOnUnmatchedPattern?: boolean
  readonly shard?: Shard
  /** Where results go; no input is taken from there. */
  readonly outDir?: string
  readonly stdinFilename?: string
}

/** One input. */
export interface Input {
  /** As the record names it: the operand, and what lies below it; undefined for standard input without a name. */
  readonly name: string | undefined
  /** The file as an absolute path; null for standard input. */
  readonly path: string | null
  /** The path below the folder that all inputs have in common, with `/`. */
  readonly relative: string
  /** The file itself, links resolved: two with the same are one; `-` for standard input. */
  readonly real: string
  /** Why it cannot be read, where that is known already. */
  readonly reason?: string
}

/** The inputs of a command. */
export interface Inputs {
  readonly inputs: readonly Input[]
  /** Whether several could have been meant: more than one operand, a folder, a pattern or a list. */
  readonly isSeveral: boolean
}

/** An input on its way, with the folder it was found from. */
interface Found extends Omit<Input, 'relative'> {
  readonly base: string | null
}

/** An operand, with what it came to. */
interface Expanded {
  readonly operand: string
  readonly found: readonly Found[]
  readonly isMany: boolean
}

/** Finds the inputs; a `UsageError` where there are none. */
export async function findInputs(operands: readonly string[], options: InputsOptions, io: Io): Promise<Inputs> {
  refuseContradictions(operands, options)
  const {kept, excluded} = await sortOperands(operands, io.cwd)
  const expanded = await expandAll(kept, options, io)
  const isExcluded = toExclusion(excluded, io.cwd)
  const found = dropDoubles(expanded.flatMap((one) => one.found)).filter(({path: file}) => file === null || !isExcluded(file))
  if (options.errorOnUnmatchedPattern ?? true) refuseUnmatched(expanded, found.length)
  return {
    inputs: keepShard(place(found), options.shard),
    isSeveral: kept.length > 1 || options.filesFrom !== undefined || expanded.some(({isMany}) => isMany),
  }
}

function refuseContradictions(operands: readonly string[], {filesFrom}: InputsOptions): void {
  if (filesFrom === '-' && operands.includes('-')) throw new UsageError('standard input cannot be both the list and a notice')
  if (filesFrom === undefined && operands.length === 0) {
    throw new UsageError('no input: name files, folders or patterns, or - for standard input')
  }
}

async function expandAll(operands: readonly string[], options: InputsOptions, io: Io): Promise<readonly Expanded[]> {
  const expanded: Expanded[] = []
  for (const operand of operands) expanded.push(await expand(operand, options, io))
  const {filesFrom} = options
  const listed = filesFrom === undefined ? [] : await readFileList(filesFrom, options.null ?? false, io)
  for (const name of listed) expanded.push(await expandPath(name, options, io))
  return expanded
}

async function sortOperands(operands: readonly string[], cwd: string): Promise<{kept: readonly string[]; excluded: readonly string[]}> {
  const kept: string[] = []
  const excluded: string[] = []
  for (const operand of operands) {
    const isExclusion = operand.startsWith('!') && operand.length > 1 && !(await exists(path.resolve(cwd, operand)))
    if (isExclusion) excluded.push(operand.slice(1))
    else kept.push(operand)
  }
  return {kept, excluded}
}

async function expand(operand: string, options: InputsOptions, io: Io): Promise<Expanded> {
  if (operand === '-') {
    const name = options.stdinFilename
    return {operand, found: [{name, path: null, base: null, real: '-'}], isMany: false}
  }
  const isPattern = isGlob(operand) && !(await exists(path.resolve(io.cwd, operand)))
  return isPattern ? expandGlob(operand, options, io) : expandPath(operand, options, io)
}

async function expandGlob(operand: string, options: InputsOptions, io: Io): Promise<Expanded> {
  const {base, depth, isHiddenNamed, isMatch} = toGlob(operand)
  const folder = path.resolve(io.cwd, base)
  if (!(await exists(folder))) return {operand, found: [], isMany: true}
  const {ext} = options
  const walked = await walk(folder, {
    isFile: (relative) => isMatch(relative) && (ext === undefined || hasExtension(relative, ext)),
    depth,
    isHiddenWanted: isHiddenNamed,
    closed: findClosed(options, io),
    rules: await readRules(folder, options, io),
  })
  return {operand, found: toFound(walked, folder, base), isMany: true}
}

/** A path as it is: a folder gives its files, anything else is one input. */
async function expandPath(operand: string, options: InputsOptions, io: Io): Promise<Expanded> {
  const file = path.resolve(io.cwd, operand)
  const one = {name: operand, path: file, base: path.dirname(file)}
  try {
    if (!(await stat(file)).isDirectory()) return {operand, found: [{...one, real: await realpath(file)}], isMany: false}
  } catch (error) {
    return {operand, found: [{...one, real: file, reason: toReason(error)}], isMany: false}
  }
  const wanted = options.ext ?? [...extensions, ...Object.values(oldExtensions)]
  const walked = await walk(file, {
    isFile: (relative) => hasExtension(relative, wanted),
    depth: Infinity,
    isHiddenWanted: false,
    closed: findClosed(options, io),
    rules: await readRules(file, options, io),
  })
  return {operand, found: toFound(walked, file, operand), isMany: true}
}

function toFound(walked: readonly Walked[], folder: string, printed: string): readonly Found[] {
  return walked.map(({relative, real, ...rest}) => ({
    name: path.join(printed, relative).split(path.sep).join('/'),
    path: path.join(folder, relative),
    base: folder,
    real,
    ...rest,
  }))
}

function hasExtension(file: string, wanted: readonly string[]): boolean {
  return wanted.includes(path.extname(file).toLowerCase())
}

function findClosed({outDir}: InputsOptions, {cwd}: Io): readonly string[] {
  return outDir === undefined ? [] : [path.resolve(cwd, outDir)].filter((folder) => folder !== cwd)
}

async function readRules(folder: string, {ignore = []}: InputsOptions, {cwd}: Io): Promise<IgnoreRules> {
  return await readIgnoreRules(folder, cwd, ignore)
}

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file)
    return true
  } catch {
    return false
  }
}

function dropDoubles(found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>()
  return found.filter(({real}) => !seen.has(real) && seen.add(real))
}

function refuseUnmatched(expanded: readonly Expanded[], count: number): void {
  const unmatched = expanded.filter(({found}) => found.length === 0).map(({operand}) => operand)
  if (unmatched.length > 0) {
    throw new UsageError(`no notice in ${unmatched.join(', ')} (--ext takes other endings, --no-error-on-unmatched-pattern goes on)`)
  }
  if (count === 0) throw new UsageError('no notice is left: the patterns with ! leave out all, or the list is empty')
}

/** Gives each input its path below the folder that all have in common. */
function place(found: readonly Found[]): readonly Input[] {
  const common = findCommon(found.flatMap(({base}) => (base === null ? [] : [base])))
  return found.map(({base: _base, ...input}) => ({
    ...input,
    relative: input.path === null ? path.basename(input.name ?? 'stdin') : path.relative(common, input.path).split(path.sep).join('/'),
  }))
}

function findCommon(folders: readonly string[]): string {
  const [first = path.sep, ...rest] = folders
  const names = rest.reduce<readonly string[]>((common, folder) => {
    const parts = folder.split(path.sep)
    const end = common.findIndex((name, at) => parts[at] !== name)
    return end < 0 ? common : common.slice(0, end)
  }, first.split(path.sep))
  return names.join(path.sep) || path.sep
}

function keepShard(inputs: readonly Input[], shard: Shard | undefined): readonly Input[] {
  return shard === undefined ? inputs : inputs.filter(({relative}) => isInShard(relative, shard))
}
