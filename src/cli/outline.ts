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
  const unheaded = findUnheaded(issues, sections)
  const issueOf = new Map(issues.map((issue) => [issue.id, issue]))
  const lines = [`${title ?? '(no title)'}  [${kind}]`]
  const print = (section: Section): void => {
    const issue = issueOf.get(section.id)
    const indent = '  '.repeat(section.level)
    const marker = section.marker ?? '·'
    lines.push(`${indent}${marker} ${cut(section.title)}${issue === undefined ? '' : describe(issue, kind)}`)
    for (const child of section.children) print(child)
    printBelow(section.id, indent)
  }
  const printBelow = (parent: string, indent: string): void => {
    for (const each of unheaded.get(parent) ?? []) lines.push(`${indent}  ${each.id.slice(parent.length).replace('.', '')} ${cut(each.title)}${describe(each, kind)}`)
  }
  for (const section of sections) print(section)
  printBelow('', '')
  return lines.map((line) => `${line}\n`).join('')
}

/** The issues that have no heading of their own, by the section they stand in: 1.u1 below 1, u1 below none. */
function findUnheaded(issues: readonly Issue[], sections: readonly Section[]): ReadonlyMap<string, readonly Issue[]> {
  const ids = new Set<string>()
  const waiting = [...sections]
  for (let section = waiting.pop(); section !== undefined; section = waiting.pop()) {
    ids.add(section.id)
    for (const child of section.children) waiting.push(child)
  }
  const unheaded = new Map<string, Issue[]>()
  for (const issue of issues.filter(({id}) => !ids.has(id))) {
    const parent = issue.id.replace(/\.?u\d+$/u, '')
    const group = unheaded.get(parent)
    if (group === undefined) unheaded.set(parent, [issue])
    else group.push(issue)
  }
  return unheaded
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
