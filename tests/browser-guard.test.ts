/** The page in a real browser: nothing leaves it, nothing in a notice runs. */
import {mkdirSync} from 'node:fs'
import {createServer} from 'node:http'
import path from 'node:path'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {drop, findBrowser, openPage, startBrowser} from './browser.ts'
import {makeFolder, removeFolders, runProgram} from './program.ts'

describe.skipIf(findBrowser() === undefined)('what the page lets through', {timeout: 60_000}, () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await startBrowser()
  })

  afterAll(async () => {
    await browser.close()
    removeFolders()
  })

  describe('what it lets through', () => {
    const hostile = [
      '关于“</script><script>window.ran=1</script>”的通报', '一、关于“<img src=x onerror=window.ran=1>”问题', '整改状态：已完成<svg onload=window.ran=1>',
      '一是<a href="javascript:window.ran=1">点击</a>，2024年3月1日办结。', '"onmouseover="window.ran=1" x="', '<!--<script>window.ran=1', "=HYPERLINK('javascript:window.ran=1')", '',
    ].join('\n')
    const name = `<img src=x onerror=window.ran=1>"'.txt`

    test.each(['dropped', 'inside'])('nothing in a notice runs: %s', async (how) => {
      const folder = makeFolder({[name]: hostile, 'a.html': `<html><body><p>${hostile.replaceAll('\n', '</p><p>')}</p><script>window.ran=1</script></body></html>`})
      const review = path.join(folder, 'review', 'review.html')
      mkdirSync(path.dirname(review))
      if (how === 'inside') await runProgram(['parse', name, 'a.html', '-f', 'html', '-o', review, '-q'], {cwd: folder})
      const {page, complaints, requests} = await openPage(browser, how === 'inside' ? {file: review} : {})
      if (how === 'dropped') await drop(page, [path.join(folder, name), path.join(folder, 'a.html')])
      await page.locator('.notice').nth(1).waitFor()
      expect(await page.locator('.lines').innerText()).toContain('<img src=x onerror=window.ran=1>')
      for (const tab of ['diagnostics', 'outcomes', 'dates', 'notice', 'issues']) await page.locator(`#tab-${tab}`).click()
      await page.locator('.issue-head').first().click()
      await page.locator('.lines').hover()
      expect(await page.evaluate('typeof window.ran')).toBe('undefined')
      expect(complaints).toEqual([])
      expect(requests.filter((address) => !/^(?:file:\/\/\/.*\.html|blob:|data:,)/u.test(address))).toEqual([])
      expect(await page.locator('.panes img, .panes script, .panes svg, .panes a').count()).toBe(0)
      await page.context().close()
    })

    test('the policy of the page stops what would leave it', async () => {
      const calls: string[] = []
      const server = createServer((request, response) => {
        calls.push(request.url ?? '')
        response.end()
      })
      await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve)
      })
      const address = server.address()
      const place = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`
      const {page, complaints} = await openPage(browser)
      await page.context().setOffline(false)
      await page.evaluate(`(async () => {
        const add = (name, values) => document.body.append(Object.assign(document.createElement(name), values))
        add('img', {src: '${place}/img'}); add('script', {src: '${place}/script'}); add('link', {rel: 'stylesheet', href: '${place}/link'}); add('iframe', {src: '${place}/frame'})
        add('script', {textContent: 'window.ran = 1'})
        navigator.sendBeacon('${place}/beacon')
        await fetch('${place}/fetch').catch(() => 0)
        await new Promise((resolve) => { setTimeout(resolve, 300) })
      })()`)
      expect([calls, await page.evaluate('typeof window.ran')]).toEqual([[], 'undefined'])
      expect(complaints.filter((line) => line.includes('Content Security Policy')).length).toBeGreaterThan(4)
      server.close()
      await page.context().close()
    })
  })
})
