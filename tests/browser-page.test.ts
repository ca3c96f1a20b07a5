/** The page in a real browser: what it reads is what the command line prints, and so is what one takes along. */
import {copyFileSync, readFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {readXlsx} from 'hucre/xlsx'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {clear, drop, findBrowser, type Opened, openPage, startBrowser, take, takeProduct} from './browser.ts'
import {fixtures} from './fixtures.ts'
import {makeFolder, printNotice, removeFolders, runProgram} from './program.ts'
import type {Notice} from '../src/record.ts'
import {stateWords} from '../src/write/ledger-words.ts'

if (findBrowser() === undefined) process.stderr.write('no Chromium on this machine, so the page is not tested; install one, or name it in CHROMIUM\n')

const same = path.join(fixtures, 'formats', 'same')
const notices = path.join(fixtures, 'notices')

/** What the command line prints of files. */
async function printRecords(cwd: string, files: readonly string[]): Promise<readonly Notice[]> {
  const {stdout} = await runProgram(['parse', ...files, '-f', 'json', '-q'], {cwd})
  const records: Notice | readonly Notice[] = JSON.parse(stdout)
  return 'issues' in records ? [records] : records
}

/** The issues as the page shows them: id, status, title. */
async function readIssues(page: Page): Promise<readonly string[]> {
  const rows = await page.locator('.issue-head').allInnerTexts()
  return rows.map((row) => row.replaceAll(/\s+/gu, ' ').trim().replace(/^\S /u, ''))
}

function printIssues({issues}: Notice): readonly string[] {
  return issues.map(({id, status, title}) => `${stateWords[status.state].zh} ${id} ${title.replaceAll(/\s+/gu, ' ')}`)
}

const correctionMark = '整改状态（原：正在整改）；问题（原：农村供水设施管护不到位）；整改时限（原：2024-12-31）；删措施1条；增措施1条'

/** Corrects all that can be corrected of the second issue. */
async function correctSecond(page: Page): Promise<void> {
  await page.locator('.issue-head').nth(1).click()
  await page.locator('.correct').click()
  await page.locator('.correction select').selectOption('completed')
  await page.locator('.correction textarea').first().fill('供水设施管护不到位')
  await page.locator('.correction input[type="date"]').fill('2025-01-31')
  await page.locator('.correction input[type="checkbox"]').first().uncheck()
  await page.locator('.correction textarea').last().fill('补签管护协议。')
  await page.locator('.correction [type="submit"]').click()
}

/** In a new page: another file is refused with a reason, the one that was saved brings the corrections back. */
async function loadAgain(page: Page, saved: {readonly name: string; readonly bytes: Uint8Array}): Promise<void> {
  const folder = makeFolder({'其他.json': '[]', [saved.name]: saved.bytes})
  await page.setInputFiles('#files', path.join(notices, 'example.txt'))
  await page.locator('.issue-head').first().waitFor()
  await page.locator('#take').click()
  await page.setInputFiles('#corrections', path.join(folder, '其他.json'))
  await page.locator('.note').waitFor()
  await expect.poll(() => page.locator('.note').innerText()).toContain('其他.json 不是更正文件')
  expect(await page.locator('.by-hand').count()).toBe(0)
  await drop(page, [path.join(folder, saved.name)])
  expect(await page.locator('.by-hand').innerText()).toBe(`人工更正：${correctionMark}`)
}

describe.skipIf(findBrowser() === undefined)('the page', {timeout: 60_000}, () => {
  let browser: Browser

  let opened: Opened
  let page: Page

  beforeAll(async () => {
    browser = await startBrowser()
    opened = await openPage(browser)
    page = opened.page
  })

  afterAll(async () => {
    await browser.close()
    removeFolders()
  })

  describe('what it reads', () => {
    test('every format is read as the command line prints it, and nothing is asked for', async () => {
      const files = ['utf-8.txt', 'gb18030.txt', 'utf-8.md', 'gb18030.html', 'word.docx', 'printed.pdf']
      await drop(page, files.map((file) => path.join(same, file)))
      await page.locator('.notice').nth(files.length - 1).waitFor()
      const records = await printRecords(same, files)
      for (const [at, record] of records.entries()) {
        await page.locator('.notice').nth(at).click()
        await page.locator(`.notice-row:nth-child(${at + 1}) .notice[aria-current]`).waitFor()
        expect([files[at], await readIssues(page)]).toEqual([files[at], printIssues(record)])
      }
      const json = await takeProduct(page, 'json')
      expect(json.name).toBe('整改记录.json')
      expect(JSON.parse(new TextDecoder().decode(json.bytes))).toEqual(records)
      expect(opened.requests.filter((address) => !/^(?:file:\/\/\/.*zhenggai\.html|blob:|data:,)/u.test(address))).toEqual([])
      expect(opened.complaints).toEqual([])
      await clear(page)
    })

    test('a PDF whose fonts are not in it is read by the character maps inside', async () => {
      const folder = path.join(fixtures, 'formats', 'pdf')
      await drop(page, [path.join(folder, 'no-font.pdf')])
      await page.locator('.line').first().waitFor()
      const shown = await page.locator('.line').allInnerTexts()
      const {stdout} = await runProgram(['text', 'no-font.pdf'], {cwd: folder})
      expect(stdout.split('\n').filter((line) => shown.includes(line)).length).toBeGreaterThan(5)
      await clear(page)
    })

    test('a folder is walked; what cannot be read is a line with its reason, and the others go on', async () => {
      const folder = makeFolder({'批次/一.txt': printNotice(1), '批次/深/二.md': printNotice(2), '批次/空.txt': '', '批次/旧.doc': new Uint8Array(64), '批次/图.png': 'x', '批次/.hidden.txt': printNotice(3)})
      copyFileSync(path.join(fixtures, 'formats', 'pdf', 'scan.pdf'), path.join(folder, '批次', '扫描.pdf'))
      await drop(page, [path.join(folder, '批次')])
      await page.locator('.notice').nth(1).waitFor()
      await page.locator('.work progress').waitFor({state: 'detached'})
      await expect.poll(async () => (await page.locator('.notice-file').allInnerTexts()).toSorted()).toEqual(['批次/一.txt', '批次/深/二.md'])
      const failures = await page.locator('.failure').allInnerTexts()
      expect(failures.map((line) => line.replaceAll(/\s+/gu, ' ')).filter((line) => /扫描\.pdf 读不了：扫描件|空\.txt 读不了：空文件|旧\.doc 读不了：旧版 Word/u.test(line))).toHaveLength(3)
      await clear(page)
    })
  })

  describe('what one takes along', () => {
    test('the ledger of all as a workbook is that of the command line', async () => {
      const files = ['example.txt', 'daxue-huitoukan-bracket-status.txt']
      await page.setInputFiles('#files', files.map((file) => path.join(notices, file)))
      await page.locator('.notice').nth(1).waitFor()
      const {name, bytes} = await takeProduct(page, 'xlsx')
      expect(name).toBe('整改台账.xlsx')
      const folder = makeFolder()
      await runProgram(['parse', ...files, '-o', path.join(folder, 'ledger.xlsx'), '-q'], {cwd: notices})
      const [taken, printed] = await Promise.all([bytes, new Uint8Array(readFileSync(path.join(folder, 'ledger.xlsx')))].map((each) => readXlsx(each)))
      // the page knows no day, and leaves room to write it
      expect(taken?.sheets[0]?.rows[1]).toContain('制表日期：    年    月    日')
      const [takenSheets, printedSheets] = [taken, printed].map((book) => book?.sheets.map(({name: sheet, rows}, at) => [sheet, at === 0 ? rows.toSpliced(1, 1) : rows]))
      expect(takenSheets).toEqual(printedSheets)
      const csv = await takeProduct(page, 'csv')
      const {stdout} = await runProgram(['parse', ...files, '-f', 'csv', '-q'], {cwd: notices})
      expect(new TextDecoder('utf-8', {ignoreBOM: true}).decode(csv.bytes)).toBe(stdout)
      await clear(page)
    })

    test('the report is that of the command line', async () => {
      const file = 'zhen-dangwei-tiji-damaged-numbers.txt'
      await page.setInputFiles('#files', path.join(notices, file))
      await page.locator('.issue-head').first().waitFor()
      const report = new TextDecoder().decode((await takeProduct(page, 'report')).bytes)
      const {stdout} = await runProgram(['check', file, '--lang', 'zh', '--no-config'], {cwd: notices})
      expect(report).toBe(stdout)
      await clear(page)
    })

    test('what is corrected by hand is kept in the ledger, saved, and found again', async () => {
      await page.setInputFiles('#files', path.join(notices, 'example.txt'))
      await correctSecond(page)
      expect(await page.locator('.by-hand').innerText()).toBe(`人工更正：${correctionMark}`)
      const [issues, , measures] = (await readXlsx((await takeProduct(page, 'xlsx')).bytes)).sheets
      expect(issues?.rows.slice(2).map((row) => row.at(-1) ?? null)).toEqual(['人工更正', null, correctionMark, null])
      expect(issues?.rows[4]?.slice(2, 8)).toEqual(['供水设施管护不到位', '补签管护协议。', '县水利局、县供水服务中心', null, new Date('2025-01-31'), '已完成'])
      expect(measures?.rows.filter((row) => row.includes('人工增加')).map((row) => row[5])).toEqual(['补签管护协议。'])
      const saved = await take(page, async () => {
        await page.locator('#take').click()
        await page.locator('#save-corrections').click()
      })
      await page.reload()
      await loadAgain(page, saved)
      await clear(page)
    })
  })

  test('review.html of the command line opens with its notices', async () => {
    const folder = makeFolder()
    const files = ['example.txt', 'daxue-huitoukan-bracket-status.txt']
    const [records] = await Promise.all([
      printRecords(notices, files), runProgram(['parse', ...files, '-f', 'html', '-o', path.join(folder, 'review.html'), '-q'], {cwd: notices}),
    ])
    const {page: review, complaints} = await openPage(browser, {file: path.join(folder, 'review.html')})
    expect(await review.locator('.notice-file').allInnerTexts()).toEqual(files)
    expect(await readIssues(review)).toEqual(records[0] === undefined ? [] : printIssues(records[0]))
    const json = await takeProduct(review, 'json')
    expect(JSON.parse(new TextDecoder().decode(json.bytes))).toEqual(records)
    expect(complaints).toEqual([])
    await review.context().close()
  })
})
