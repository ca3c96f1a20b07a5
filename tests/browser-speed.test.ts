/** The page in a real browser: how fast it is. What is measured stands in docs/page.md. */
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {readXlsx} from 'hucre/xlsx'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {drop, findBrowser, openPage, startBrowser, takeProduct, viewer} from './browser.ts'
import {fixtures} from './fixtures.ts'
import {makeFolder, makeNotices, removeFolders} from './program.ts'

const notices = path.join(fixtures, 'notices')

describe.skipIf(findBrowser() === undefined)('the page at speed', {timeout: 120_000}, () => {
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

  describe('how fast it is', () => {
    test('the first paint', async () => {
      const first = Number(await page.evaluate(`performance.getEntriesByName('first-contentful-paint')[0].startTime`))
      report('first paint', first)
      expect(first).toBeLessThan(1000)
    })

    test('a notice of 30 KB, the first that is dropped', async () => {
      const text = readFileSync(path.join(notices, 'xunshi-sanji-zhiyexueyuan.txt'), 'utf8')
      const enough = Buffer.from(text.repeat(Math.ceil(30_000 / Buffer.byteLength(text)))).subarray(0, 30_000)
      const most = 300
      // beside each after it on the same page: before the worker warmed up the first took more than three times as long
      const mostBeside = 2.6
      const firsts: number[] = []
      const shares: number[] = []
      // what else the machine does makes some rounds slow; the aim is reached where one page is in it
      for (let round = 1; round <= 3 || (round <= 6 && Math.min(...shares) >= 1); round++) {
        const fresh = (await openPage(browser)).page
        // as long as somebody takes to find the file
        await fresh.waitForTimeout(3000)
        const first = await dropAndWait(fresh, toFile(enough, 0), 0)
        const later = [await dropAndWait(fresh, toFile(enough, 1), 1), await dropAndWait(fresh, toFile(enough, 2), 2)]
        firsts.push(first)
        shares.push(Math.min(first / most, first / Math.min(...later) / mostBeside))
        await fresh.close()
      }
      report('the first notice of 30 KB shown, each on a page of its own', ...firsts)
      expect(Math.min(...shares)).toBeLessThan(1)
    })

    test('300 notices do not freeze it', async () => {
      const folder = makeFolder()
      makeNotices(folder, 300)
      await page.evaluate(`window.longest = 0; new PerformanceObserver((list) => { for (const {duration} of list.getEntries()) window.longest = Math.max(window.longest, duration) }).observe({type: 'longtask'})`)
      const start = performance.now()
      await drop(page, [folder])
      await page.locator('.notice').nth(299).waitFor({timeout: 50_000, state: 'attached'})
      const all = performance.now() - start
      const longest = Number(await page.evaluate('window.longest'))
      const click = performance.now()
      await page.locator('.notice').nth(150).click()
      await page.locator('.notice[aria-current]').nth(0).waitFor()
      const opened = performance.now() - click
      const writing = performance.now()
      const {bytes} = await takeProduct(page, 'xlsx')
      report('300 notices: read, longest block, opening one, workbook', all, longest, opened, performance.now() - writing)
      expect(longest).toBeLessThan(1000)
      expect((await readXlsx(bytes)).sheets[6]?.rows).toHaveLength(301)
    })
  })
})

/** A file of these bytes; the number makes each another. */
function toFile(bytes: Uint8Array, number: number): string {
  const file = path.join(makeFolder(), `${number}.txt`)
  writeFileSync(file, Buffer.concat([bytes, Buffer.from(`\n${number}\n`)]))
  return file
}

/** How long it takes from the drop of a file, behind so many others, to its paint, in milliseconds. */
async function dropAndWait(page: Page, file: string, others: number): Promise<number> {
  await page.evaluate(`void (window.shown = new Promise((resolve) => {
    let start = 0
    addEventListener('drop', () => { start = performance.now() }, {capture: true, once: true})
    const watch = new MutationObserver(() => {
      if (document.querySelectorAll('.notice')[${others}]?.getAttribute('aria-current') !== 'true' || document.querySelector('.issue-head') === null) return
      watch.disconnect()
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
    })
    watch.observe(document.body, {childList: true, subtree: true, attributes: true})
  }))`)
  await drop(page, [file])
  return Number(await page.evaluate('window.shown'))
}

/** What was measured, for docs/page.md. */
function report(what: string, ...milliseconds: readonly number[]): void {
  process.stdout.write(`page: ${what}: ${milliseconds.map((each) => `${Math.round(each)} ms`).join(', ')}; ${readFileSync(viewer).length} bytes\n`)
}
