/** What the way in which a document is laid out says of its kind: labels, headings that name problems, statuses. */
import type {Evidence, Kind, KindGround} from './evidence.ts'
import {tellsDeed} from './kind-words.ts'
import type {LabelKind} from '../label-words.ts'
import {namesProblem} from '../lexicon.ts'
import {readState} from '../state-words.ts'
import {type Slice, toText} from '../source.ts'
import {findLeaves, type LabelledNode, type SectionNode} from '../tree/nodes.ts'
import {readFolded} from './text.ts'

/** A label wherever it stands: before a line or as a heading. */
interface PlacedLabel {
  readonly kind: LabelKind
  readonly slice: Slice
}

/** What a layout weighs, beside the phrases in `kind-words.ts`, and whether it is one of issues. */
interface LayoutRow {
  readonly weight: number
  readonly isOfIssues: boolean
}

const rows = {
  /** 反馈问题 and 整改情况 in one record */
  pair: {weight: 10, isOfIssues: true},
  /** 整改任务 and 整改措施, by when and by whom: of a notice or of a plan */
  planned: {weight: 5, isOfIssues: true},
  /** 整改情况：… under headings that name problems */
  done: {weight: 6, isOfIssues: true},
  /** 整改措施：… with nothing said of what came of it */
  meant: {weight: 3, isOfIssues: false},
  /** （已完成） beside a heading */
  status: {weight: 6, isOfIssues: true},
  /** 主要是：…；…；… : a sentence, which news of a meeting holds too */
  listed: {weight: 8, isOfIssues: false},
  /** 1.…不到位。 with points below */
  answered: {weight: 4, isOfIssues: false},
  /** 1.…不到位。 with nothing below that was done */
  named: {weight: 4, isOfIssues: false},
} as const satisfies Readonly<Record<string, LayoutRow>>

// Of the innermost headings so many must be laid out with labels: one record in a year's report makes no layout.
const leastShare = 1 / 3

/** Finds what the layout says. */
export function findLayoutEvidence({tree, sections, findings: [finding]}: KindGround): readonly Evidence[] {
  const labels = [...findLabels(tree.children), ...sections.flatMap((section) => [...toFieldLabel(section), ...findLabels(section.children)])]
  const inner = sections.filter(isInnermost)
  const isLaidOut = ({note, field, children}: SectionNode): boolean => note !== null || field !== null || children.some(({type}) => type === 'labelled')
  const isWhole = inner.filter(isLaidOut).length >= inner.length * leastShare
  const found = [...weighLabels(labels), ...weighNotes(sections), ...weighHeadings(sections), ...(finding === undefined ? [] : [toEvidence('feedback', rows.listed, finding.title)])]
  // what is so in a small part speaks half as loud, and makes no layout
  return isWhole ? found : found.map((each) => ({for: each.for, weight: each.weight / 2, slice: each.slice, text: each.text}))
}

function findLabels(nodes: readonly {readonly type: string}[]): readonly PlacedLabel[] {
  return nodes.filter((node): node is LabelledNode => node.type === 'labelled').flatMap((node) => {
    const [label] = node.children
    return label?.type === 'label' ? [{kind: node.kind, slice: label.slice}] : []
  })
}

function toFieldLabel({field}: SectionNode): readonly PlacedLabel[] {
  return field === null ? [] : [{kind: field.kind, slice: field.word}]
}

function toEvidence(kind: Kind, {weight, isOfIssues}: LayoutRow, slice: Slice): Evidence {
  return {for: kind, weight, slice, text: toText(slice), ...(isOfIssues ? {isLayout: true} : {})}
}

function weighLabels(labels: readonly PlacedLabel[]): readonly Evidence[] {
  const first = (isWanted: (kind: LabelKind) => boolean): Slice | undefined => labels.find(({kind}) => isWanted(kind))?.slice
  const found = first((kind) => kind === 'findings') ?? first((kind) => kind === 'goal')
  const measures = first((kind) => kind === 'measures')
  const done = first((kind) => kind === 'done')
  const status = first((kind) => kind === 'status')
  const told = done ?? status
  if (found !== undefined && told !== undefined) return [toEvidence('rectification', rows.pair, told)]
  if (told !== undefined) return [toEvidence('rectification', rows.done, told)]
  if (measures === undefined) return []
  const row = found === undefined ? rows.meant : rows.planned
  return [toEvidence('rectification', row, measures), toEvidence('plan', row, measures)]
}

/** The statuses in brackets beside headings. */
function weighNotes(sections: readonly SectionNode[]): readonly Evidence[] {
  const note = sections.find(({note: words}) => words !== null && readState(readFolded(words)) !== undefined)?.note ?? null
  return note === null ? [] : [toEvidence('rectification', rows.status, note)]
}

/** Headings that name problems: what stands below most of them tells whether they are answered. */
function weighHeadings(sections: readonly SectionNode[]): readonly Evidence[] {
  const problems = sections.filter((section) => isInnermost(section) && namesProblem(readFolded(section.title)))
  const [first] = problems
  if (first === undefined || problems.length < 2) return []
  const answered = problems.filter(isAnswered)
  if (answered.length * 2 > problems.length) return [toEvidence('rectification', rows.answered, first.title)]
  return [toEvidence('feedback', rows.named, first.title)]
}

function isInnermost(section: SectionNode): boolean {
  return !section.children.some(({type}) => type === 'section')
}

/** Whether what stands under a heading tells what was done. */
function isAnswered({children}: SectionNode): boolean {
  const text = children.filter(({type}) => type !== 'heading').flatMap((node) => findLeaves(node)).map(({slice}) => readFolded(slice).slice(0, 200))
  return text.some((words) => tellsDeed(words) && !namesProblem(words.slice(0, 30)))
}
