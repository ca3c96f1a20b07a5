/** A real browser with the page in it, and what it lets through. */
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {type Browser, chromium, type Download, type Page} from 'playwright-core'
import {root} from './fixtures.ts'

export const viewer = path.join(root, 'dist', 'page', 'zhenggai.html')

/** The Chromium of this machine; undefined where it has none. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM'] ?? ''
  if (named !== '') return named
  const found = ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'].map((name) => spawnSync('which', [name], {encoding: 'utf8'}).stdout.trim())
  return found.find((file) => file !== '')
}

export function startBrowser(): Promise<Browser> {
  // root has no sandbox
  return chromium.launch({executablePath: findBrowser() ?? '', args: ['--no-sandbox', '--disable-dev-shm-usage']})
}

/** A page that is open, and all that happened in it. */
export interface Opened {
  readonly page: Page
  /** The addresses that it asked for. */
  readonly requests: string[]
  /** What it complained of: errors, and what its policy forbade. */
  readonly complaints: string[]
}

export interface Looks {
  readonly file?: string
  readonly width?: number
  readonly theme?: 'light' | 'dark'
}

export async function openPage(browser: Browser, {file = viewer, width = 1280, theme = 'light'}: Looks = {}): Promise<Opened> {
  const context = await browser.newContext({viewport: {width, height: width < 500 ? 844 : 800}, colorScheme: theme, acceptDownloads: true, offline: true, locale: 'zh-CN'})
  context.setDefaultTimeout(20_000)
  const requests: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog ${dialog.message()}`)
    void dialog.accept()
  })
  await page.goto(pathToFileURL(file).href)
  await page.locator('.toolbar').waitFor()
  return {page, requests, complaints}
}

/** Takes all notices off a page, so that the next test finds it empty. */
export async function clear(page: Page): Promise<void> {
  await page.locator('.pane-foot button').click()
  await page.locator('.welcome').waitFor()
}

/** Drops files or folders as a hand does. */
export async function drop(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = {items: [], files: [...files], dragOperationsMask: 1}
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', {type, x: 300, y: 300, data})
  await session.detach()
}

/** What a click brings as a file. */
export async function take(page: Page, click: () => Promise<void>): Promise<{readonly name: string; readonly bytes: Uint8Array}> {
  const [download]: [Download, void] = await Promise.all([page.waitForEvent('download'), click()])
  return {name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path()))}
}

/** Takes one of the products along. */
export function takeProduct(page: Page, product: string): ReturnType<typeof take> {
  return take(page, async () => {
    await page.locator('#take').click()
    await page.locator(`[data-product="${product}"]`).click()
  })
}
