/** The ledgers as LibreOffice prints them; skipped aloud where there is none. */
import {execFile} from 'node:child_process'
import {existsSync, readFileSync, rmSync, statSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {promisify} from 'node:util'
import {afterAll, describe, expect, test} from 'vitest'
import {makeFolder, printNotice, removeFolders} from './program.ts'
import {readSource} from '../src/formats/index.ts'
import {parseNotice} from '../src/parse.ts'
import {writeDocx} from '../src/write/docx.ts'
import {writeXlsx} from '../src/write/xlsx.ts'

const run = promisify(execFile)
const limit = 300_000
const office = (process.env['PATH'] ?? '').split(path.delimiter).flatMap((folder) => ['soffice', 'libreoffice'].map((name) => path.join(folder, name))).find((file) => existsSync(file) && statSync(file).isFile())

afterAll(removeFolders)

/** The pages, each with its text. */
async function print(name: string, bytes: Uint8Array): Promise<{readonly text: string; readonly sizes: readonly string[]}> {
  const folder = makeFolder({[name]: bytes})
  try {
    await run(office ?? '', [`-env:UserInstallation=file://${path.join(folder, 'profile')}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, path.join(folder, name)], {timeout: limit})
    const pdf = new Uint8Array(readFileSync(path.join(folder, name.replace(/\.\w+$/u, '.pdf'))))
    const sizes = [...Buffer.from(pdf).toString('latin1').matchAll(/\/Type ?\/Page\b[^>]*?\/MediaBox ?\[(?<box>[\d. ]+)\]/gu)].map(({groups}) => groups?.['box'] ?? '')
    return {text: (await readSource(pdf, {name: 'ledger.pdf'})).text, sizes}
  } finally {
    rmSync(path.join(folder, 'profile'), {recursive: true, force: true})
  }
}

describe.skipIf(office === undefined)('printed by LibreOffice', () => {
  test('the workbook of twenty notices: A4 across, its headings on each page, a page a sheet or a few', {timeout: limit}, async () => {
    const notices = await Promise.all(Array.from({length: 20}, async (_unused, at) => await parseNotice(printNotice(at), {name: `${at}.txt`})))
    const {text, sizes} = await print('ledger.xlsx', await writeXlsx(notices, {day: '2024-01-09'}))
    // seven sheets; forty issues with two measures each
    expect(sizes.length).toBeGreaterThanOrEqual(7)
    expect(sizes.length).toBeLessThanOrEqual(22)
    for (const size of new Set(sizes)) expect(size.split(' ').map((number) => Math.round(Number(number)))).toEqual([0, 0, 842, 595])
    expect(text).toContain('制表日期：2024年1月9日')
    expect(text).toMatch(new RegExp(`第 ?${sizes.length} ?页 ?共 ?${sizes.length} ?页`, 'u'))
    expect(text).toContain('整改情况汇总')
  })

  test('the document: A4 across, with the outline behind the table', {timeout: limit}, async () => {
    const {text, sizes} = await print('ledger.docx', await writeDocx([await parseNotice(printNotice(1), {name: '1.txt'})]))
    expect(sizes).toHaveLength(2)
    for (const size of sizes) expect(size.split(' ').map((number) => Math.round(Number(number)))).toEqual([0, 0, 842, 595])
    expect(text).toMatch(/第 ?2 ?页 ?共 ?2 ?页/u)
  })
})

test.runIf(office === undefined)('printing', ({skip}) => {
  skip('no soffice on this machine')
})
