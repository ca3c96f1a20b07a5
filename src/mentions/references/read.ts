/** Documents that a text names: 《某某办法》（县发〔2023〕5号), with what kind of document each is. */
import type {Slice} from '../../source.ts'

/** What a named document is. */
export type ReferenceKind = 'law' | 'rule' | 'minutes' | 'plan' | 'report' | 'other'

/** A document as named. */
export interface ReferenceMention {
  /** The name with its marks 《 》. */
  readonly slice: Slice
  readonly kind: ReferenceKind
  /** Its number as printed behind it: 县发〔2023〕5号; null where there is none. */
  readonly number: Slice | null
}

const named = /《(?<name>[^《》]{2,120})》(?: ?\((?<number>[^()〔〕[\]]{0,20}[〔[]\d{4}[〕\]] ?(?:第 ?)?\d{1,5} ?号)\))?/gu
/** What the last words of a name say; the first row that matches counts. */
const kinds: readonly {readonly kind: ReferenceKind; readonly pattern: RegExp}[] = [
  // 《中华人民共和国预算法》
  {kind: 'law', pattern: /法(?:典)?(?:\([^()]{0,20}\))?$/u},
  // 《会议纪要》 · 《党组会议记录》
  {kind: 'minutes', pattern: /(?:纪要|记录)$/u},
  // 《差旅费管理办法》 · 《议事规则（试行）》
  {kind: 'rule', pattern: /(?:条例|办法|规定|细则|规则|制度|规程|规范|准则|机制|意见|指引|守则|章程|标准|流程)(?:\([^()]{0,20}\))?$/u},
  {kind: 'plan', pattern: /(?:方案|计划|规划|要点|清单|台账|安排|预案)(?:\([^()]{0,20}\))?$/u},
  {kind: 'report', pattern: /(?:报告|通报|通知|公告|情况|函|意见书|说明)(?:\([^()]{0,20}\))?$/u},
]

/** Finds the documents that a sentence names. */
export function readReferences({line, start, end}: Slice): readonly ReferenceMention[] {
  const text = line.folded.slice(start, end)
  if (!text.includes('《')) return []
  return [...text.matchAll(named)].map((match) => {
    const {name = '', number} = match.groups ?? {}
    const from = start + match.index
    const numberAt = number === undefined ? -1 : from + match[0].lastIndexOf(number)
    return {
      slice: {line, start: from, end: from + name.length + 2},
      kind: kinds.find(({pattern}) => pattern.test(name))?.kind ?? 'other',
      number: number === undefined ? null : {line, start: numberAt, end: numberAt + number.length},
    }
  })
}
