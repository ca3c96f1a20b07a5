/** The page in a real browser: how it is used, by mouse, keyboard and whoever hears it. */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {clear, drop, findBrowser, openPage, startBrowser, take} from './browser.ts'
import {fixtures} from './fixtures.ts'
import {makeFolder, makeNotices, removeFolders} from './program.ts'
import {readSource} from '../src/formats/index.ts'

const notices = path.join(fixtures, 'notices')

function count(page: Page, what: string): Promise<number> {
  return page.locator(what).count()
}

describe.skipIf(findBrowser() === undefined)('using the page', {timeout: 60_000}, () => {
  let browser: Browser

  let page: Page

  beforeAll(async () => {
    browser = await startBrowser()
    page = (await openPage(browser)).page
  })

  afterAll(async () => {
    await browser.close()
    removeFolders()
  })

  describe('how it is used', () => {
    test('a fact leads to its words, words to their fact, and both are marked', async () => {
      await page.setInputFiles('#files', path.join(notices, 'daxue-huitoukan-bracket-status.txt'))
      await page.locator('.issue-head').nth(9).click()
      await page.locator('.is-open .mark-status').click()
      const marked = page.locator('.lines .is-selected')
      const words = await page.locator('.is-open .mark-status').innerText()
      await expect.poll(() => marked.allInnerTexts()).toEqual([words])
      await expect.poll(async () => (await marked.boundingBox())?.y ?? -1).toBeGreaterThan(80)
      const date = page.locator('.lines .mark-date').last()
      await date.click()
      await expect.poll(() => page.locator('[role="tab"][aria-selected="true"]').getAttribute('id')).toBe('tab-dates')
      expect(await page.locator('.facts .fact[aria-pressed="true"]').innerText()).toContain(await date.innerText())
      await page.locator('#tab-issues').click()
      await page.locator('.chip.state-in-progress').click()
      await expect.poll(() => count(page, '.issue-head')).toBe(2)
      await page.locator('.chip').first().click()
      await clear(page)
    })

    test('by the keyboard alone', async () => {
      await page.setInputFiles('#files', ['example.txt', 'daxue-huitoukan-bracket-status.txt'].map((file) => path.join(notices, file)))
      await page.locator('.notice').nth(1).waitFor()
      const open = page.locator('.issue.is-open .issue-id')
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await expect.poll(() => open.innerText()).toBe('2.1.2')
      await page.keyboard.press('k')
      await expect.poll(() => open.innerText()).toBe('2.1.1')
      await page.keyboard.press(']')
      await expect.poll(() => page.locator('.notice[aria-current]').innerText()).toContain('岚溪理工大学')
      await page.keyboard.press('/')
      await page.locator('#search:focus').waitFor()
      await page.keyboard.type('老旧水泵')
      await expect.poll(() => count(page, '.notice')).toBe(1)
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      await expect.poll(() => count(page, 'dialog[open]')).toBe(1)
      await page.keyboard.press('Escape')
      await page.locator('dialog').waitFor({state: 'detached'})
      const press = async (what: string, key: string): Promise<void> => {
        const isThere = async (): Promise<boolean> => await count(page, `${what}:focus`) > 0
        for (let tabs = 0; tabs < 80 && !await isThere(); tabs++) await page.keyboard.press('Tab')
        expect([what, await isThere()]).toEqual([what, true])
        await page.keyboard.press(key)
      }
      await press('#language', 'Enter')
      await expect.poll(() => page.locator('#tab-issues').innerText()).toMatch(/^Issues/u)
      await press('#language', 'Space')
      await expect.poll(() => page.locator('#tab-issues').innerText()).toMatch(/^问题/u)
      await press('#search', 'ControlOrMeta+A')
      await page.keyboard.press('Delete')
      await expect.poll(() => count(page, '.notice')).toBe(2)
      await press('#tab-issues', 'ArrowRight')
      await expect.poll(() => page.locator('[role="tab"][aria-selected="true"]').getAttribute('id')).toBe('tab-diagnostics')
      await press('#tab-diagnostics', 'ArrowLeft')
      await press('.issue-head', 'Enter')
      await expect.poll(() => count(page, '.issue.is-open')).toBe(1)
      await page.keyboard.press('e')
      await page.locator('.correction').waitFor()
      await press('.pane-foot button', 'Enter')
      await page.locator('.welcome').waitFor()
    })

    test('an export is written to its end though reading is cancelled', async () => {
      const folder = makeFolder()
      makeNotices(folder, 120)
      await drop(page, [folder])
      await page.locator('.notice').nth(2).waitFor()
      // both at once, before the worker answers
      const {name} = await take(page, async () => {
        await page.locator('#take').click()
        await page.evaluate(`document.querySelector('[data-product="xlsx"]').click(); document.querySelector('#cancel').click()`)
      })
      expect(name).toMatch(/\.xlsx$/u)
      await page.locator('.work progress').waitFor({state: 'detached'})
      await expect.poll(() => page.locator('.note').innerText()).toContain('已导出')
      const read = await count(page, '.notice')
      await drop(page, [path.join(notices, 'example.txt')])
      await page.locator('.notice').nth(read).waitFor()
      await clear(page)
    })

    test.each([
      ['is not let start', `class { constructor() { throw new DOMException('no', 'SecurityError') } }`],
      ['says no word', `class extends EventTarget { constructor() { super(); setTimeout(() => this.dispatchEvent(new Event('error')), 50) } postMessage() {} terminate() {} }`],
      ['says an empty word', `class extends EventTarget { constructor() { super(); setTimeout(() => this.dispatchEvent(new ErrorEvent('error', {message: ''})), 50) } postMessage() {} terminate() {} }`],
    ])('a worker that %s is told of in a sentence for each file', async (_, worker) => {
      const {page: other, complaints} = await openPage(browser)
      await other.addInitScript(`window.Worker = ${worker}`)
      await other.reload()
      await other.locator('.toolbar').waitFor()
      await other.setInputFiles('#files', ['example.txt', 'daxue-huitoukan-bracket-status.txt'].map((file) => path.join(notices, file)))
      await expect.poll(() => count(other, '.failure')).toBe(2)
      const sentence = '浏览器不允许启动后台线程；请换用 Edge 或 Chrome 打开本页，或关闭兼容模式'
      expect(await other.locator('.failure').allInnerTexts()).toEqual([expect.stringContaining(sentence), expect.stringContaining(sentence)])
      await other.locator('#language').click()
      expect(await other.locator('.failure').first().innerText()).toContain('open this page in Edge or Chrome')
      expect(complaints).toEqual([])
      await other.context().close()
    })

    test('a big text grows while it is used: what is chosen far down is there at once', async () => {
      const issues = Array.from({length: 400}, (_, at) => `${at + 1}.关于“第${at + 1}项工作不够有力”的问题。\n整改状态：已完成\n整改情况：一是制定计划。二是印发制度2项。`)
      const text = ['关于巡察整改进展情况的通报', '一、巡察反馈问题整改情况', ...issues].join('\n')
      await page.setInputFiles('#files', {name: 'big.txt', mimeType: 'text/plain', buffer: Buffer.from(text)})
      await page.locator('.issue-head').first().waitFor()
      await page.evaluate(`[...document.querySelectorAll('.issue-head')].at(-30).click()`)
      const chosen = page.locator('.lines .is-selected-block').first()
      await expect.poll(() => chosen.innerText()).toContain('第371项工作')
      const isInView = async (): Promise<boolean> => ((await chosen.boundingBox())?.y ?? -1) > 80 && ((await chosen.boundingBox())?.y ?? 800) < 200
      await expect.poll(isInView).toBe(true)
      await expect.poll(() => count(page, '.line')).toBe(text.split('\n').length)
      expect(await isInView()).toBe(true)
      expect((await page.locator('.line').allTextContents()).join('\n')).toBe(text)
      await page.keyboard.press('Escape')
      await expect.poll(() => count(page, '.lines .is-selected-block')).toBe(0)
      await clear(page)
    })

    test('work is cancelled, and goes on after', async () => {
      const folder = makeFolder()
      makeNotices(folder, 120)
      await drop(page, [folder])
      await page.locator('.notice').nth(2).waitFor()
      await page.locator('#cancel').click()
      await page.locator('.work progress').waitFor({state: 'detached'})
      const read = await count(page, '.notice')
      expect(read).toBeLessThan(120)
      await drop(page, [path.join(notices, 'example.txt')])
      await page.locator('.notice').nth(read).waitFor()
      expect(await page.locator('.notice-file').nth(read).innerText()).toBe('example.txt')
      await clear(page)
    })

    test('paper holds the facts and no buttons', async () => {
      await page.setInputFiles('#files', path.join(notices, 'example.txt'))
      await page.locator('.issue-head').first().waitFor()
      const bytes = await page.pdf({format: 'A4'})
      const {lines} = await readSource(new Uint8Array(bytes), {name: 'printed.pdf'})
      const printed = lines.map((line) => line.text).join('').replaceAll(/\s/gu, '')
      expect(printed).toContain('中共云岫县水利局党组关于巡察整改进展情况的通报')
      expect(printed).toContain('→正在整改')
      expect(printed).not.toContain('打开文件')
      expect(await page.locator('.print-sheet').count()).toBe(0)
      await clear(page)
    })
  })

  describe('for everybody', () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

    /** What axe finds wrong, each with its place. */
    async function audit(): Promise<unknown> {
      return await page.evaluate(`axe.run(document, {resultTypes: ['violations']}).then(({violations}) => violations.flatMap(({id, nodes}) => nodes.slice(0, 3).map((node) => id + ' ' + node.target + ' ' + node.failureSummary)))`)
    }

    /** Audits what a page shows in the light and in the dark. */
    async function auditBoth(what: string): Promise<void> {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({colorScheme})
        expect([what, colorScheme, await audit()]).toEqual([what, colorScheme, []])
      }
    }

    test.each([1280, 390])('axe finds nothing at %d pixels, in the light and in the dark', async (width) => {
      await page.setViewportSize({width, height: 844})
      const turn = async (at: number): Promise<void> => {
        if (width < 500) await page.locator('.switch button').nth(at).click()
      }
      await page.evaluate(axe)
      await auditBoth('empty')
      await page.setInputFiles('#files', ['zhen-dangwei-tiji-damaged-numbers.txt', 'daxue-huitoukan-bracket-status.txt'].map((file) => path.join(notices, file)))
      await page.setInputFiles('#files', path.join(fixtures, 'formats', 'pdf', 'scan.pdf'))
      await page.locator('.failure').waitFor({state: 'attached'})
      await page.locator('.issue-head').first().click()
      await auditBoth('text')
      await turn(0)
      await auditBoth('list')
      for (const tab of ['diagnostics', 'outcomes', 'dates', 'notice', 'issues']) {
        await turn(2)
        await page.locator(`#tab-${tab}`).click()
        await page.locator('.facts .fact').first().click()
        await turn(2)
        await auditBoth(tab)
      }
      await page.locator('.correct').click()
      await page.locator('.correction').waitFor()
      await auditBoth('correction')
      await page.locator('#take').click()
      await auditBoth('dialog')
      await page.keyboard.press('Escape')
      // nothing is wider than the screen
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      await turn(0)
      await clear(page)
    })
  })
})
