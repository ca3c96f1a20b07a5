/**
 * What folders are not to give: `--ignore` and `.zhenggaiignore` files, both in gitignore's syntax. Patterns of a file are
 * relative to its folder, a deeper file overrules one above it, and `--ignore` overrules all; as in git, what lies in an
 * ignored folder cannot be taken back.
 */
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import ignore, {type Ignore} from 'ignore'

/** Patterns and the folder that they are relative to. */
interface Rules {
  readonly folder: string
  readonly patterns: Ignore
}

/** The rules that hold in a folder. */
export interface IgnoreRules {
  /** Those of the command line. */
  readonly given: readonly Rules[]
  /** Those of files, the deepest first. */
  readonly files: readonly Rules[]
}

export const ignoreFile = '.zhenggaiignore'

/** The rules that hold above a folder: `--ignore`, and the files from the working folder down to it. */
export async function readIgnoreRules(folder: string, cwd: string, patterns: readonly string[]): Promise<IgnoreRules> {
  const isInside = isWithin(folder, cwd)
  const given = patterns.length > 0 ? [{folder: isInside ? cwd : folder, patterns: ignore().add([...patterns])}] : []
  let rules: IgnoreRules = {given, files: []}
  for (const above of isInside ? findFoldersAbove(folder, cwd) : []) rules = await addIgnoreFile(rules, above)
  return rules
}

/** The rules with those of a folder's own file, which overrule the ones above it. */
export async function addIgnoreFile({given, files}: IgnoreRules, folder: string): Promise<IgnoreRules> {
  try {
    const patterns = ignore().add(await readFile(path.join(folder, ignoreFile), 'utf8'))
    return {given, files: [{folder, patterns}, ...files]}
  } catch {
    return {given, files}
  }
}

/** Whether a file or folder is to be passed over. */
export function isIgnored(file: string, isFolder: boolean, {given, files}: IgnoreRules): boolean {
  for (const {folder, patterns} of [...given, ...files]) {
    if (!isWithin(file, folder) || file === folder) continue
    const relative = path.relative(folder, file).split(path.sep).join('/')
    const {ignored, unignored} = patterns.test(isFolder ? `${relative}/` : relative)
    if (ignored || unignored) return ignored
  }
  return false
}

/** Whether a path is a folder or lies in it. */
export function isWithin(file: string, folder: string): boolean {
  const relative = path.relative(folder, file)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}

/** The working folder and those below it, down to the parent of the folder. */
function findFoldersAbove(folder: string, cwd: string): readonly string[] {
  const names = path.relative(cwd, folder).split(path.sep).filter((name) => name !== '')
  return names.map((_name, at) => path.join(cwd, ...names.slice(0, at)))
}
