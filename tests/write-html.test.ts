/** The page as an output: what a notice says stays data, and why a file cannot be read is said in Chinese too. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {root} from './fixtures.ts'
import {makeFolder, printNotice, removeFolders, runProgram} from './program.ts'
import {findUnreadable} from '../src/formats/unreadable.ts'
import {toReason} from '../src/page/reason-words.ts'
import {readPageNotice} from '../src/page-notice.ts'
import {listOpening, toPageFrame, writePagePart} from '../src/write/html.ts'

afterAll(removeFolders)

const template = readFileSync(path.join(root, 'dist', 'page', 'zhenggai.html'), 'utf8')

/** The notices inside a page. */
function readInside(page: string): unknown {
  const [, list = ''] = page.split(listOpening)
  return JSON.parse(`[${list.slice(0, list.indexOf('</script>'))}`)
}

test('the page as built is one file with everything inside', () => {
  expect(template.length).toBeLessThan(4_000_000)
  expect(readInside(template)).toEqual([])
  // an address that would be loaded: none but the icon, which is empty
  expect(template.match(/<(?:script|link|img|iframe)\b[^>]{0,200}\b(?:src|href)=[^>]{0,200}>/gu)).toEqual(['<link rel="icon" href="data:,">'])
  expect(template).toContain("default-src 'none'; script-src 'sha256-")
  expect(template).not.toMatch(/unsafe-eval|script-src[^;]{0,200}unsafe-inline/u)
})

test('the licences of what is inside are inside', () => {
  for (const name of ['preact', 'pdfjs-dist', 'zod', 'parse5', 'fflate', 'opencc-js']) expect(template).toMatch(new RegExp(`(?:^|, |>)${name} \\d`, 'mu'))
  expect(template).toContain('Apache License')
})

test('what a notice says cannot end the block that holds it', async () => {
  const read = await readPageNotice(new TextEncoder().encode('一、关于“</script><script>alert(1)</script><!--”问题\n整改状态：已完成\n一是<img src=x onerror=alert(1)>。\n'))
  const {head, tail} = toPageFrame(template)
  const page = `${head}${writePagePart(read)}${tail}`
  expect(readInside(page)).toEqual([JSON.parse(JSON.stringify(read))])
  expect(page.split('<').length).toBe(template.split('<').length)
})

test('another file is no page', () => {
  expect(() => toPageFrame('<html></html>')).toThrow('no list of notices')
})

describe('zhenggai parse -f html', () => {
  const folder = makeFolder({'in/1.txt': printNotice(1), 'in/2.md': printNotice(2), 'in/bad.pdf': 'no'})

  test('a page of several, in their order; a bad file is a line', async () => {
    const {status, stderr} = await runProgram(['parse', 'in', '-o', 'review.html', '-q'], {cwd: folder})
    expect({status, stderr}).toEqual({status: 1, stderr: expect.stringMatching(/^zhenggai: in\/bad\.pdf: .*\n$/u)})
    const page = readFileSync(path.join(folder, 'review.html'), 'utf8')
    expect(readInside(page)).toMatchObject([{notice: {source: {name: 'in/1.txt'}}, text: printNotice(1)}, {notice: {source: {name: 'in/2.md'}}}])
    expect(page).toContain('<html lang="zh-CN">')
  })

  test('its records are those that the program prints', async () => {
    const [one, json] = await Promise.all(['html', 'json'].map((format) => runProgram(['parse', 'in/1.txt', '-f', format, '--lang', 'en'], {cwd: folder})))
    expect(readInside(one?.stdout ?? '')).toMatchObject([{notice: JSON.parse(json?.stdout ?? '')}])
    expect(one?.stdout).toContain('<html lang="en">')
  })

  test('a page for each input', async () => {
    await runProgram(['parse', 'in/1.txt', 'in/2.md', '-f', 'html', '--out-dir', 'pages', '-q'], {cwd: folder})
    expect(readdirSync(path.join(folder, 'pages'))).toEqual(['1.html', '2.html'])
    expect(readInside(readFileSync(path.join(folder, 'pages', '2.html'), 'utf8'))).toMatchObject([{notice: {source: {name: 'in/2.md'}}}])
  })
})

// what is said of DOCX and OFD alike
const named = /\$\{(?:container\.)?name\}/u

describe('why a file cannot be read is said in Chinese', () => {
  const formats = path.join(root, 'src', 'formats')
  const files = [...readdirSync(formats, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts')).map((file) => path.join(formats, file)), path.join(root, 'src', 'decode.ts')]
  const thrown = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/new InputError\(\s{0,20}(?<quote>['`])(?<message>[^'`]{5,300})/gu)].map(({groups}) => groups?.['message'] ?? ''))
    .flatMap((message) => (named.test(message) ? ['DOCX', 'OFD'].map((name) => message.replace(named, name)) : [message]))

  test('there are reasons to look at', () => {
    expect(thrown.length).toBeGreaterThan(15)
  })

  test.each(thrown)('%s', (message) => {
    expect(toReason(message, 'zh')).toMatch(/^[A-Z]{0,12} ?\p{Script=Han}/u)
    expect(toReason(message, 'en')).toBe(message)
  })

  test.each([
    ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', '旧文.doc', /旧版/u], ['{\\rtf1', '通知.rtf', /RTF/u], ['\u0089PNG', '图.png', /图片/u], ['Rar!\u001a\u0007', '包.rar', /压缩包/u],
  ])('%j is told by its kind', (bytes, name, words) => {
    const reason = findUnreadable(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)), name) ?? ''
    expect(reason).not.toBe('')
    expect(toReason(reason, 'zh')).toMatch(words)
  })
})
