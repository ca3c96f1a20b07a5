/**
 * The YAML before a Markdown text, of which title and date are read and the rest is set aside.
 *
 *     ---
 *     title: "中共某县水利局党组关于巡察整改进展情况的通报"
 *     date: 2023-12-04
 *     ---
 *
 * It is read line by line and not as YAML: a notice with a slip in it is a notice all the same.
 */
import {fold} from '../../fold.ts'
import type {Line, Metadata} from '../../source.ts'
import {toDay} from '../day.ts'
import {dateKeys, titleKeys} from '../format-words.ts'

/** Reads title and date. */
export function readFrontMatter(yaml: string): Metadata {
  let title: string | null = null
  let publishedOn: string | null = null
  for (const line of yaml.split(/\r\n?|\n/u)) {
    // title: "…" · date: 2023-12-04T09:00:00+08:00 # 首发
    const groups = /^(?<key>[\w\u4e00-\u9fff-]{1,30})\s{0,9}[:：]\s{0,9}(?<value>\S.{0,500})$/u.exec(line)?.groups
    const key = (groups?.['key'] ?? '').toLowerCase()
    const value = unquote(groups?.['value'] ?? '')
    if (value === '') continue
    if (titleKeys.has(key)) title ??= value
    if (dateKeys.has(key)) publishedOn ??= toDay(value)
  }
  return {title, publishedOn}
}

/** The lines of the front matter as chrome, its fences left out. */
export function toFrontMatterLines(source: string, start: number, end: number): readonly Line[] {
  const lines: Line[] = []
  let offset = start
  for (const printed of source.slice(start, end).split(/(?<=\r\n|\n|\r(?!\n))/u)) {
    const text = printed.trim()
    const at = offset + printed.length - printed.trimStart().length
    if (text !== '' && !/^-{3,}$/u.test(text)) lines.push({text, folded: fold(text), pieces: [{at: 0, offset: at}], isChrome: true})
    offset += printed.length
  }
  return lines
}

function unquote(value: string): string {
  // "…" · '…' with a remark after it
  const quoted = /^(?:"(?<double>[^"]{0,500})"|'(?<single>[^']{0,500})')/u.exec(value)?.groups
  return (quoted?.['double'] ?? quoted?.['single'] ?? value.replace(/ #.{0,500}$/u, '')).trim()
}
