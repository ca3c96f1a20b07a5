/** The page of a notice: read back by a Markdown parser, it shows what was printed and is nothing else. */
import type {Root} from 'mdast'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import {type Plugin, unified} from 'unified'
import {visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {printNotice} from './program.ts'
import {parseNotice} from '../src/parse.ts'
import type {Notice} from '../src/record.ts'
import {writeMarkdown} from '../src/write/markdown.ts'

const tables: Plugin<[], Root> = function () {
  Object.assign(this.data(), {micromarkExtensions: [gfmTable()], fromMarkdownExtensions: [gfmTableFromMarkdown()]})
}

/** The kinds of all nodes, and the texts of the headings and of each table's rows. */
function read(page: string): {kinds: ReadonlySet<string>; headings: readonly string[]; rows: readonly (readonly string[])[]} {
  const tree = unified().use(tables).use(remarkParse).parse(page)
  const kinds = new Set<string>()
  const headings: string[] = []
  const rows: string[][] = []
  visit(tree, (node) => {
    kinds.add(node.type)
    if (node.type === 'heading') headings.push(print(node))
    if (node.type === 'tableRow') rows.push(node.children.map(print))
  })
  return {kinds, headings, rows}
}

function print(node: Parameters<typeof visit>[0]): string {
  const texts: string[] = []
  visit(node, (inner) => {
    if ('value' in inner && typeof inner.value === 'string') texts.push(inner.value)
  })
  return texts.join('')
}

const readRecord = async (): Promise<Notice> => await parseNotice(printNotice(3), {name: 'in/3.txt'})

test('heading, facts, status counts, a table of issues', async () => {
  const page = writeMarkdown([await readRecord()])
  const {headings, rows} = read(page)
  expect(headings.slice(0, 2)).toEqual(['中共河西市第3中学委员会关于巡察整改情况的通报', '问题'])
  expect(page).toContain('- 文件：in/3.txt\n- 类型：整改通报\n')
  expect(rows).toEqual(expect.arrayContaining([
    ['整改状态', '读出', '通报所称'], ['合计', expect.stringMatching(/^\d$/u), ''],
    ['序号', '问题', '整改状态', '整改时限', '责任单位', '措施数', '原文行'],
  ]))
})

test('English', async () => {
  const {rows, headings} = read(writeMarkdown([await readRecord()], {lang: 'en'}))
  expect(headings[1]).toBe('Issues')
  expect(rows).toContainEqual(['No.', 'Issue', 'Status', 'Deadline', 'Responsible', 'Measures', 'Line'])
})

test('several pages have a rule between', async () => {
  const page = writeMarkdown([await readRecord(), await readRecord()])
  expect(page).toContain('\n\n---\n\n# ')
  expect(read(page).headings.filter((heading) => heading.startsWith('中共'))).toHaveLength(2)
})

test.each([
  '甲|乙', '<b>甲</b>', '[甲](http://example.com)', '![甲](x.png)', '**甲**', '_甲_', '`甲`', '# 甲', '- 甲', '+ 甲', '1. 甲', '1) 甲', '> 甲',
  '---', '===', '~~~', '```', '甲\\', '&lt;', '甲\n\n乙', '<!-- 甲', '[^1]', '$x$', '| 甲 | 乙 |', '<http://example.com>',
])('%j is shown, not run', async (printed) => {
  const notice = await readRecord()
  const plain = read(writeMarkdown([notice]))
  const issues = notice.issues.map((issue) => ({...issue, title: printed}))
  const {headings, rows, kinds} = read(writeMarkdown([{...notice, title: printed, issuer: printed, issues}]))
  const shown = printed.replaceAll(/\s+/gu, ' ')
  expect(headings[0]).toBe(shown)
  expect(rows.filter((row) => row[1] === shown)).toHaveLength(issues.length)
  expect([...kinds].filter((kind) => !plain.kinds.has(kind))).toEqual([])
  expect(kinds.has('html')).toBe(false)
})
