/** Other ways to print a notice, none of which changes what it says. */
import {Converter} from 'opencc-js'
import type {Notice, Section} from '../src/record.ts'

type Change = (text: string, record?: Notice) => string

const toTraditional = Converter({from: 'cn', to: 't'})
/** What of traditional text can be compared. */
export const toSimplified = Converter({from: 't', to: 'cn'})

/** The changes by name. */
export const changes = {
  'half width': (text) => [...text].map((character) => shift(character, 0xff01, 0xff5e, -0xfee0)).join('').replaceAll('　', ' '),
  'full width': (text) => [...text].map((character) => shift(character, 0x21, 0x7e, 0xfee0)).join(''),
  'CRLF': (text) => text.replace(/\r?\n/gu, '\r\n'),
  'no indents': (text) => toLines(text).map((line) => line.trim()).join('\n'),
  'indents of two': (text) => toLines(text).map((line) => (line.trim() === '' ? '' : `　　${line.trim()}`)).join('\n'),
  'indents of a tab': (text) => toLines(text).map((line) => (line.trim() === '' ? '' : `\t${line.trim()}`)).join('\n'),
  'hard wraps': (text) => toLines(text).flatMap(wrap).join('\n'),
  'page chrome': (text) => `您当前的位置：首页 > 政务公开 > 公示公告\n字号：大 中 小\n${text.trimEnd()}\n【打印】【关闭】\n上一篇：无\n下一篇：无\n版权所有：某县融媒体中心\n网站地图 | 联系我们 | 关于我们\n`,
  'traditional script': (text) => toTraditional(text),
  'no 。 after headings': dropStops,
} as const satisfies Readonly<Record<string, Change>>

/** What is known to fail, and why. */
export const reasons: ReadonlyMap<string, string> = new Map([])

function toLines(text: string): readonly string[] {
  return text.split(/\r?\n/u)
}

function shift(character: string, first: number, last: number, by: number): string {
  const code = character.charCodeAt(0)
  return code >= first && code <= last ? String.fromCharCode(code + by) : character
}

const width = 35
// Marks that a typesetter leaves at the end of a line.
const hanging = /^[，。、；：！？）”’》】,.;:!?)]$/u

/** A paragraph as it is typeset: indented by two, 35 characters a line, no mark at the head of one. */
function wrap(line: string): readonly string[] {
  const text = line.trim()
  if (text.length <= width - 2) return [line]
  const lines: string[] = []
  let current = '　　'
  for (const character of text) {
    if (current.length >= width && !hanging.test(character)) {
      lines.push(current)
      current = ''
    }
    current += character
  }
  return [...lines, current]
}

/** Headings alone on their line lose their final 。 */
function dropStops(text: string, record?: Notice): string {
  const lines = text.split('\n')
  for (const {title, position: {start}} of flatten(record?.sections ?? [])) {
    const line = lines[start.line - 1] ?? ''
    if (line.trimEnd().endsWith(`${title}。`)) lines[start.line - 1] = line.trimEnd().slice(0, -1)
  }
  return lines.join('\n')
}

function flatten(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)])
}
