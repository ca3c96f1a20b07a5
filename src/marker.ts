/**
 * The shapes of printed numbers, as rows of a table. A row says what a shape looks like at the head of a line; whether the
 * line is then a heading, a point or running text is decided later, in `tree/`.
 */
import {readOrdinal} from './ordinal.ts'
import type {Line} from './source.ts'

/** The shapes, outermost first as most notices nest them; what a document really does is read from the document. */
export const markerKinds = [
  'part', 'chapter', 'article', 'han', 'han-bracket', 'problem', 'decimal', 'decimal-bracket', 'decimal-paren', 'roman',
  'letter', 'circled', 'is', 'its', 'word',
] as const
export type MarkerKind = (typeof markerKinds)[number]

/** The levels of GB/T 9704, outermost first, each with the number that its first heading has. */
export const standardLevels: readonly {readonly kind: MarkerKind; readonly sample: string}[] = [
  {kind: 'han', sample: '一、'},
  {kind: 'han-bracket', sample: '（一）'},
  {kind: 'decimal', sample: '1.'},
  {kind: 'decimal-bracket', sample: '（1）'},
]

/** A printed number at the head of a line or point. */
export interface Marker {
  readonly kind: MarkerKind
  /** As printed, without the blanks around it. */
  readonly text: string
  readonly ordinal: number
  /** Where the text after it starts, in units from the marker's own start. */
  readonly length: number
  /** Whether it counts as a number only where its ordinal is the next one: a bracket or separator is missing. */
  readonly isWeak: boolean
}

/** A line with the marker that it opens with, or null. */
export interface MarkedLine {
  readonly line: Line
  readonly marker: Marker | null
}

interface Shape {
  readonly kind: MarkerKind
  /** The characters that it can begin with. */
  readonly opens: RegExp
  /** Matches folded text at a given place; `numeral` is the number. */
  readonly pattern: RegExp
  readonly isWeak?: true
}

const han = '[一二三四五六七八九十百零]{1,7}'
// What makes a number the first part of something longer: (一)至(三)项, (1)-(3), （二）项规定
const notRange = '(?![至到\\-~]|、?\\(|[项款条][规之所的中])'
// A decimal point and no marker: 3.5亿元, 6.1; but a marker before a year or a month: 1.2023年…, 2.3月15日…, 3.1-10月
const notDecimal = '(?!\\d)|(?=(?:19|20)\\d{2}年)|(?=\\d{1,2}(?:[-至、~]\\d{1,2})?月)'
// A measure word after a bare number: 3个方面, 12月, 5名, 2大类
const notCounted = '(?![个项名人家月年日号类大万亿次条件余多千百元位处场期份户点时分天周岁倍成套台辆间座所村镇乡县市省度级批层只张篇册宗起例页款股种])'

// 问题1: · 问题一： · 反馈问题一： · 问题（三）： · 整改任务一： · 序号一：
const problemShape: Shape = {kind: 'problem', opens: /[问反具整突任序]/u, pattern: new RegExp(`(?:(?:反馈|具体|整改|突出)?(?:问题|任务)|序号) ?\\(?(?<numeral>${han}|\\d{1,3})\\)? ?(?::|[、.](?! ?\\d)) {0,4}`, 'uy')}

