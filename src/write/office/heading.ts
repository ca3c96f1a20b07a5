/**
 * The column that a heading asks for, in an office's own table or behind `--columns`: by the ledger's own names and headings, by other words
 * of the same meaning, or by what a label of that composition says.
 *
 *     反馈问题   存在问题   问题描述        → issue
 *     整改情况   整改措施落实情况           → done: measures, or outcomes where measures have a column of their own
 */
import {officeColumnNames} from './office-columns.ts'
import {type OfficeColumnName, officeWords, otherHeadings} from './office-words.ts'
import {type LabelKind, readLabelKind} from '../../label-words.ts'

/** What a heading asks for. */
export type Wanted = OfficeColumnName | 'done'

const byKind: Readonly<Partial<Record<LabelKind, Wanted>>> = {
  findings: 'issue', measures: 'measures', done: 'done', status: 'status', deadline: 'deadline', units: 'units', persons: 'persons',
}

// Cells of a form that is filled already are looked at too, and say far more than any heading.
const longestHeading = 40

/** The ledger's own names and headings, without blanks; with and without the stop behind an abbreviation. */
const ownHeadings: ReadonlyMap<string, OfficeColumnName> = new Map(officeColumnNames.flatMap((name) =>
  [name, ...Object.values(officeWords[name])].flatMap((word) => [/\s/gu, /\s|\./gu].map((left) => [word.replaceAll(left, '').toLowerCase(), name] as const))))

/** What a heading asks for; undefined for one that asks for nothing that is known. */
export function readHeading(heading: string): Wanted | undefined {
  const word = heading.normalize('NFKC').replaceAll(/\s|[:*]|\([^()]{0,20}\)/gu, '')
  if (word === '' || word.length > longestHeading) return undefined
  const own = ownHeadings.get(word.toLowerCase())
  if (own !== undefined) return own
  if (Object.hasOwn(otherHeadings, word)) return otherHeadings[word]
  const kind = readLabelKind(word)
  return kind === undefined ? undefined : byKind[kind]
}

/** The columns of a row of headings, each once: 整改情况 beside 整改措施 is what came of them. */
export function chooseColumns(headings: readonly (Wanted | undefined)[]): readonly (OfficeColumnName | undefined)[] {
  const hasMeasures = headings.includes('measures')
  const taken = new Set<OfficeColumnName>()
  return headings.map((wanted) => {
    const name = wanted === 'done' ? toDone(hasMeasures) : wanted
    if (name === undefined || taken.has(name)) return undefined
    taken.add(name)
    return name
  })
}

function toDone(hasMeasures: boolean): OfficeColumnName {
  return hasMeasures ? 'outcomes' : 'measures'
}
