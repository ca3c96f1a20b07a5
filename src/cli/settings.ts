/**
 * The settings of `zhenggai check`: what the checks have by themselves, over it what the file says, over that the options.
 * A check's own name counts more than its group's. Pure: finding and reading the file is `settings-file.ts`.
 */
import picomatch from 'picomatch'
import {toCheckIds} from './check-names.ts'
import type {Level, SettingsFile} from './settings-schema.ts'
import {allChecks} from '../checks/index.ts'
import type {Language} from '../language.ts'
import type {Diagnostic, Severity} from '../record.ts'
import {severities} from '../severity.ts'

/** What the options say. */
export interface Flags {
  /** Only these checks, ids or groups; also those that are off by themselves. */
  readonly select?: readonly string[]
  /** Not these checks. */
  readonly ignoreCheck?: readonly string[]
  readonly severity?: Severity
  readonly maxWarnings?: number
  readonly lang?: Language
}

/** How much each check matters, by its id. */
export type Levels = Readonly<Record<string, Level>>

/** Settings as they hold. */
export interface Settings {
  readonly checks: Levels
  readonly overrides: readonly {readonly files: readonly string[]; readonly checks: Levels}[]
  readonly severity: Severity
  /** Undefined for any number. */
  readonly maxWarnings: number | undefined
  readonly lang: Language
}

/** Puts settings together; `env` says the language where nothing else does. */
export function resolveSettings(file: SettingsFile, flags: Flags, env: Readonly<Record<string, string | undefined>>): Settings {
  const own = Object.fromEntries(allChecks.map(({id, severity, isOptional}) => [id, isOptional === true ? 'off' : severity] as const))
  const chosen = toChoice(flags)
  return {
    checks: choose({...own, ...expand(file.checks ?? {})}, chosen),
    overrides: (file.overrides ?? []).map(({files, checks}) => ({files, checks: keep(expand(checks), chosen)})),
    severity: flags.severity ?? file.severity ?? 'info',
    maxWarnings: flags.maxWarnings ?? file.maxWarnings,
    lang: flags.lang ?? file.lang ?? readLanguage(env),
  }
}

/** The language that the environment asks for. */
export function readLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '')
  return /^zh(?:$|[_.@-])/iu.test(locale ?? '') ? 'zh' : 'en'
}

/** The diagnostics of a file as the settings have them: without those of checks that are off, each with its severity. */
export function applySettings({checks, overrides}: Settings, path: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const matching = overrides.filter(({files}) => picomatch(files.map(toGlob), {dot: true})(path))
  const levels: Levels = Object.assign({}, checks, ...matching.map((override) => override.checks))
  return diagnostics.flatMap((diagnostic) => {
    const level = levels[diagnostic.id] ?? diagnostic.severity
    return level === 'off' ? [] : [{...diagnostic, severity: level}]
  })
}

/** A pattern without a folder matches in any, as in a .gitignore: *.html */
function toGlob(pattern: string): string {
  const glob = pattern.replace(/^\.\//u, '')
  return glob.includes('/') ? glob : `**/${glob}`
}

/** Whether a severity is at least as grave as another. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least)
}

/** Levels by id; groups are taken first, so that a check's own name counts more. */
function expand(levels: Readonly<Partial<Record<string, Level>>>): Levels {
  const entries = Object.entries(levels).flatMap(([name, level]) => {
    const ids = toCheckIds(name)
    return level === undefined ? [] : ids.map((id) => ({id, level, isOwn: id === name}))
  })
  const sorted = [...entries.filter(({isOwn}) => !isOwn), ...entries.filter(({isOwn}) => isOwn)]
  return Object.fromEntries(sorted.map(({id, level}) => [id, level]))
}

/** Which checks the options leave, by id; null where they do not say. */
interface Choice {
  readonly selected: ReadonlySet<string> | null
  readonly ignored: ReadonlySet<string>
}

function toChoice({select, ignoreCheck = []}: Flags): Choice {
  return {
    selected: select === undefined ? null : new Set(select.flatMap(toCheckIds)),
    ignored: new Set(ignoreCheck.flatMap(toCheckIds)),
  }
}

/** Turns off what the options leave out, and on what they select. */
function choose(levels: Levels, {selected, ignored}: Choice): Levels {
  return Object.fromEntries(allChecks.map(({id, severity}) => {
    const level = levels[id] ?? severity
    if (ignored.has(id) || selected?.has(id) === false) return [id, 'off']
    return [id, level === 'off' && selected !== null ? severity : level]
  }))
}

/** What an override may still say after the options. */
function keep(levels: Levels, {selected, ignored}: Choice): Levels {
  return Object.fromEntries(Object.entries(levels).filter(([id, level]) =>
    !ignored.has(id) && (selected === null || (selected.has(id) && level !== 'off'))))
}
