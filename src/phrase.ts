/** Phrases: where a sentence ends, and what stands inside a frame such as 关于“…”问题. All on folded text. */
import {findMatches} from './find-matches.ts'

const closers: ReadonlyMap<string, string> = new Map([
  ['”', '“'], ['’', '‘'], ['》', '《'], [')', '('], [']', '['],
])
const openers = new Set(closers.values())
// All that the scan looks at; everything else is skipped by the pattern.
const telling = /[“”‘’《》()[\]。!?]/gu
// How far back an opening is looked for, so that thousands that never close cost no more than one.
const deepest = 32

/**
 * The sentences of a text from `start` on, as stretches [start, end), none empty. A 。 inside quotes, brackets or 《》 ends
 * nothing, unless they never close.
 *
 *     强化“三会一课。四个一”落实。随后…
 *                              ^
 */
export function findSentences(folded: string, start = 0): readonly (readonly [number, number])[] {
  const sentences: [number, number][] = []
  let from = start
  for (const end of findEnds(folded, start)) {
    sentences.push([from, end])
    from = end
  }
  if (from < folded.length) sentences.push([from, folded.length])
  return sentences
}

/** Where the first sentence from `start` ends: the place after its 。, or the text's end. */
export function findSentenceEnd(folded: string, start = 0): number {
  return findEnds(folded, start)[0] ?? folded.length
}

/** The places after each 。 that ends a sentence. */
function findEnds(folded: string, start: number): readonly number[] {
  const ends: number[] = []
  // What is open: the opening's mark, and how many ends had been seen when it opened. A mark that closes takes back the
  // ends since its opening; an opening that nothing closes takes back nothing.
  const open: [string, number][] = []
  telling.lastIndex = start
  for (let match = telling.exec(folded); match !== null; match = telling.exec(folded)) {
    const mark = match[0]
    const opener = closers.get(mark)
    if (openers.has(mark)) open.push([mark, ends.length])
    else if (opener === undefined) ends.push(match.index + 1)
    else {
      const depth = findOpen(open, opener)
      if (depth === undefined) continue
      ends.length = Math.min(ends.length, open[depth]?.[1] ?? 0)
      open.length = depth
    }
  }
  return ends
}

function findOpen(open: readonly (readonly [string, number])[], mark: string): number | undefined {
  for (let depth = open.length - 1; depth >= Math.max(0, open.length - deepest); depth--) {
    if (open[depth]?.[0] === mark) return depth
  }
  return undefined
}

// 在“…”方面 · 关于…的问题 · 针对“…”问题的整改情况 · 反馈问题：…
const labelPrefix = /^(?:反馈|存在|具体|整改|涉及|主要)?问题 ?: ?/u
const framePrefix = /^(?:(?:反馈|存在|具体|整改|涉及|主要)?问题 ?: ?)?(?:在|关于|针对|对于|就|对|聚焦)? ?/u
const frameSuffix =
  / ?(?:的?方面的?(?:存在的)?问题|方面|存在的问题|的?(?:具体)?问题)? ?(?:的?整改(?:工作)?(?:落实|进展|完成)?(?:的?情况)?)?[。;:, ]{0,2}$/u

/**
 * What a title says without its frame, as a stretch [start, end) of the title; the whole of it where there is no frame.
 *
 *     关于“‘三会一课’坚持不好”问题的整改   →   ‘三会一课’坚持不好
 */
export function findFramed(folded: string): readonly [number, number] {
  const prefix = framePrefix.exec(folded)?.[0].length ?? 0
  const suffix = frameSuffix.exec(folded)?.[0] ?? ''
  const end = folded.length - suffix.length
  if (prefix > 0 && isQuote(folded.slice(prefix, end))) return withoutQuotes(folded, prefix, end)
  if (/^[。;:, ]*$/u.test(suffix) || end <= prefix || !isFrame(folded, prefix, suffix)) return [labelPrefix.exec(folded)?.[0].length ?? 0, folded.length]
  return withoutQuotes(folded, prefix, end)
}

/** 关于“学习不够。贯彻不力。” : whether one quotation is all there is, and one of sentences. */
function isQuote(text: string): boolean {
  return text.startsWith('“') && text.includes('。') && findClose(text) === text.length - 1
}

/** Only quotes, or 问题 and 方面, make a frame; 聚焦反馈问题，逐条整改落实 and 在一些任务中存在…等突出问题 are none. */
function isFrame(folded: string, prefix: number, suffix: string): boolean {
  const closes = /^(?:聚焦|在)/u.test(folded) ? /方面/u : /问题|方面/u
  return /^[“"]/u.test(folded.slice(prefix)) || (prefix > 0 && closes.test(suffix))
}

/** Whether the words behind a title's content close a frame: …的问题, …方面. */
export function closesFrame(words: string): boolean {
  return /问题|方面/u.test(words)
}

/** Whether a frame is that of a group: 在…方面. */
export function isGroupFrame(frame: string): boolean {
  return frame.endsWith('方面')
}

// 针对“学习不深入”问题 · 关于“…”方面
const framed = /(?<=针对|关于|对于|聚焦)“[^“”]{1,200}”(?=的?(?:问题|方面))/gu

/** The quotes in running text that stand in a frame, as stretches [start, end). */
export function findFramedQuotes(folded: string): readonly (readonly [number, number])[] {
  return folded.includes('“') ? findMatches(framed, folded).map((match) => [match.index, match.index + match[0].length]) : []
}

/** Drops the quotes around a stretch where they belong together, or the one that never closes. */
function withoutQuotes(folded: string, start: number, end: number): readonly [number, number] {
  const inner = folded.slice(start, end)
  if (!inner.startsWith('“')) return [start, end]
  const close = findClose(inner)
  if (close === undefined) return [start + 1, end]
  return close === inner.length - 1 ? [start + 1, end - 1] : [start, end]
}

/** Where the quote that opens a text is closed, inner pairs minded; undefined where it never is. */
function findClose(text: string): number | undefined {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at)
    if (unit === '“') depth++
    else if (unit === '”' && --depth === 0) return at
  }
  return undefined
}

/** A text without the marks at its end; by a loop, since a pattern for many marks at an end takes quadratic time. */
export function trimEnd(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && marks.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
