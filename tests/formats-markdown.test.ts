import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Reading} from '../src/formats/format.ts'
import {markdown} from '../src/formats/markdown.ts'
import {toOffset} from '../src/source.ts'

const read = async (text: string): Promise<Reading> => markdown.read(new TextEncoder().encode(text), {})
const readLines = async (text: string): Promise<readonly string[]> =>
  (await read(text)).lines.filter((line) => !line.isChrome).map((line) => line.text)

describe('printed numbers survive', () => {
  test.each<[string, string, readonly string[]]>([
    ['a list', '3. 一是修订制度\n4. 二是建立台账', ['3. 一是修订制度', '4. 二是建立台账']],
    ['a list whose numbers jump', '1. 甲\n1. 乙\n7. 丙', ['1. 甲', '1. 乙', '7. 丙']],
    ['a list with brackets', '1) 甲\n2) 乙', ['1) 甲', '2) 乙']],
    ['no list without a blank', '1.甲\n2.乙\n3、丙', ['1.甲', '2.乙', '3、丙']],
    ['no list after a line of text', '前言\n4. 甲', ['前言', '4. 甲']],
    ['an escaped number', '8\\. 甲\n8\\.乙', ['8. 甲', '8.乙']],
    ['escaped brackets', '\\(1\\) 甲 \\[2\\]', ['(1) 甲 [2]']],
    ['headings', '## （一）党的领导方面\n### 1.关于“甲”问题 ###\n#### 3\\. 乙', ['（一）党的领导方面', '1.关于“甲”问题', '3. 乙']],
    ['headings without a blank', '##一、甲\n#（二）乙', ['一、甲', '（二）乙']],
    ['no heading', '#1楼整改\n######', ['#1楼整改']],
    ['underlined headings', '一、甲\n===\n（一）乙\n---', ['一、甲', '（一）乙']],
    ['lists in lists', '1. 甲\n   1. 乙\n   2. 丙\n\n   丁\n2. 戊', ['1. 甲', '1. 乙', '2. 丙', '丁', '2. 戊']],
    ['a list in a quote', '> 3. 甲\n> 4. 乙', ['3. 甲', '4. 乙']],
    ['a number alone', '3.\n\n甲', ['3.', '甲']],
    ['bullets, which print no number', '- 甲\n* 乙\n+ 丙', ['甲', '乙', '丙']],
    ['full width', '３．甲\n（１）乙', ['３．甲', '（１）乙']],
  ])('%s', async (_, text, lines) => {
    expect(await readLines(text)).toEqual(lines)
  })
})

describe('emphasis', () => {
  test.each<[string, readonly string[]]>([
    ['**（一）党的领导方面**', ['（一）党的领导方面']],
    ['**1.关于“甲”问题。**已完成整改。', ['1.关于“甲”问题。已完成整改。']],
    ['**1.甲。**乙**2.丙。**丁', ['1.甲。乙2.丙。丁']],
    ['*甲*、***乙***、__丙__、_丁_', ['甲、乙、丙、丁']],
    ['**“*三会一课*”不规范**', ['“三会一课”不规范']],
    ['**一、加强组织\n领导。**随后', ['一、加强组织', '领导。随后']],
    ['**甲** **乙**', ['甲 乙']],
    ['李**、王**三人', ['李**、王**三人']],
    ['赵**局长', ['赵**局长']],
    ['钱\\*\\*和孙\\*\\*', ['钱**和孙**']],
    ['负责人____电话____', ['负责人____电话____']],
    ['a_b_c.docx', ['a_b_c.docx']],
    ['~~甲~~ 1~3月，5~6月', ['~~甲~~ 1~3月，5~6月']],
  ])('%s', async (text, lines) => {
    expect(await readLines(text)).toEqual(lines)
  })
})

describe('lines', () => {
  test.each<[string, string, readonly string[]]>([
    ['each line of a paragraph', '根据统一部署。\n一、甲\n（一）乙', ['根据统一部署。', '一、甲', '（一）乙']],
    ['hard line ends', '甲  \n乙\\\n丙<br>丁<br/>戊', ['甲', '乙', '丙', '丁', '戊']],
    ['\\r\\n and \\r', '# 甲\r\n\r\n乙。\r\n丙。\r\r丁', ['甲', '乙。', '丙。', '丁']],
    ['indents of four blanks and more', '    一、甲\n\n　　　　乙\n\n\t丙', ['一、甲', '乙', '丙']],
    ['quotes', '> 　　甲。\n> 乙。\n丙。\n>> 丁', ['甲。', '乙。', '丙。', '丁']],
    ['code', '```text\n1. 甲 *乙*\n\n  丙\n```\n\n~~~\n丁', ['1. 甲 乙', '丙', '丁']],
    ['links, pictures and code in a line', '[附件](a.docx) ![图](b.png) `表` <a@example.cn> [甲][1]\n\n[1]: c.html "题"', ['附件  表 a@example.cn 甲']],
    ['brackets that are no links', '〔2023〕5号 [2023]5号 [x]', ['〔2023〕5号 [2023]5号 [x]']],
    ['entities', '&ldquo;甲&rdquo;&nbsp;&#8220;&#x201d; R&D &amp; &unknown;', ['“甲”\u00a0“” R&D & &unknown;']],
    ['comments and tags', '<!-- 甲 -->\n\n<!-- 乙\n\n丙 -->\n\n<u>丁</u><!-- 戊 -->', ['丁']],
    ['blocks of HTML', '<div align="center">\n<p>甲</p><p>乙&nbsp;丙</p>\n</div>\n\n<script>\nx\n</script>', ['甲', '乙\u00a0丙']],
    ['rules', '甲\n\n---\n\n***\n\n- - -\n\n乙', ['甲', '乙']],
    ['a line wrapped after a comma', '各部门、\n各单位要落实', ['各部门、各单位要落实']],
  ])('%s', async (_, text, lines) => {
    expect(await readLines(text)).toEqual(lines)
  })
})