/** Shapes at the head of a line, on folded text. The first that matches counts, so the stricter stand before the weak. */
const shapes: readonly Shape[] = [
  // 第一部分  加强领导 · 第2部分：
  {kind: 'part', opens: /第/u, pattern: new RegExp(`第(?<numeral>${han}|\\d{1,2})部分[:、. ]{0,4}`, 'uy')},
  // 第一章 总体情况 · 第三篇
  {kind: 'chapter', opens: /第/u, pattern: new RegExp(`第(?<numeral>${han}|\\d{1,2})[章篇编][:、. ]{0,4}`, 'uy')},
  // 第一节 组织领导
  {kind: 'article', opens: /第/u, pattern: new RegExp(`第(?<numeral>${han}|\\d{1,2})节[:、. ]{1,4}`, 'uy')},
  // 第一条 为规范…
  {kind: 'article', opens: /第/u, pattern: new RegExp(`第(?<numeral>${han}|\\d{1,3})条[:、 ] {0,4}`, 'uy')},
  // 一、 · 一． · 一. · 十二 、; not 一、二季度
  {kind: 'han', opens: /[一二三四五六七八九十百零]/u, pattern: new RegExp(`(?<numeral>${han}) {0,2}[、.](?![一二三四五六七八九十]{1,2}[季级期类月、]) {0,4}`, 'uy')},
  // 三：整改完成情况：
  {kind: 'han', opens: /[一二三四五六七八九十]/u, pattern: new RegExp(`(?<numeral>${han}) ?: {0,4}(?=[\\u4e00-\\u9fff“])`, 'uy'), isWeak: true},
  // （一） · (一) · (一)、
  {kind: 'han-bracket', opens: /\(/u, pattern: new RegExp(`\\( ?(?<numeral>${han}) ?\\) ?[、.:]? {0,4}${notRange}`, 'uy')},
  // ㈠
  {kind: 'han-bracket', opens: /[㈠-㈩]/u, pattern: /(?<numeral>[㈠-㈩]) ?[、.]? {0,4}/uy},
  problemShape,
  // 1. · 1、 · 12． · 1.2023年…; not 3.5亿元, 2023.6.1, 1、2月份
  {kind: 'decimal', opens: /\d/u, pattern: new RegExp(`(?<numeral>\\d{1,3}) ?\\.(?:${notDecimal}) {0,4}`, 'uy')},
  {kind: 'decimal', opens: /\d/u, pattern: /(?<numeral>\d{1,3}) ?、(?!\d{1,2}月(?!\d)|\d{1,3}[、号]) {0,4}/uy},
  // ⒈
  {kind: 'decimal', opens: /[⒈-⒛]/u, pattern: /(?<numeral>[⒈-⒛]) ?[、.]? {0,4}/uy},
  // （1） · (1) · (1)、
  {kind: 'decimal-bracket', opens: /\(/u, pattern: new RegExp(`\\( ?(?<numeral>\\d{1,3}) ?\\) ?[、.:]? {0,4}${notRange}`, 'uy')},
  // ⑴
  {kind: 'decimal-bracket', opens: /[⑴-⒇]/u, pattern: /(?<numeral>[⑴-⒇]) ?[、.]? {0,4}/uy},
  // 1) · 1）
  {kind: 'decimal-paren', opens: /\d/u, pattern: /(?<numeral>\d{1,3}) ?\) ?[、.]? {0,4}/uy},
  // ① · ⑳ · ㊿
  {kind: 'circled', opens: /[①-⑳㉑-㉟㊱-㊿❶-❿]/u, pattern: /(?<numeral>[①-⑳㉑-㉟㊱-㊿❶-❿]) ?[、.:]? {0,4}/uy},
  // 一是 · 二是：
  {kind: 'is', opens: /[一二三四五六七八九十百零]/u, pattern: new RegExp(`(?<numeral>${han})是[:、,]? ?`, 'uy')},
  // 其一， · 其二是
  {kind: 'its', opens: /其/u, pattern: new RegExp(`其(?<numeral>${han})[是,、:] ?`, 'uy')},
  // 第一， · 第二、
  {kind: 'word', opens: /第/u, pattern: new RegExp(`第(?<numeral>${han})[,、:] ?`, 'uy')},
  // Ⅰ. · Ⅱ、
  {kind: 'roman', opens: /[Ⅰ-Ⅻ]/u, pattern: /(?<numeral>[Ⅰ-Ⅻ]) ?[、.]? {0,4}/uy},
  // A. · b) · C、 before Chinese text
  {kind: 'letter', opens: /[A-Za-z]/u, pattern: /(?<numeral>[A-Za-z]) ?[、.)] {0,4}(?=[\u4e00-\u9fff“《])/uy},
  // 3.5家企业 after 2.: a number of whole things is no decimal
  {kind: 'decimal', opens: /\d/u, pattern: /(?<numeral>\d{1,2})\.(?=\d{1,4}(?:[家名人份场条件项位所座辆台套起宗批]|个(?!百分点|月|点|多)))/uy, isWeak: true},
  // (三加强 · 三)加强: a bracket is missing
  {kind: 'han-bracket', opens: /\(/u, pattern: new RegExp(`\\((?<numeral>${han})[、.]?(?=[\\u4e00-\\u9fff“]) ?`, 'uy'), isWeak: true},
  {kind: 'han-bracket', opens: /[一二三四五六七八九十百零]/u, pattern: new RegExp(`(?<numeral>${han})\\) ?`, 'uy'), isWeak: true},
  {kind: 'decimal-bracket', opens: /\(/u, pattern: new RegExp(`\\((?<numeral>\\d{1,3})(?=[\\u4e00-\\u9fff“]) ?${notCounted}`, 'uy'), isWeak: true},
  // 1：关于 · 1关于 · 1，关于 · 1 关于: a separator is missing or another; not 9:00, 3个方面
  {kind: 'decimal', opens: /\d/u, pattern: new RegExp(`(?<numeral>\\d{1,3}) ?[:,](?!\\d) ?${notCounted}`, 'uy'), isWeak: true},
  {kind: 'decimal', opens: /\d/u, pattern: new RegExp(`(?<numeral>\\d{1,3}) {0,2}(?=[\\u4e00-\\u9fff“《])${notCounted}`, 'uy'), isWeak: true},
  // 一 加强 · 一加强 is none
  {kind: 'han', opens: /[一二三四五六七八九十百零]/u, pattern: new RegExp(`(?<numeral>${han}) {1,2}(?=[\\u4e00-\\u9fff“])`, 'uy'), isWeak: true},
]

// The shapes by the character that they begin with, so that most lines are settled by one look at one character.
const shapesOf: ReadonlyMap<string, readonly Shape[]> = new Map(
  [...'第问反具整突任序其一二三四五六七八九十百零(0123456789', ...toRange('㈠', '㈩'), ...toRange('⒈', '⒛'), ...toRange('⑴', '⒇'),
    ...toRange('①', '⑳'), ...toRange('㉑', '㉟'), ...toRange('㊱', '㊿'), ...toRange('❶', '❿'), ...toRange('Ⅰ', 'Ⅻ'),
    ...toRange('A', 'Z'), ...toRange('a', 'z')]
    .map((character) => [character, shapes.filter(({opens}) => opens.test(character))]),
)

function toRange(first: string, last: string): readonly string[] {
  const start = first.charCodeAt(0)
  return Array.from({length: last.charCodeAt(0) - start + 1}, (_, index) => String.fromCharCode(start + index))
}

/** Marks each line with the number that it opens with. */
export function markLines(lines: readonly Line[]): readonly MarkedLine[] {
  return lines.map((line) => ({line, marker: line.isChrome ? null : (readMarker(line, 0) ?? null)}))
}

/** 1.问题一：… : how long the second number is that stands right behind another. */
function readProblemLength({folded}: Line, at: number): number {
  problemShape.pattern.lastIndex = at
  return problemShape.opens.test(folded.charAt(at)) ? (problemShape.pattern.exec(folded)?.[0].length ?? 0) : 0
}

/** Reads the marker that stands at a place of a line; undefined where none does. */
export function readMarker(line: Line, at: number): Marker | undefined {
  for (const {kind, pattern, isWeak = false} of shapesOf.get(line.folded.charAt(at)) ?? []) {
    pattern.lastIndex = at
    const match = pattern.exec(line.folded)
    const ordinal = readOrdinal(match?.groups?.['numeral'] ?? '')
    if (match === null || ordinal === undefined) continue
    const length = match[0].length + (kind === 'problem' ? 0 : readProblemLength(line, at + match[0].length))
    return {kind, text: line.text.slice(at, at + length).trim(), ordinal, length, isWeak}
  }
  return undefined
}
