/** Notices without one of their issues, or with two of them swapped, and the facts that are wanted of each. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {parseNotice} from '../src/parse.ts'
import type {Issue, Notice, Section} from '../src/record.ts'
import {printFacts, toNotedFacts} from './facts.ts'
import {fixtures} from './fixtures.ts'

/** A changed notice. */
export interface Changed {
  /** The issue's id. */
  readonly id: string
  readonly text: string
  readonly wanted: readonly string[]
}

export function readText(name: string): string {
  return readFileSync(path.join(fixtures, 'notices', `${name}.txt`), 'utf8')
}

export function parse(text: string): Promise<Notice> {
  return parseNotice(text, {format: 'text'})
}

/** The notice without each issue that leaves others beside it. */
export async function findRemovals(name: string): Promise<readonly Changed[]> {
  const text = readText(name)
  const record = await parse(text)
  return findGroups(text, record).filter((group) => group.length > 2).flatMap((group) => group.map((issue) => ({
    id: issue.id,
    text: text.slice(0, issue.position.start.offset) + text.slice(toLineEnd(text, issue)),
    wanted: printFacts(toNotedFacts(without(record, issue))),
  })))
}

/** The notice with each two issues that follow one another swapped, their numbers left where they were. */
export async function findSwaps(name: string): Promise<readonly Changed[]> {
  const text = readText(name)
  const record = await parse(text)
  return findGroups(text, record).flatMap((group) => group.slice(1).flatMap((second, index) => {
    const first = group[index]
    return first === undefined ? [] : [toSwapped(text, record, [first, second])]
  }))
}

function toSwapped(text: string, record: Notice, [first, second]: readonly [Part, Part]): Changed {
  const [one, other] = [first, second].map((issue) => ({...issue, text: text.slice(issue.position.start.offset, toLineEnd(text, issue)).replace(/\n?$/u, '\n')}))
  if (one === undefined || other === undefined) throw new Error('two issues are swapped')
  const between = text.slice(toLineEnd(text, first), second.position.start.offset)
  const renumber = (body: string, from: string, to: string): string => (body.startsWith(from) ? to + body.slice(from.length) : body)
  const swapped = renumber(other.text, other.marker, one.marker) + between + renumber(one.text, one.marker, other.marker)
  return {
    id: `${first.id} ${second.id}`,
    text: text.slice(0, first.position.start.offset) + swapped + text.slice(toLineEnd(text, second)),
    wanted: printFacts(toNotedFacts(exchange(record, first.id, second.id))),
  }
}

/** An issue and the number it is printed with. */
interface Part extends Issue {
  readonly marker: string
}

/** Sibling issues in order: numbered, each on lines of its own, none numbered twice. */
function findGroups(text: string, {sections, issues}: Notice): readonly (readonly Part[])[] {
  const groups = new Map<string, Part[]>()
  const markers = new Map(flatten(sections).map(({id, marker}) => [id, marker]))
  for (const issue of issues) {
    const parent = issue.id.slice(0, Math.max(0, issue.id.lastIndexOf('.')))
    const own = issue.id.slice(parent === '' ? 0 : parent.length + 1)
    const {start, end} = issue.position
    const isAlone = text.slice(text.lastIndexOf('\n', start.offset - 1) + 1, start.offset).trim() === '' && /^[\r\n 　]|^$/u.test(text.slice(end.offset))
    const group = groups.get(parent) ?? []
    if (/^\d+$/u.test(own) && isAlone) group.push({...issue, marker: markers.get(issue.id) ?? ''})
    groups.set(parent, group)
  }
  return [...groups.values()]
}

function toLineEnd(text: string, {position: {end}}: Issue): number {
  const next = text.indexOf('\n', end.offset)
  return next < 0 ? text.length : next + 1
}

function without(record: Notice, {id, position}: Issue): Notice {
  const isOther = (other: {readonly id: string}): boolean => other.id !== id && !other.id.startsWith(`${id}.`)
  const prune = (sections: readonly Section[]): Section[] => sections.filter(isOther).map((section) => ({...section, children: prune(section.children)}))
  return {
    ...record, sections: prune(record.sections), issues: record.issues.filter(isOther),
    dates: record.dates.filter((date) => date.position.end.offset <= position.start.offset || date.position.start.offset >= position.end.offset),
  }
}

function exchange(record: Notice, one: string, other: string): Notice {
  const rename = (id: string): string => {
    const [from, to] = id === one || id.startsWith(`${one}.`) ? [one, other] : [other, one]
    return id === from || id.startsWith(`${from}.`) ? to + id.slice(from.length) : id
  }
  const renameAll = (sections: readonly Section[]): Section[] => sections.map((section) => ({...section, id: rename(section.id), children: renameAll(section.children)}))
  return {...record, sections: renameAll(record.sections), issues: record.issues.map((issue) => ({...issue, id: rename(issue.id)}))}
}

function flatten(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)])
}
