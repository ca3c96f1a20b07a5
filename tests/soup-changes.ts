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
  'hard wraps': (text) => toWrapped(toLines(text)).join('\n'),
  'page chrome': (text) => `您当前的位置：首页 > 政务公开 > 公示公告\n字号：大 中 小\n${text.trimEnd()}\n【打印】【关闭】\n上一篇：无\n下一篇：无\n版权所有：某县融媒体中心\n网站地图 | 联系我们 | 关于我们\n`,
  'traditional script': (text) => toTraditional(text),
  'no 。 after headings': dropStops,
} as const satisfies Readonly<Record<string, Change>>

/** What needs lines as an author writes them, a paragraph each. */
export const needsParagraphs: ReadonlySet<string> = new Set(['no indents', 'indents of two', 'indents of a tab', 'hard wraps'])
/** The fixtures that are hard-wrapped themselves, so that indents mean something in them. */
export const wrapped: ReadonlySet<string> = new Set(['yiyuan-wrapped-lines-plan3', 'huyang-shigudu', 'shibu-yiyuan'])

function toLines(text: string): readonly string[] {
  return text.split(/\r?\n/u)
}

function shift(character: string, first: number, last: number, by: number): string {
  const code = character.charCodeAt(0)
  return code >= first && code <= last ? String.fromCharCode(code + by) : character
}

// 35 characters; of letters and digits two take the room of one.
const columns = 70
// Marks that a typesetter leaves at the end of a line.
const hanging = /^[，。、；：！？）”’》】,.;:!?)]$/u

/** The text from its first paragraph on; what stands above is the page's and the title, which nobody typesets so. */
function toWrapped(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => toColumns(line) > columns && line.includes('。') && !line.includes('>'))
  return [...lines.slice(0, start), ...lines.slice(start).flatMap(wrap)]
}

/** A paragraph as it is typeset: indented by two, 35 characters a line, no mark at the head of one, no number or word cut. */
function wrap(line: string): readonly string[] {
  const text = line.trim()
  if (toColumns(text) <= columns - 4) return [line]
  const lines: string[] = []
  let current = '　　'
  for (const part of text.match(/[A-Za-z0-9@._%+-]+|./gsu) ?? []) {
    if (toColumns(current + part) > columns && !hanging.test(part)) {
      lines.push(current)
      current = ''
    }
    current += part
  }
  return [...lines, current]
}

function toColumns(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u0080' ? 1 : 2), 0)
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
