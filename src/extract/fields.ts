/** The labelled lines of an issue as printed, and what is read from them: deadline and who answers for it. */
import type {NoticeDocument} from './document.ts'
import type {LabelKind} from '../label-words.ts'
import type {DateMention} from '../mentions/dates/mention.ts'
import type {Issue, Period} from '../record.ts'
import type {LabelledNode, SectionNode} from '../tree/nodes.ts'
import {findWithin, toPeriod} from './mentions.ts'
import {readText, tidy} from './text.ts'
import {findLeaves} from '../tree/nodes.ts'

// 办公室、人事科 · 张某某，李某某 · 区发改局;区财政局 · 张某某 李某某
const separators = /[、,，;；。\s]/u

/** Label → value, in the order of the text; a label that comes twice keeps both values, one a line. */
export function findFields(issue: SectionNode): Issue['fields'] {
  const fields = new Map<string, string>()
  for (const node of findLabelled(issue)) {
    const label = tidy(node.label)
    const value = readText(node.children.slice(1))
    const before = fields.get(label)
    fields.set(label, before === undefined || before === '' ? value : `${before}\n${value}`)
  }
  return Object.fromEntries(fields)
}

// 2023年6月起，长期坚持 · 2023年9月2日之后持续推进 : a beginning and no end
const begins = /^(?:起|之后|以后|以来|后|开始|启动)/u
// (2023年3月2日)后6个月内 : counted from a day that is not the end
const isCountedFrom = /^[)）](?:之?后|起)/u
// 原定2023年6月底，现延期至2024年6月底
const putOff = /(?:延期|延长|推迟|调整|顺延)(?:至|到|为)$/u

/** The days by which it is to be done; null where none are stated. */
export function findDeadline(issue: SectionNode, {datesOfLine}: NoticeDocument): Period | null {
  for (const node of findLabelled(issue, 'deadline')) {
    for (const {slice} of node.children.flatMap((child) => findLeaves(child))) {
      const mentions = findWithin(datesOfLine.get(slice.line) ?? [], slice.start, slice.end)
      const [mention] = [...mentions.filter((each) => isPutOff(each)), ...mentions]
      if (mention !== undefined) return isBeginning(mention) ? null : toPeriod(mention)
    }
  }
  return null
}

function isPutOff({slice: {line, start}}: DateMention): boolean {
  return putOff.test(line.folded.slice(Math.max(0, start - 8), start))
}

function isBeginning({slice: {line, end}}: DateMention): boolean {
  const after = line.folded.slice(end, end + 8)
  return begins.test(after) || isCountedFrom.test(after)
}

/** Who answers for it. */
export function findResponsible(issue: SectionNode): Issue['responsible'] {
  return {units: findNames(issue, 'units'), persons: findNames(issue, 'persons')}
}

function findNames(issue: SectionNode, kind: LabelKind): string[] {
  const names = findLabelled(issue, kind).flatMap((node) => splitNames(readText(node.children.slice(1))))
  return [...new Set(names)]
}

// 省自然资源厅牵头，省林业局配合
const part = /(?<=[\u4e00-\u9fff]{2})[（(]?(?:牵头|配合|负责|协助)[）)]?$/u

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
  return [...names, name].map((each) => tidy(each).replace(part, '')).filter((each) => each !== '')
}

function findLabelled(issue: SectionNode, kind?: LabelKind): readonly LabelledNode[] {
  return issue.children.filter((child): child is LabelledNode =>
    child.type === 'labelled' && (kind === undefined || child.kind === kind),
  )
}
