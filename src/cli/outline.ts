/** `zhenggai outline`: the tree of headings as indented text, issues with their status. */
import {exit, type ExitStatus, type Io} from './io.ts'
import {type InputOptions, readDocument} from './source.ts'
import {parseSource} from '../parse.ts'
import type {Issue, Notice, Section, Status} from '../record.ts'

const longest = 60

export async function runOutline(file: string, options: InputOptions, io: Io): Promise<ExitStatus> {
  const notice = parseSource(await readDocument(file, options, io))
  io.stdout.write(printOutline(notice))
  return exit.done
}

/** The outline of a notice. */
export function printOutline({title, sections, issues, kind}: Notice): string {
  const issueOf = new Map(issues.map((issue) => [issue.id, issue]))
  const lines = [`${title ?? '(no title)'}  [${kind}]`]
  const print = (section: Section): void => {
    const issue = issueOf.get(section.id)
    const indent = '  '.repeat(section.level)
    const marker = section.marker ?? '·'
    lines.push(`${indent}${marker} ${cut(section.title)}${issue === undefined ? '' : describe(issue, kind)}`)
    for (const child of section.children) print(child)
  }
  for (const section of sections) print(section)
  return lines.map((line) => `${line}\n`).join('')
}

function describe({status, measures, findings}: Issue, kind: Notice['kind']): string {
  const points = measures.length + findings.length
  const counted = points === 1 ? '1 point' : `${points} points`
  return kind === 'feedback' ? `  [${counted}]` : `  [${describeStatus(status)}; ${counted}]`
}

function describeStatus({state, basis}: Status): string {
  return basis === 'notice' ? `${state} as the notice says` : state
}

function cut(text: string): string {
  const characters = [...text]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text
}
