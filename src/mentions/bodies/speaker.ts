/** Who speaks in a document, by its title: 中共云岫县民政局党组关于…的通报 · 关于云岫县民政局党组…的通报. On folded text. */
import {endsAsBody} from '../../body-words.ts'
import {isPlace} from './owners.ts'
import {type Name, readNames} from './read.ts'

// 中共云岫县民政局党组关于 · [公告]云岫县审计局落实
const before = /^(?:[[(【][^\])】]{1,10}[\])】])?(?<body>[^《]{3,50}?) ?(?:关于|贯彻落实|落实|向[^,。]{2,40}反馈|(?<=[省市县区局委办厅])第[一二三四五]轮[^巡,。]{0,10}督察)/u
// 云岫县民政局党组巡察整改落实情况报告 · 中共石漈镇委员会十届县委第二轮巡察整改情况的通报; not the first part of 县委巡察办
const beforeTask = /^(?<body>[^《,。]{3,40}?)(?<![省市县区州旗]委)(?=(?:巡[察视]|审计|督察|整改)|[一二三四五六七八九十]{1,3}届)/u
// 关于中共云岫县水务局党组巡察整改
const opening = /^关于(?:对)?/u
// 在2025年集团|巡视… : the place of a speech
const noName = /^在/u
// 云岫县水务局党组|巡察整改 · |2022年度预算执行审计
const task = /^(?:党组织)?(?:巡[察视]|审计|督察|整改|落实|贯彻|\d{4}年|第?[一二三四五六七八九十]{1,3}[届轮])/u
// 省委|巡视 · 市审计局|审计 : who inspected
const inspector = /(?:[省市县区州旗]委|审计[局厅署])$/u

/** Where the title names who speaks; undefined where it does not. */
export function findSpeaker(title: string): Pick<Name, 'start' | 'end'> | undefined {
  return findBefore(title, before, (name) => endsAsBody(name) || isPlace(name)) ?? findBefore(title, beforeTask, endsAsBody) ?? findOwner(title)
}

function findBefore(title: string, pattern: RegExp, isBody: (name: string) => boolean): Pick<Name, 'start' | 'end'> | undefined {
  const match = pattern.exec(title)
  const body = match?.groups?.['body']
  if (match === null || body === undefined || opening.test(body) || noName.test(body) || !isBody(body)) return undefined
  const start = match[0].indexOf(body)
  return {start, end: start + body.length}
}

/** The body whose task a title tells: 关于云岫县水务局党组巡察整改情况的通报. */
function findOwner(title: string): Pick<Name, 'start' | 'end'> | undefined {
  const start = opening.exec(title)?.[0].length
  const name = start === undefined ? undefined : readNames(title).find((each) => each.start === start)
  if (name === undefined || !task.test(title.slice(name.end))) return undefined
  const isGroup = name.kind === 'inspecting-group' || name.kind === 'leading-group'
  return isGroup || (inspector.test(title.slice(name.start, name.end)) && !/^\d/u.test(title.slice(name.end))) ? undefined : name
}
