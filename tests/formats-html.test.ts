import {readFileSync, readdirSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import type {Reading} from '../src/formats/format.ts'
import {html} from '../src/formats/html.ts'
import {hasGhostPinyin, omitPinyin} from '../src/script.ts'
import {toOffset} from '../src/source.ts'

const read = async (page: string): Promise<Reading> => html.read(new TextEncoder().encode(page), {})
const readLines = async (page: string): Promise<readonly string[]> =>
  (await read(page)).lines.filter((line) => !line.isChrome).map((line) => line.text)
const readChrome = async (page: string): Promise<readonly string[]> =>
  (await read(page)).lines.filter((line) => line.isChrome).map((line) => line.text)

const folder = new URL('../fixtures/formats/pages/', import.meta.url)
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'))

describe('pages of common layouts', () => {
  test.each(pages)('%s', async (name) => {
    const {lines, text} = await html.read(readFileSync(new URL(name, folder)), {name})
    const printed = lines.filter((line) => !line.isChrome)
    const shown = hasGhostPinyin(text) ? printed.map(omitPinyin) : printed
    const golden = new URL(name.replace(/html$/u, 'lines.txt'), folder)
    await expect(`${shown.map((line) => line.text).join('\n')}\n`).toMatchFileSnapshot(golden.pathname)
  })
  test.each(pages)('%s: the lines are the text, each in its place', async (name) => {
    const {lines, text} = await html.read(readFileSync(new URL(name, folder)), {name})
    expect(lines.map((line) => line.text).join('\n')).toBe(text)
    for (const line of lines) {
      expect(text.slice(toOffset(line, 0), toOffset(line, 0) + line.text.length)).toBe(line.text)
      expect(line.folded).toHaveLength(line.text.length)
    }
  })
  test.each([
    ['nested-tables-2010.html', 'gb18030', '中共榆岭县水利局党组关于巡察整改进展情况的通报', null],
    ['cms-2020.html', 'utf-8', '中共云溪区民政局党组关于区委巡察反馈意见集中整改进展情况的通报', '2021-03-15'],
    ['issue-table.html', 'utf-8', '青石镇党委巡察反馈问题整改情况公示', '2022-08-31'],
    ['traditional-mirror.html', 'utf-8', '中共松河縣教育局黨組關於巡察整改情況的通報', null],
  ])('%s: encoding and what its head says', async (name, ...expected) => {
    const {encoding, undecodable, metadata} = await html.read(readFileSync(new URL(name, folder)), {name})
    expect([encoding, metadata.title, metadata.publishedOn]).toEqual(expected)
    expect(undecodable).toBe(0)
  })
})

describe('text as a browser shows it', () => {
  test.each<[string, string, readonly string[]]>([
    ['blocks and <br> end lines', '<p>一<br>二</p><div>三<div>四</div>五</div>', ['一', '二', '三', '四', '五']],
    ['words over spans', '<p><span>整</span><b>改</b><font>情</font>况</p>', ['整改情况']],
    ['a date over spans', '<p>9月2<span>8</span><!-- x -->日</p>', ['9月28日']],
    ['a Chinese line broken in the source', '<p>加强\n    组织，\r\n领导“班子\n”建设</p>', ['加强组织，领导“班子”建设']],
    ['a Latin line broken in the source', '<p>Word\n2010  版  本</p>', ['Word 2010 版 本']],
    ['runs of a paragraph on lines of their own', '<p><span>低</span>\n<span>保</span></p>', ['低保']],
    ['elements beside one another', '<div><span>来源：县水利局</span>\n<span>浏览：12</span></div>', ['来源：县水利局 浏览：12']],
    ['blanks at the ends', '<p>&nbsp;&nbsp;　　一、加强&nbsp;领导 &nbsp;</p>', ['一、加强\u00a0领导']],
    ['entities', '<p>&ldquo;三会一课&rdquo;&#8220;&#x201d;&lt;&amp;&middot;&hellip;</p>', ['“三会一课”“”<&·…']],
    ['preformatted text', '<pre>一、加强\n  （一）领导</pre>', ['一、加强', '（一）领导']],
    ['white-space: pre-wrap', '<div style="white-space: pre-wrap">一\n二</div>', ['一', '二']],
    ['pinyin over characters', '<p><ruby>整<rp>(</rp><rt>zhěng</rt><rp>)</rp></ruby>改</p>', ['整改']],
    ['numbers of a list', '<ol start="3"><li>修订制度<li>建立台账</ol><ol type="a"><li>甲</ol>', ['3.修订制度', '4.建立台账', 'a.甲']],
    ['a list with numbers of its own', '<ol><li>1.修订</li><li>（二）建账</li><li>①三</li></ol><ol style="list-style: none"><li>四</li></ol>', ['1.修订', '（二）建账', '①三', '四']],
    ['text without any element', '整改情况如下。', ['整改情况如下。']],
    ['frames of Word', '<o:p>一、</o:p><st1:chsdate isrocdate="False">2023年3月1日</st1:chsdate>', ['一、2023年3月1日']],
  ])('%s', async (_, page, lines) => {
    expect(await readLines(page)).toEqual(lines)
  })
})

describe('what a reader does not see', () => {
  const text = '<p>根据统一部署，巡察组对局党组进行了巡察，现将整改情况通报如下。</p>'
  test.each([
    '<p hidden>2020年1月1日</p>',
    '<p style="color:red; DISPLAY : none">2020年1月1日</p>',
    '<div style="visibility:hidden"><p>2020年1月1日</p></div>',
    '<p style="font-size:0">2020年1月1日</p>',
    '<p aria-hidden="true">2020年1月1日</p>',
    '<p class="sr-only">2020年1月1日</p>',
    '<p class="a hide b">2020年1月1日</p>',
    '<style>.tip,.x{ color:red }\n.tip,#no{display:none}</style><p class="tip">2020年1月1日</p>',
    '<style>div.tip{visibility:hidden !important}</style><div class="tip">2020年1月1日</div>',
    '<script>document.write("2020年1月1日")</script>',
    '<style>p:after{content:"2020年1月1日"}</style>',
    '<template><p>2020年1月1日</p></template>',
    '<noscript>2020年1月1日</noscript>',
    '<select><option>2020年1月1日</option></select>',
    '<button>2020年1月1日</button>',
    '<textarea>2020年1月1日</textarea>',
    '<iframe>2020年1月1日</iframe>',
    '<svg><title>2020年1月1日</title><text>2020年1月1日</text></svg>',
    '<dialog>2020年1月1日</dialog>',
    '<img alt="2020年1月1日" title="2020年1月1日"><input value="2020年1月1日">',
    '<!-- 2020年1月1日 --><!--[if IE]>2020年1月1日<![endif]-->',
    '<table style="display:none"><tr><td>序号<td>问题<td>措施<tr><td>1<td>2020年1月1日<td>x</table>',
  ])('%s', async (hidden) => {
    expect((await read(`<body>${text}${hidden}${text}`)).text).not.toContain('2020')
  })
  test.each([
    ['a rule for phones or print', '<style>@media print{.a{display:none}.text{display:none}}</style><div class="text">'],
    ['a rule taken back', '<style>.text{display:none}.text{display:block}</style><div class="text">'],
    ['a page that a script fades in', '<style>.text{display:none}</style><div class="text">'],
    ['a tab that a script opens', '<div class="tab hide">'],
  ])('but is shown by %s', async (_, open) => {
    expect(await readLines(`${open}${text}</div>`)).toHaveLength(1)
  })
})

const nav = '<div class="nav"><a href="/">首页</a><a href="/zw/">政务公开</a></div>'
const crumb = '<div>当前位置：<a href="/">首页</a> &gt; 整改公开</div>'
const paragraph = '<p>根据县委统一部署，县委巡察组对县水利局党组进行了巡察，现将整改情况通报如下。</p>'
const footer = '<div>主办：某县人民政府办公室<br>某ICP备09000888号</div><div>地址：某县建设路1号</div>'
const related = '<div><b>相关链接</b><ul><li><a href="1">甲局通报</a><li><a href="2">乙局通报</a><li><a href="3">丙局通报</a></ul></div>'
const opening = '根据县委统一部署，县委巡察组对县水利局党组进行了巡察，现将整改情况通报如下。'

describe('the notice and the page around it', () => {
  test('a title and the line below it stand outside the text', async () => {
    const page = `<title>关于整改情况的通报_某县</title>${nav}${crumb}<div><p>关于整改情况的通报</p><p>来源：县水利局 发布时间：2021-03-04</p></div><div id="zoom">${paragraph.repeat(3)}</div>${related}${footer}`
    expect(await readLines(page)).toEqual(['关于整改情况的通报', '来源：县水利局 发布时间：2021-03-04', opening, opening, opening])
  })
  test('a title that the head does not name', async () => {
    const page = `<title>首页</title>${nav}${crumb}<div class="bt">某县水利局党组<br>关于整改情况的通报</div><div><div>${paragraph.repeat(3)}</div></div>${footer}`
    expect((await readLines(page)).slice(0, 3)).toEqual(['某县水利局党组', '关于整改情况的通报', opening])
  })
  test('a title known by nothing but its place', async () => {
    const page = `${nav}${crumb}<div><center><b>关于整改情况的通报</b></center><div>${paragraph.repeat(3)}</div></div>${footer}`
    expect((await readLines(page)).slice(0, 2)).toEqual(['关于整改情况的通报', opening])
  })
  test('the sign-off stands outside the text', async () => {
    const page = `${nav}<div><div class="text">${paragraph.repeat(4)}</div><p>中共某县水利局党组</p><p>2021年3月1日</p><p>附件：<a href="1.doc">清单.doc</a></p></div>${related}${footer}`
    expect((await readLines(page)).slice(4)).toEqual(['中共某县水利局党组', '2021年3月1日', '附件：清单.doc'])
  })
  test('the whole document in one cell', async () => {
    const page = `<table><tr><td>${nav}</td></tr><tr><td>关于整改情况的通报<br><br>　　${opening}<br>　　一、加强领导<br>　　${opening}<br>中共某县水利局党组<br>2021年3月1日</td></tr><tr><td>${footer}</td></tr></table>`
    expect(await readLines(page)).toEqual(['关于整改情况的通报', opening, '一、加强领导', opening, '中共某县水利局党组', '2021年3月1日'])
  })
  test('everything straight in the body', async () => {
    const page = `<title>关于整改情况的通报</title><body>${nav}${crumb}<h1>关于整改情况的通报</h1>${paragraph.repeat(3)}<p>2021年3月1日</p><p>【<a href="javascript:print()">打印</a>】【<a href="javascript:close()">关闭</a>】</p>${related}${footer}`
    expect(await readLines(page)).toEqual(['关于整改情况的通报', opening, opening, opening, '2021年3月1日'])
  })
  test('text in several elements beside one another', async () => {
    const part = `<div class="section">${paragraph.repeat(3)}</div>`
    const page = `${nav}<div class="main"><h1>关于整改情况的通报</h1>${part.repeat(3)}</div>${footer}`
    expect(await readLines(page)).toHaveLength(10)
  })
  test('share bar, reading aid and annexes inside the text', async () => {
    const page = `<div>${paragraph}<div class="bdsharebuttonbox">分享到：微信</div><p>【字体：大 中 小】</p>${paragraph}<p><a href="1.xls">附件1</a></p><p><a href="2.xls">附件2</a></p></div>`
    expect(await readLines(page)).toEqual([opening, opening, '附件1', '附件2'])
  })
  test('an information table above the title', async () => {
    const table = '<table><tr><td>索 引 号：</td><td>X-1</td><td>发布日期：</td><td>2021-03-04</td></tr></table>'
    const page = `<title>关于整改情况的通报</title>${nav}${table}<h1>关于整改情况的通报</h1><div>${paragraph.repeat(3)}</div>`
    expect((await readLines(page)).slice(0, 5)).toEqual(['索 引 号：', 'X-1', '发布日期：', '2021-03-04', '关于整改情况的通报'])
  })
  test('a traditional page', async () => {
    const text = '<p>根據縣委統一部署，巡察組對縣水利局黨組進行了巡察，現將整改情況通報如下。</p>'
    const page = `<div>當前位置：首頁</div><h1>關於整改情況的通報</h1><div>${text.repeat(3)}</div><p>相關鏈接</p><p>主辦：某縣人民政府</p>`
    expect(await readChrome(page)).toEqual(['當前位置：首頁', '相關鏈接', '主辦：某縣人民政府'])
  })
  test('navigation, footer and sidebar by their elements', async () => {
    const page = `<header><nav>巡察工作</nav></header><main>${paragraph}<aside>热点</aside>${paragraph}</main><footer>联系我们</footer>`
    expect(await readChrome(page)).toEqual(['巡察工作', '热点', '联系我们'])
  })
  test('a page of links alone has no text', async () => {
    expect(await readLines('<ul><li><a href="1">甲</a><li><a href="2">乙</a><li><a href="3">丙</a></ul>')).toEqual([])
  })
  test('an empty page', async () => {
    expect(await read('<!DOCTYPE html><html><head></head><body></body></html>')).toMatchObject({text: '', lines: []})
  })
})

describe('what the head says', () => {
  test.each<[string, string | null, string | null]>([
    ['<title>关于整改情况的通报_整改公开_某县人民政府门户网站</title>', '关于整改情况的通报', null],
    ['<title>某县人民政府 - 关于整改情况的通报</title>', '关于整改情况的通报', null],
    ['<title>关于整改情况的通报--某县纪委</title>', '关于整改情况的通报', null],
    ['<title>关于整改情况的通报｜某县</title>', '关于整改情况的通报', null],
    ['<title>关于2019-2020年整改情况的通报-某县政府网</title>', '关于2019-2020年整改情况的通报', null],
    ['<title>\n 某县人民政府 \n</title>', '某县人民政府', null],
    ['<title></title>', null, null],
    ['<meta name="articletitle" content="甲通报"><title>乙通报</title>', '甲通报', null],
    ['<meta property="og:title" content="甲通报_某县"><title>乙通报</title>', '甲通报', null],
    ['<meta name="PubDate" content="2018-06-12 09:41">', null, '2018-06-12'],
    ['<meta name="PubDate" content="2018/6/2">', null, '2018-06-02'],
    ['<meta name="pubdate" content="2018年6月2日">', null, '2018-06-02'],
    ['<meta name="PubDate" content="20180612">', null, '2018-06-12'],
    ['<meta name="PubDate" content="">', null, null],
    ['<meta name="PubDate" content="昨天">', null, '昨天'],
    ['<meta property="article:published_time" content="2018-06-12T09:41:00+08:00">', null, '2018-06-12'],
  ])('%s', async (head, title, publishedOn) => {
    expect((await read(`<head>${head}</head><p>整改。`)).metadata).toEqual({title, publishedOn})
  })
})

describe('content that is a page', () => {
  test.each<[string, boolean]>([
    ['<!DOCTYPE html><html>', true],
    ['  \n<html xmlns="http://www.w3.org/1999/xhtml">', true],
    ['<?xml version="1.0" encoding="gb2312"?><!DOCTYPE html PUBLIC>', true],
    ['<!-- 生成 --><head>', true],
    ['<p>整改</p>', true],
    ['\ufeff<div>整改', true],
    ['<table width="100%">', true],
    ['整改<p>', false],
    ['<通报>', false],
    ['# 通报\n<div>', false],
    ['<svg xmlns="http://www.w3.org/2000/svg">', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(html.matches(new TextEncoder().encode(text))).toBe(expected)
  })
  test('in UTF-16', () => {
    expect(html.matches(Uint8Array.from([...'<html>'].flatMap((character) => [character.charCodeAt(0), 0])))).toBe(true)
  })
})
