/**
 * The bodies that a sentence names. A name is found by its last word; it begins behind the last word beside it that is no part of
 * it, and goes on over the words of bodies within it.
 *
 *     会同市生态环境局青山分局对3家企业开展了突击检查
 *         ^^^^^^^^^^^^^^
 */
import {findMatches} from '../../find-matches.ts'
import type {Slice} from '../../source.ts'
import {findCuts, isClass} from './beside.ts'
import {type BodyKind, findEnds, type FoundEnd} from '../../body-words.ts'
import type {BodyMention} from './mention.ts'
import {findLevel, findOwner, isCalled, tellsOwner} from './owners.ts'
import {cutPieces, type Piece} from './pieces.ts'

// What a name may be made of: 市委“清河净岸”专项行动机动巡察组 · 省委第一、第二巡察组 · 烟草专卖局(公司)
const stretch = /(?:[\u4e00-\u9fff\dA-Za-z·]|(?<=[\u4e00-\u9fff])\([\u4e00-\u9fff、]{1,12}\)|(?<=[\u4e00-\u9fff])“[^“”,。;:、]{1,20}”(?=[\u4e00-\u9fff]{0,12}组)|(?<=[一二三四五六七八九十])、(?=(?:第?[一二三四五六七八九十]{1,2}、){0,6}第?[一二三四五六七八九十]{1,2}[\u4e00-\u9fff]{0,10}组)){1,200}/gu
const title = /《[^《》]{0,120}》/gu
// 县水务局河湖股; a group may tell its task: 省委脱贫攻坚专项巡视第五巡视组
const longestGap = 8
const longestTask = 20
const longestName = 60
// 县委交叉巡察组 · 省委、省政府第三督察组, and not 县委第二巡察组, whose owner is one
const mayBeShared = /交叉|联合|联动|^[省市县区州]政府/u
// 松溪县委和|云溪县委交叉巡察组
const ownerEnd = /委[、和与及]$/u

/** A name in a text. */
export interface Name {
  readonly start: number
  readonly end: number
  readonly kind: BodyKind
  readonly isBare: boolean
}

/** Finds the bodies that a sentence names, in order. */
export function readBodies({line, start, end}: Slice): readonly BodyMention[] {
  return readNames(line.folded.slice(start, end)).map(({kind, isBare, start: from, end: to}) => ({kind, isBare, slice: {line, start: start + from, end: start + to}}))
}

/** Finds the names in a text (folded), in order. */
export function readNames(text: string): readonly Name[] {
  const names: Name[] = []
  for (const {index, 0: words} of findMatches(stretch, text.includes('《') ? text.replace(title, (name) => ' '.repeat(name.length)) : text)) {
    // 县住建局、自然资源局 : of the same owner
    const isShared = names.length > 0 && text.slice(names.at(-1)?.end, index) === '、'
    for (const name of readStretch(words, isShared)) names.push({...name, start: index + name.start, end: index + name.end})
  }
  return joinOwners(text, names)
}

/** 松溪县委和云溪县委交叉巡察组 : a group of several owners. */
function joinOwners(text: string, names: readonly Name[]): readonly Name[] {
  const joined: Name[] = []
  for (const name of names) {
    const owners = name.kind === 'inspecting-group' && mayBeShared.test(text.slice(name.start, name.end)) ? countOwners(text, joined, name.start) : 0
    const [first = name] = joined.splice(joined.length - owners)
    joined.push({...name, start: first.start})
  }
  return joined
}

/** How many of the names before a place are owners in a row up to it. */
function countOwners(text: string, names: readonly Name[], at: number): number {
  const owner = names.at(-1)
  return owner?.kind === 'party' && ownerEnd.test(text.slice(owner.start, at)) ? 1 + countOwners(text, names.slice(0, -1), owner.start) : 0
}

function readStretch(words: string, isShared: boolean): readonly Name[] {
  const ends = findEnds(words)
  const last = ends.at(-1)
  if (last === undefined) return []
  const names: Name[] = []
  for (const piece of cutPieces(words, ends, findCuts(words.slice(0, last.end + 1)))) {
    const before = names.at(-1)
    const isNext = before === undefined ? isShared && piece.start === 0 : /^[和与及]$/u.test(words.slice(before.end, piece.start))
    for (const name of readPiece(words, piece, isNext)) names.push(name)
  }
  return names
}

/** What stands before a name's last word. */
interface Before {
  readonly words: string
  /** Whether the words begin where a name may: behind a cut, and not behind another name. */
  readonly isFresh: boolean
  /** Whether the name before tells whose it is: 县住建局、自然资源局 · 下属的公路养护中心 */
  readonly isOwned: boolean
}

function readPiece(words: string, {start: from, ends, opensClass, belongs}: Piece, isNext: boolean): readonly Name[] {
  const names: Name[] = []
  // a last word that makes no name is a part of the next: 市科工商务局
  let start = from
  for (const chain of toChains(words, ends)) {
    const isFresh = start === from
    const before = {words: words.slice(start, chain[0]?.start), isFresh, isOwned: isFresh && (isNext || belongs)}
    const name = toName(words, chain, before)
    if (name !== undefined) start = name.end
    if (name !== undefined && !(isFresh && opensClass)) names.push(name)
  }
  return names
}

