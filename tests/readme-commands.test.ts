/** Each command that the readmes and the docs name does what it is named for: it runs in a folder of notices and is no wrong use. */
import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {writeXlsx} from 'hucre/xlsx'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {makeFolder, removeFolders, root, runShell} from './program.ts'

const pages = ['README.md', 'README.zh-CN.md', 'docs/shells.md', 'docs/data.md', 'docs/ledger.md', 'docs/page.md']
// what a command hands on to; where one is missing the command is tried up to there
const others = ['jq', 'sqlite3', 'duckdb', 'parallel', 'xargs']
const hasBash = process.platform !== 'win32' && spawnSync('bash', ['--version']).status === 0
const isThere = new Map(others.map((name) => [name, spawnSync('which', [name]).status === 0]))

interface Command {
  readonly page: string
  readonly line: string
}

/** The lines of blocks of shell, and what stands between backticks; those for other folders of a home or a shell's own are left out. */
function findCommands(page: string): readonly Command[] {
  const text = readFileSync(path.join(root, page), 'utf8')
  const blocks = [...text.matchAll(/```(?:sh|bash|console)\n(?<block>[\s\S]*?)```/gu)].flatMap(({groups}) => (groups?.['block'] ?? '').split('\n'))
  // with what they are given: not `zhenggai explain [ID]`, nor `zhenggai parse -f json`
  const inline = [...text.matchAll(/`(?<line>zhenggai (?:parse|check|stats|outline|dates|mentions|text) [^`\n]*notices?[/.][^`\n]*)`/gu)].map(({groups}) => groups?.['line'] ?? '')
  const lines = [...blocks, ...inline].map((line) => line.replace(/^\$ /u, '').replace(/\s{2,}# .*$/u, '').trim())
  return [...new Set(lines)].filter((line) => /(?:^|\| |&& |xargs .*)zhenggai /u.test(line) && !/fpath|~\/|…|docker|npx/u.test(line)).map((line) => ({page, line}))
}

/** Up to what is not on this machine. */
function cut(line: string): string {
  const parts = line.split(/ \| |; /u)
  const missing = parts.findIndex((part) => others.some((name) => part.split(' ').includes(name) && isThere.get(name) === false))
  return missing < 0 ? line : parts.slice(0, missing).join(' | ')
}

const commands = pages.flatMap(findCommands).filter(({line}) => cut(line) !== '')

test('the pages name commands', () => {
  expect(commands.length).toBeGreaterThan(30)
  expect(new Set(commands.map(({page}) => page)).size).toBeGreaterThan(4)
})

describe.skipIf(!hasBash)('what the pages name', {timeout: 60_000}, () => {
  let folder = ''

  beforeAll(async () => {
    folder = makeFolder()
    const fixtures = path.join(root, 'fixtures')
    mkdirSync(path.join(folder, 'notices'))
    for (const name of ['shenji-changhang-jiaotong', 'suiling-huanbao', 'zhujian-ju-xuncha-fankui-feedback']) cpSync(path.join(fixtures, 'notices', `${name}.txt`), path.join(folder, 'notices', `${name}.txt`))
    cpSync(path.join(fixtures, 'notices', 'suiling-huanbao.txt'), path.join(folder, 'notice.txt'))
    cpSync(path.join(fixtures, 'notices', 'suiling-huanbao.txt'), path.join(folder, 'notice.docx'))
    cpSync(fixtures, path.join(folder, 'fixtures'), {recursive: true})
    writeFileSync(path.join(folder, '模板.xlsx'), await writeXlsx({sheets: [{name: '台账', rows: [['整改台账'], ['序号', '反馈问题', '整改措施', '整改状态'], [null, null, null, null]]}]}))
  })

  afterAll(removeFolders)

  test.each(commands)('$page: $line', async ({line}) => {
    const {status, stderr} = await runShell(`set -o pipefail\n${cut(line)}`, {cwd: folder})
    expect(stderr).not.toMatch(/unknown option|unknown command|a bug in the program|--help shows/u)
    expect([0, 1]).toContain(status)
  })
})
