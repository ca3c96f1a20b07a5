/**
 * Patterns of files: `notices/**\/*.txt`, and `!drafts/**` for what is left out. A pattern without a slash after `!` is left
 * out at any depth, and a folder's name leaves out all that is in it.
 */
import path from 'node:path'
import picomatch from 'picomatch'

/** A pattern taken apart. */
export interface Glob {
  /** Where it starts, as printed: `notices`; empty for the working folder. */
  readonly base: string
  /** How deep it reaches below its base. */
  readonly depth: number
  /** Whether it names a hidden file or folder. */
  readonly isHiddenNamed: boolean
  /** Whether it matches a path below its base. */
  isMatch(relative: string): boolean
}

/** Whether a text is a pattern rather than a plain path. */
export function isGlob(text: string): boolean {
  return picomatch.scan(text).isGlob
}

/** Takes a pattern apart. */
export function toGlob(pattern: string): Glob {
  const {base, glob} = picomatch.scan(pattern)
  const isDeep = glob.includes('**') || /[{(][^})]{0,200}\//u.test(glob)
  return {
    base,
    depth: isDeep ? Infinity : glob.split('/').length,
    isHiddenNamed: /(?:^|[/{,(])\.[^./]/u.test(glob),
    isMatch: picomatch(glob),
  }
}

/** Whether a file is left out by `!` patterns, given without the `!`. */
export function toExclusion(patterns: readonly string[], cwd: string): (file: string) => boolean {
  const tests = patterns.map((pattern) => {
    const trimmed = pattern.replace(/\/+$/u, '')
    const isBare = !trimmed.includes('/')
    const {base, glob} = isBare ? {base: '', glob: `**/${trimmed}`} : toAnchored(trimmed)
    const isMatch = picomatch([glob, `${glob}/**`], {dot: true})
    const folder = path.resolve(cwd, base)
    return (file: string): boolean => isMatch(path.relative(folder, file).split(path.sep).join('/'))
  })
  return (file) => tests.some((test) => test(file))
}

/** A pattern with the folder it starts from; a plain path is its last name. */
function toAnchored(pattern: string): {readonly base: string; readonly glob: string} {
  const {base, glob, isGlob: hasGlob} = picomatch.scan(pattern)
  return hasGlob ? {base, glob} : {base: path.posix.dirname(pattern), glob: escapeGlob(path.posix.basename(pattern))}
}

function escapeGlob(name: string): string {
  return name.replaceAll(/[\\*?[\]{}()!+@|]/gu, String.raw`\$&`)
}