/** The last words that go on to one another. */
function toChains(words: string, ends: readonly FoundEnd[]): readonly (readonly FoundEnd[])[] {
  const chains: FoundEnd[][] = []
  for (const [index, end] of ends.entries()) {
    const chain = chains.at(-1)
    const last = chain?.at(-1)
    if (chain !== undefined && last !== undefined && (joins(words, last, end) || isTask(words, last, ends.slice(index, index + 3)))) chain.push(end)
    else chains.push([end])
  }
  return chains
}

/** 省卫健委大型医院巡查组 : a last word in the task of a group. */
function isTask(words: string, last: FoundEnd, next: readonly FoundEnd[]): boolean {
  const group = next.find(({kind}) => kind === 'inspecting-group')
  return group !== undefined && group.start - last.end <= longestTask && findLevel(words.slice(last.end, group.start)) === undefined
}

/** Whether one last word goes on to the next: 县公安局城关派出所 · 公司党委, and not 市委市政府. */
function joins(words: string, last: FoundEnd, next: FoundEnd): boolean {
  const gap = words.slice(last.end, next.start)
  // 县工商联(总商会)党组 · 市纪委监委驻市教育局纪检监察组
  if (gap === '' || /^(?:驻.{0,20}|\([\u4e00-\u9fff、]{0,8}|[\u4e00-\u9fff]{0,8}\))$/u.test(gap)) return true
  const tail = words.slice(last.start, last.end)
  if (gap.length > (next.kind === 'inspecting-group' ? longestTask : longestGap)) return false
  // 国家税务总局云岫县税务局 · 审计署江州特派办 · 中国农业银行松溪县支行
  if (words.slice(last.end - 2, last.end) === '总局' || (ofState.test(tail) && next.kind === 'office') || (last.kind === 'company' && next.kind === 'company')) return true
  return (/^(?:附属|直属)/u.test(gap) || goesInside(tail, last, next)) && findLevel(gap) === undefined
}

const ofState = /(?:署|部)$/u

/** 县委老干部局 · 职业学院后勤集团 · 大学附属医院 : a body inside another. */
function goesInside(tail: string, last: FoundEnd, next: FoundEnd): boolean {
  return next.isInner || (tail === '委' && next.kind === 'office') || (last.kind === 'school' && (next.kind === 'company' || next.kind === 'hospital'))
}

/** The name that a chain of last words makes; undefined where it is none. */
function toName(words: string, chain: readonly FoundEnd[], before: Before): Name | undefined {
  const from = (chain[0]?.start ?? 0) - before.words.length
  for (const [at, end] of chain.entries()) {
    if (end.start - from > longestName) return undefined
    const start = findStart(end, {...before, words: words.slice(from, end.start)})
    if (start === undefined) continue
    const name = toWhole(words, from + start, chain.slice(at))
    return name.end - name.start > longestName ? undefined : name
  }
  return undefined
}

/** From where it begins over all last words, with the bracket that the last of them stands in: 科工商务局党组(科协). */
function toWhole(words: string, start: number, chain: readonly FoundEnd[]): Name {
  const isOutside = ({end}: FoundEnd): boolean => words.lastIndexOf('(', end - 1) < Math.max(start, words.lastIndexOf(')', end - 1))
  const outside = chain.filter(isOutside)
  const last = chain.at(-1)?.end ?? start
  const end = words.charAt(last) === ')' && outside.length < chain.length ? last + 1 : outside.at(-1)?.end ?? last
  return {start, end, kind: toKind(outside.length > 0 ? outside : chain), isBare: chain[0]?.start === start && chain.length === 1}
}

/** Where the name begins in the words before its last one; undefined where they do not make it a name. */
function findStart(end: FoundEnd, before: Before): number | undefined {
  const {words} = before
  if (end.needs === 'body' || isClass(words)) return undefined
  if (tellsOwner(words)) return isProper(end, before) ? 0 : findOwner(words)
  if (isCalled(words)) return 0
  if (end.needs === 'none') return isOrdinary(words) ? 0 : words.length
  return before.isFresh && isNamed(end, words) && (before.isOwned || end.needs === 'own') ? 0 : undefined
}

/** 国网松溪县供电公司 : what has a name of its own is named whole. */
function isProper({needs, kind}: FoundEnd, {isFresh}: Before): boolean {
  return needs === 'own' && kind !== 'office' && isFresh
}

/** 商学院 · 税务局, and not 商局. */
function isNamed({start, end}: FoundEnd, words: string): boolean {
  return words.length > 1 || (words.length === 1 && end - start > 1)
}

// 联合检查组 · 常规巡察组
function isOrdinary(words: string): boolean {
  return /^(?:联合|专项|机动|提级|交叉|常规|工作|调研|环保|生态环境保护){1,2}$/u.test(words)
}

/** 县委统战部 is the party's; else the last word tells. */
function toKind(chain: readonly FoundEnd[]): BodyKind {
  const last = chain.at(-1)?.kind ?? 'other'
  return last === 'office' && chain.at(-2)?.kind === 'party' ? 'party' : last
}
