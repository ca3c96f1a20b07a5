/** Who speaks in a document, by its title: 中共云岫县民政局党组关于…的通报 · 关于云岫县民政局党组…的通报. On folded text. */
import {endsAsBody} from '../../body-words.ts'
import {isPlace} from './inspects.ts'
import {type Name, readNames} from './read.ts'

// 中共云岫县民政局党组关于 · [公告]云岫县审计局落实
const before = /^(?:[[(【][^\])】]{1,10}[\])】])?(?<body>[^《]{3,50}?) ?(?:关于|贯彻落实|落实|向[^,。]{2,40}反馈|(?<=[省市县区局委办厅])第[一二三四五]轮[^巡,。]{0,10}督察)/u
// 云岫县民政局党组巡察整改落实情况报告; not the first part of 县委巡察办
const beforeTask = /^(?<body>[^《,。]{3,40}?)(?<![省市县区州旗]委)(?=(?:巡[察视]|审计|督察|整改))/u
const opensObject = /^关于/u
// 生态环境局反馈的问题 : who found
const finds = /^(?:反馈|交办|指出|派)/u
// 省委巡视 · 市审计局审计, and not 县水务局党组巡察整改
const inspects = /^(?:第[^,。]{1,4}轮)?(?:巡[察视]|督察|审计)/u
const inspector = /(?:[省市县区州旗]委|审计[局厅署])$/u

/** Where the title names who speaks; undefined where it does not. */
export function findSpeaker(title: string): Pick<Name, 'start' | 'end'> | undefined {
  return findBefore(title, before, (name) => endsAsBody(name) || isPlace(name)) ?? findBefore(title, beforeTask, endsAsBody) ?? findOnlyName(title)
}

function findBefore(title: string, pattern: RegExp, isBody: (name: string) => boolean): Pick<Name, 'start' | 'end'> | undefined {
  const match = pattern.exec(title)
  const body = match?.groups?.['body']
  if (match === null || body === undefined || opensObject.test(body) || !isBody(body)) return undefined
  const start = match[0].indexOf(body)
  return {start, end: start + body.length}
}

/** The only body that a title names and that did not inspect. */
function findOnlyName(title: string): Name | undefined {
  const names = readNames(title).filter(({kind, isBare, start, end}) =>
    kind !== 'inspecting-group' && kind !== 'leading-group' && !isBare && !isInspector(title.slice(start, end), title.slice(end)))
  return names.length === 1 ? names[0] : undefined
}

function isInspector(name: string, behind: string): boolean {
  return finds.test(behind) || (inspects.test(behind) && inspector.test(name))
}