describe('tables', () => {
  const table = '前\n\n| 序号 | 反馈问题 | 整改措施 | 完成情况 |\n|---|:-:|---|---|\n| 1 | 关于**甲**\\|乙 | 一是学。<br>二是用。 | 已完成 |\n| 2 | 丙 | | |\n\n后'
  test('of issues', async () => {
    expect(await readLines(table)).toEqual(['前', '1.关于甲|乙', '整改措施：一是学。', '二是用。', '完成情况：已完成', '2.丙', '后'])
  })
  test('of other things', async () => {
    expect(await readLines('| 年度 | 金额 |\n|---|---|\n| 2020 | 3 |')).toEqual(['年度', '金额', '2020', '3'])
  })
  test('lead back into their cells', async () => {
    const {lines, text} = await read(table)
    const last = lines.find((line) => line.text.startsWith('完成情况'))
    expect(last === undefined ? '' : text.slice(toOffset(last, 0), toOffset(last, last.text.length - 1) + 1)).toBe('已完成')
  })
})

describe('front matter', () => {
  test('gives title and date, and its lines as chrome', async () => {
    const {lines, metadata} = await read('---\ntitle: "关于整改情况的通报"\ndate: 2023-12-04 09:00:00\ntags: [整改]\n---\n\n# 一、甲\n')
    expect(metadata).toEqual({title: '关于整改情况的通报', publishedOn: '2023-12-04'})
    expect(lines.map(({text, isChrome}) => [text, isChrome])).toEqual([
      ['title: "关于整改情况的通报"', true], ['date: 2023-12-04 09:00:00', true], ['tags: [整改]', true], ['一、甲', false],
    ])
  })
  test.each<[string, string | null, string | null]>([
    ["title: '甲：乙' # 注\npublished: 2023年2月4日", '甲：乙', '2023-02-04'],
    ['标题：甲\n发布日期：2023/2/4', '甲', '2023-02-04'],
    ['title: 甲 # 乙\ndate: ', '甲', null],
    ['title: "甲\nbroken: [', '"甲', null],
    ['author: 某局', null, null],
  ])('%j', async (yaml, title, publishedOn) => {
    expect((await read(`---\n${yaml}\n---\n正文`)).metadata).toEqual({title, publishedOn})
  })
  test('none without it', async () => {
    expect((await read('# 甲\n\n---\ntitle: 乙\n---\n')).metadata).toEqual({title: null, publishedOn: null})
  })
})

describe('positions', () => {
  test('lead to the printed character', async () => {
    const {lines, text} = await read('---\ntitle: 甲\n---\n## **（一）**党的&nbsp;领导\n> 8\\. 关于\\*三会\\*\n> 3. **乙。**丙\n\n　　`丁` [戊](x)\n\n| 甲 | 乙 |\n|--|--|\n| 丙 | **丁** |\n')
    for (const line of lines) {
      for (const [at, character] of [...line.text].entries()) {
        const printed = text.charAt(toOffset(line, at))
        expect(printed === '&' ? '\u00a0' : printed).toBe(character)
      }
    }
  })
  test('lie in the text and go forward, whatever the text', async () => {
    const piece = fc.constantFrom(
      '一、', '（一）', '1. ', '3\\. ', '甲', '。', '**', '*', '_', '#', '## ', '> ', '- ', '\n', '\n\n', '    ', '\t', '`', '```', '&nbsp;', '&', '<br>', '<div>', '<!--', '-->', '[', '](x)', '|', '---', '\\', '\r\n', '\r', '　', '𠮷', '\u0000',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 40}), async (pieces) => {
        const {lines, text} = await read(pieces.join(''))
        for (const line of lines) {
          expect(line.folded).toHaveLength(line.text.length)
          let last = -1
          for (let at = 0; at < line.text.length; at++) {
            const offset = toOffset(line, at)
            expect(offset).toBeGreaterThanOrEqual(last)
            expect(offset).toBeLessThan(text.length)
            last = offset
          }
        }
      }),
      {numRuns: 400},
    )
  })
})

describe('odd input', () => {
  test.each([
    ['quotes in one another', '>'], ['lists in one another', '- '], ['numbers in one another', '1. '], ['both', '> - '], ['stars', '*'], ['bold never closed', '**甲'],
    ['run-in headings', '**一、甲。**乙'], ['brackets', '['], ['ticks', '`甲'], ['tags', '<'], ['entities', '&a'], ['cells', '|'], ['underscores', '_甲 '], ['text', '整改落实，'],
  ])('%s take linear time', async (_, unit) => {
    const start = performance.now()
    await read(unit.repeat(20_000))
    expect(performance.now() - start).toBeLessThan(10_000)
  })
  test('what nests too deep is read as plain text', async () => {
    expect(await readLines(`${'> '.repeat(100)}甲\n\n一、乙`)).toHaveLength(2)
  })
  test('encodings', () => {
    expect(markdown.read(Uint8Array.of(0x23, 0x20, 0xd5, 0xfb, 0xb8, 0xc4), {encoding: 'gbk'})).toMatchObject({encoding: 'gb18030', text: '# 整改'})
  })
  test.each<[string, boolean]>([
    ['---\ntitle: 甲\n---\n', true], ['# 甲', true], ['前\n## 一、甲', true], ['#甲', false], ['一、甲', false], ['---\n甲\n---', false], ['', false],
  ])('%j can only be Markdown: %s', (text, expected) => {
    expect(markdown.matches(new TextEncoder().encode(text))).toBe(expected)
  })
})
