/** What the way in which a document is laid out says of its kind: labels, headings that name problems, statuses. */
import type {Evidence, Kind, KindGround} from './evidence.ts'
import type {LabelKind} from '../label-words.ts'
import {namesProblem, readState} from '../lexicon.ts'
import {type Slice, toText} from '../source.ts'
import {findLeaves, type LabelledNode, type SectionNode} from '../tree/nodes.ts'
import {readFolded} from './text.ts'

/** A label wherever it stands: before a line or as a heading. */
interface PlacedLabel {
  readonly kind: LabelKind
  readonly slice: Slice
}

// Weights, beside those of the phrases in `kind.ts`
const weights = {
  /** 反馈问题 and 整改情况 in one record */
  pair: 10,
  /** 整改任务 and 整改措施, by when and by whom: of a notice or of a plan */
  planned: 5,
  /** 整改情况：… under headings that name problems */
  done: 6,
  /** 整改措施：… with nothing said of what came of it */
  meant: 3,
  /** 整改状态：已完成 · （已完成） */
  status: 6,
  /** 主要是：…；…；… */
  listed: 6,
  /** 1.…不到位。 with points below */
  answered: 4,
  /** 1.…不到位。 with nothing below that was done */
  named: 4,
} as const

/** Finds what the layout says. */
export function findLayoutEvidence({tree, sections, findings: [finding]}: KindGround): readonly Evidence[] {
  const labels = [...findLabels(tree.children), ...sections.flatMap((section) => [...toFieldLabel(section), ...findLabels(section.children)])]
  return [...weighLabels(labels), ...weighStatuses(sections, labels), ...weighHeadings(sections), ...(finding === undefined ? [] : [toEvidence('feedback', weights.listed, finding.title)])]
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

function toEvidence(kind: Kind, weight: number, slice: Slice): Evidence {
  return {for: kind, weight, slice, text: toText(slice), ...(weight >= weights.planned ? {isLayout: true} : {})}
}

function weighLabels(labels: readonly PlacedLabel[]): readonly Evidence[] {
  const first = (isWanted: (kind: LabelKind) => boolean): Slice | undefined => labels.find(({kind}) => isWanted(kind))?.slice
  const found = first((kind) => kind === 'findings') ?? first((kind) => kind === 'goal')
  const measures = first((kind) => kind === 'measures')
  const done = first((kind) => kind === 'done')
  const status = first((kind) => kind === 'status')
  const told = done ?? status
  if (found !== undefined && told !== undefined) return [toEvidence('rectification', weights.pair, told)]
  if (told !== undefined) return [toEvidence('rectification', weights.done, told)]
  if (measures === undefined) return []
  const weight = found === undefined ? weights.meant : weights.planned
  return [toEvidence('rectification', weight, measures), toEvidence('plan', weight, measures)]
}

/** The statuses in brackets beside headings and behind labels. */
function weighStatuses(sections: readonly SectionNode[], labels: readonly PlacedLabel[]): readonly Evidence[] {
  const note = sections.find(({note: words}) => words !== null && readState(readFolded(words)) !== undefined)?.note
  if (note !== undefined && note !== null) return [toEvidence('rectification', weights.status, note)]
  const label = labels.find(({kind}) => kind === 'status')
  return label === undefined ? [] : [toEvidence('rectification', weights.status, label.slice)]
}

/** Headings that name problems: what stands below most of them tells whether they are answered. */
function weighHeadings(sections: readonly SectionNode[]): readonly Evidence[] {
  const problems = sections.filter((section) => isInnermost(section) && namesProblem(readFolded(section.title)))
  const [first] = problems
  if (first === undefined || problems.length < 2) return []
  const answered = problems.filter(isAnswered)
  if (answered.length * 2 > problems.length) return [toEvidence('rectification', weights.answered, first.title)]
  return [{...toEvidence('feedback', weights.named, first.title)}]
}

function isInnermost(section: SectionNode): boolean {
  return !section.children.some(({type}) => type === 'section')
}

// 已修订制度 · 召开会议3次 · 完成整改: what reports tell with
const deed = /已|完成|召开|修订|制定|印发|开展|组织|建立|健全|完善|加强|强化|压实|整改/u

/** Whether what stands under a heading tells what was done. */
function isAnswered({children}: SectionNode): boolean {
  const text = children.filter(({type}) => type !== 'heading').flatMap((node) => findLeaves(node)).map(({slice}) => readFolded(slice).slice(0, 200))
  return text.some((words) => deed.test(words) && !namesProblem(words.slice(0, 30)))
}
