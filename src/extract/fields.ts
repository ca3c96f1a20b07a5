/** The labelled lines of an issue as printed, and what is read from them: deadline and who answers for it. */
import {withoutPart} from '../body-words.ts'
import {isBeginning, isPutOff} from '../day-words.ts'
import type {NoticeDocument} from './document.ts'
import type {LabelKind} from '../label-words.ts'
import type {DateMention} from '../mentions/dates/mention.ts'
import type {Issue, Period} from '../record.ts'
import type {LabelledNode, SectionNode} from '../tree/nodes.ts'
import {toPeriod} from './mentions.ts'
import {findWithin} from './within.ts'
import {readText, tidy} from './text.ts'
import {findLeaves} from '../tree/nodes.ts'

// 办公室、人事科 · 张某某，李某某 · 区发改局;区财政局 · 张某某 李某某
const separators = /[、,，;；。\s]/u

/** Label → value, in the order of the text; a label that comes twice keeps both values, one a line. */
export function findFields(issue: SectionNode): Issue['fields'] {
  const fields = new Map<string, string>()
  for (const node of findLabelled(issue)) {
    const label = tidy(node.label)
    const value = readValue(node)
    const before = fields.get(label)
    fields.set(label, before === undefined || before === '' ? value : `${before}\n${value}`)
  }
  return Object.fromEntries(fields)
}

// What says more of a date stands this near.
const reach = 8

/** The days by which it is to be done; null where none are stated. */
export function findDeadline(issue: SectionNode, {datesOfLine}: NoticeDocument): Period | null {
  for (const node of findLabelled(issue, 'deadline')) {
    for (const {slice} of node.children.flatMap((child) => findLeaves(child))) {
      const mentions = findWithin(datesOfLine.get(slice.line) ?? [], slice.start, slice.end)
      const [mention] = [...mentions.filter((each) => isPutOff(readBefore(each))), ...mentions]
      if (mention !== undefined) return isBeginning(readAfter(mention)) ? null : toPeriod(mention)
    }
  }
  return null
}

function readBefore({slice: {line, start}}: DateMention): string {
  return line.folded.slice(Math.max(0, start - reach), start)
}

function readAfter({slice: {line, end}}: DateMention): string {
  return line.folded.slice(end, end + reach)
}

/** Who answers for it. */
export function findResponsible(issue: SectionNode): Issue['responsible'] {
  return {units: findNames(issue, 'units'), persons: findNames(issue, 'persons')}
}

function findNames(issue: SectionNode, kind: LabelKind): string[] {
  const names = findLabelled(issue, kind).flatMap((node) => splitNames(readValue(node)))
  return [...new Set(names)]
}

/** What stands behind a label, without the bracket in which it stands: （责任单位：办公室） */
function readValue({children}: LabelledNode): string {
  const value = readText(children.slice(1))
  const opened = [...value].filter((character) => character === '（' || character === '(').length
  const closed = [...value].filter((character) => character === '）' || character === ')').length
  return closed > opened ? value.replace(/[）)][。；;]?$/u, '') : value
}

/** Names between separators; what stands in brackets stays with its name. */
function splitNames(value: string): readonly string[] {
  const names: string[] = []
  let depth = 0
  let name = ''
  for (const character of value) {
    if (character === '（' || character === '(') depth++
    if (character === '）' || character === ')') depth--
    if (depth <= 0 && separators.test(character)) {
      names.push(name)
      name = ''
    } else name += character
  }
  return [...names, name].map((each) => withoutPart(tidy(each))).filter((each) => each !== '')
}

function findLabelled(issue: SectionNode, kind?: LabelKind): readonly LabelledNode[] {
  return issue.children.filter((child): child is LabelledNode =>
    child.type === 'labelled' && (kind === undefined || child.kind === kind),
  )
}
