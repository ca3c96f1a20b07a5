/**
 * Invented notices, as many and as long as one likes: the fixtures with their longest part repeated under new numbers, and
 * in every copy other points, numbers, days and names. The same seed gives the same notices.
 */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'

const folder = path.join(import.meta.dirname, '..', 'fixtures', 'notices')
const names = ['青岚', '澄溪', '云岫', '栖霞岭', '枫桥湾', '白鹭洲', '望舒', '松烟', '清沅', '临渡', '鹿鸣', '竹海']
// 12个 · 3.5万元 · 6月 · 24日 : numbers that say how many, and days; not those that number a line or name a year
const counted = /(?<![\d.])(?<number>\d{1,5})(?=[个名人家次份场项条户期件篇万元余月日])/gu
const outer = /^(?<indent>[ \u3000]*)(?<numeral>[一二三四五六七八九十]{1,3})、/u
const point = /(?<=[一二三四五六七八九]是)[^。；;]{8,200}[。；;](?![”’)）])/gu
const place = /(?<name>[\u4e00-\u9fff]{2})[县市区镇]/u

/** Numbers from 0 up to 1, the same for the same seed. */
export function toRandom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The fixtures' texts. */
export function readTexts() {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && !file.endsWith('.outline.txt'))
    .toSorted()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n'))
}

/** So many notices of about so many bytes each. */
export function toCorpus({count, bytes, seed = 1}) {
  const random = toRandom(seed)
  const frames = readTexts().map(toFrame)
  return Array.from({length: count}, (_, index) => toNotice(frames[index % frames.length], bytes, random))
}

/** One notice of about so many bytes. */
export function toNotice(frame, bytes, random) {
  const fixed = byteLength([...frame.before, ...frame.after])
  const copies = Math.max(1, Math.round((bytes - fixed) / Math.max(1, byteLength(frame.part))))
  const lines = [...frame.before]
  for (let copy = 0; copy < copies; copy++) lines.push(...frame.part.map((line) => shift(line, copy)))
  lines.push(...frame.after.map((line) => shift(line, copies - 1)))
  return vary(lines.join('\n'), frame.place, random)
}

/** A text taken apart: what stands before its longest outermost part, that part, and what stands after it. */
export function toFrame(text) {
  const lines = text.split('\n')
  const heads = lines.flatMap((line, index) => (outer.test(line) ? [index] : []))
  const bounds = heads.length > 1 ? [...heads, lines.length] : [Math.floor(lines.length / 4), Math.floor((lines.length * 3) / 4)]
  const parts = bounds.slice(1).map((end, index) => ({start: bounds[index], end}))
  const longest = parts.reduce((best, next) => (sizeOf(lines, next) > sizeOf(lines, best) ? next : best))
  return {
    before: lines.slice(0, longest.start),
    part: lines.slice(longest.start, longest.end),
    after: lines.slice(longest.end),
    place: place.exec(text)?.groups.name,
  }
}

function sizeOf(lines, {start, end}) {
  return byteLength(lines.slice(start, end))
}

function byteLength(lines) {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0)
}

/** 三、… becomes 五、… where two copies stand before it. */
function shift(line, by) {
  return by === 0 ? line : line.replace(outer, (_, indent, numeral) => `${indent}${toNumeral(toNumber(numeral) + by)}、`)
}

function vary(text, name, random) {
  const points = text.match(point) ?? []
  const other = names[Math.floor(random() * names.length)]
  const named = name === undefined ? text : text.replaceAll(name, other)
  return named
    .replace(point, (whole) => points[Math.floor(random() * points.length)]?.replaceAll(name ?? '\u0000', other) ?? whole)
    .replace(counted, (number, _, at, whole) => String(toCount(number, whole.charAt(at + number.length), random)))
}

function toCount(number, unit, random) {
  if (unit === '月') return 1 + Math.floor(random() * 12)
  if (unit === '日') return 1 + Math.floor(random() * 28)
  const least = 10 ** (number.length - 1)
  return least + Math.floor(random() * least * 9)
}

const digits = '零一二三四五六七八九'

function toNumber(numeral) {
  const [tens, ones = ''] = numeral.includes('十') ? numeral.split('十') : ['零', numeral]
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones))
}

function toNumeral(number) {
  const tens = Math.floor(number / 10)
  const ones = number % 10 === 0 ? '' : digits.charAt(number % 10)
  if (tens === 0) return ones
  return `${tens === 1 ? '' : digits.charAt(tens)}十${ones}`
}
