/**
 * What mirror sites do to a text: traditional script, and the reading of each character put behind it.
 *
 *     責(zé)任(rèn)落(luò)實(shí)   read as 責任落實, folded as 责任落实, with the way back to each printed character
 */
import type {ScriptTable} from './fold.ts'
import type {Line, Piece} from './source.ts'

// Characters that notices are full of, in both scripts, one above the other.
const traditional = /[黨縣關於進題這對個開責領導組織務設實會議業門問時間長機構員為標準資產質審計監檢報單處項動發過還們環護區鎮鄉應執職權學習強認識決]/gu
const simplified = /[党县关进题这对个开责领导组织务设实会议业门问时间长机构员为标准资产质审计监检报单处项动发过还们环护区镇乡应执职权学习强认识决]/gu

const sampleSize = 1000

/** The table that makes a traditional text's characters simplified; undefined for a text that needs none. */
export async function toScriptTable(text: string): Promise<ScriptTable | undefined> {
  if (!isTraditional(toSample(text))) return undefined
  const {default: rows} = await import('opencc-js/dict/TSCharacters')
  const table = new Map<string, string>()
  for (const row of rows.split('|')) {
    const [from = '', to = ''] = row.split(' ')
    // folding keeps the length, so characters outside the basic plane stay as they are
    if (from.length === 1 && to.length === 1) table.set(from, to)
  }
  return table
}

// zhěng · Zé · lǜ · nǚ, also with the tone as a mark of its own and with ɑ ɡ, which input methods put for a and g
const toned = '[A-Za-zɑɡüê\\u0300-\\u030c]{0,5}(?:[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]|[aeiouümn]\\u0308?[\\u0300\\u0301\\u0304\\u030c])[a-zɑɡ]{0,4}'
// zheng · ze: an initial and a final, either of which may be missing; app, wifi and AI are none
const plain = '(?:[zcs]h?|[bpmfdtnlgkhjqxryw])?(?:iang|iong|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|er|ia|ie|iu|ua|ui|uo|ue|ve|a|o|e|i|u|v)'
// 整(zhěng) · 改（gǎi） · 責[zé] · 整改(zhěng gǎi)
const toPattern = (syllable: string): RegExp =>
  new RegExp(`(?<=[\\u3400-\\u9fff]) ?[(（\\[［]\\s?${syllable}(?:[ ’']${syllable}){0,3}\\s?[)）\\]］]`, 'gu')
const tonedPattern = toPattern(toned)
const plainPattern = toPattern(plain)
const eitherPattern = toPattern(`(?:${toned}|${plain})`)

// What most texts have none of, asked before the long patterns
const bracketedLatin = /[(（[［]\s?[A-Za-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜɑɡ]/u

// Without tone marks, so many of them are no accident; fewer may be abbreviations that look like pinyin.
const plainMinimum = 5

/** Whether a text has pinyin in brackets behind its characters: any with tone marks, or many without. */
export function hasGhostPinyin(text: string): boolean {
  if (!bracketedLatin.test(text)) return false
  if (text.search(tonedPattern) >= 0) return true
  let count = 0
  for (const _ of text.matchAll(plainPattern)) {
    count++
    if (count >= plainMinimum) return true
  }
  return false
}

/** The line without the pinyin behind its characters, for a text that has such pinyin. */
export function omitPinyin(line: Line): Line {
  const spans = [...line.text.matchAll(eitherPattern)].map(({index, 0: {length}}) => ({start: index, end: index + length}))
  return omitSpans(line, spans)
}

/** A stretch of a line's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The line without some stretches of it, in order; its pieces still lead back to the source. */
export function omitSpans(line: Line, spans: readonly Span[]): Line {
  if (spans.length === 0) return line
  const kept = toKept(spans, line.text.length)
  const pieces: Piece[] = []
  let length = 0
  let next = 0
  for (const {start, end} of kept) {
    // the piece that `start` stands in, and those that start before `end`
    while (toStart(line.pieces[next + 1]) <= start) next++
    for (let index = next; toStart(line.pieces[index]) < end; index++) {
      const piece = line.pieces[index] ?? noPiece
      const from = Math.max(piece.at, start)
      pieces.push({at: length + from - start, offset: piece.offset + from - piece.at})
    }
    length += end - start
  }
  const cut = (text: string): string => kept.map(({start, end}) => text.slice(start, end)).join('')
  return {...line, text: cut(line.text), folded: cut(line.folded), pieces: pieces.length > 0 ? pieces : line.pieces.slice(0, 1)}
}

const noPiece: Piece = {at: 0, offset: 0}

function toStart(piece: Piece | undefined): number {
  return piece?.at ?? Infinity
}

/** The stretches between some, up to an end. */
function toKept(spans: readonly Span[], end: number): readonly Span[] {
  const starts = [0, ...spans.map((span) => span.end)]
  const ends = [...spans.map((span) => span.start), end]
  return starts.map((start, index) => ({start, end: ends[index] ?? end})).filter((span) => span.start < span.end)
}

/** A stretch each from the start, the middle and the end: a mirror's frame may be in another script than its text. */
function toSample(text: string): string {
  const middle = Math.max(Math.floor((text.length - sampleSize) / 2), 0)
  return text.slice(0, sampleSize) + text.slice(Math.max(middle, sampleSize), middle + sampleSize) + text.slice(Math.max(text.length - sampleSize, middle + sampleSize))
}

function isTraditional(sample: string): boolean {
  return countMatches(sample, traditional) > countMatches(sample, simplified)
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
