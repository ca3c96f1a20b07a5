/**
 * Words before a date that say that it was yet to come.
 */
import {intended} from '../../meant-words.ts'

/** 计划于11月底前, 预计12月, said of the date itself; 按计划 is none. */
export const planned = /(?:(?<![按原年度作])计划|预计)(?:[于在到]|将于)?$/u

/** 12月可完工, 11月底前将上线, said after the date. */
export const plannedAfter =
  /^(?:份|[初中底末])?前?(?:可|将|有望|拟|计划)(?:全面|全部|基本|正式)?(?:完成|完工|建成|上线|竣工|投入|投用|启动|开工|召开|实现|交付|达到|到位|验收)/u

/** 拟于10月, 力争全部在12月; 草拟 is none. */
export const yetToCome = new RegExp(`(?:${intended}|将[于在]|下一步)[^。;,已]{0,20}$`, 'u')
