/** `zhenggai explain`: all checks in a table, or the manual of one. */
import {checkNames, describeUnknown} from './check-names.ts'
import {exit, type ExitStatus, type Io, UsageError} from './io.ts'
import {readLanguage} from './settings.ts'
import {groups} from '../checks/check.ts'
import {allChecks, retired} from '../checks/index.ts'
import {manuals} from '../checks/manuals.ts'
import {listNotes} from './help-words.ts'
import type {Language} from '../language.ts'
import {findCheckWords} from '../checks/messages/index.ts'

/** The options of `explain`. */
export interface ExplainOptions {
  readonly lang?: Language
}

export async function runExplain(name: string | undefined, {lang}: ExplainOptions, io: Io): Promise<ExitStatus> {
  const language = lang ?? readLanguage(io.env)
  io.stdout.write(name === undefined ? printList(language) : printManuals(name, language))
  return exit.done
}

/** All checks with their severity and summary, by group. */
export function printList(language: Language): string {
  const width = Math.max(...allChecks.map(({id}) => id.length))
  const parts = groups.map((group) => {
    const rows = allChecks.filter((check) => check.group === group).map(({id, severity, isOptional}) => {
      const level = isOptional === true ? `(${severity})` : severity
      return `  ${id.padEnd(width)}  ${level.padEnd('(warning)'.length)}  ${findCheckWords(id, language).summary}\n`
    })
    return `${group}\n${rows.join('')}`
  })
  return `${parts.join('\n')}\n${listNotes[language]}\n`
}

function printManuals(name: string, language: Language): string {
  if (!checkNames.includes(name)) throw new UsageError(describeUnknown(name))
  const ids = retired.get(name) ?? allChecks.flatMap(({id, group}) => (id === name || group === name ? [id] : []))
  return ids.map((id) => printManual(id, language)).join('\n')
}

/** The manual of a check. */
function printManual(id: string, language: Language): string {
  const check = allChecks.find((each) => each.id === id)
  if (check === undefined) throw new Error(`no check ${id}`)
  const level = check.isOptional === true ? `${check.severity}, off unless asked for` : check.severity
  // the manual opens with the summary in English
  const summary = language === 'en' ? '' : `${findCheckWords(id, language).summary}\n\n`
  return `${id} (${check.group}; ${level})\n\n${summary}${manuals[id] ?? ''}\n`
}
