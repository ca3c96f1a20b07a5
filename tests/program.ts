/** The real executable, run as a shell would run it, and folders of made-up notices to run it on. */
import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {makeDocx, paragraph} from './make-docx.ts'

export const root = path.join(import.meta.dirname, '..')
export const executable = path.join(root, 'bin', 'zhenggai.js')

/** How the program ended. */
export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** How it is run. */
export interface Running {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** A user's number, where tests run as root and that would be allowed everything. */
  readonly uid?: number
}

/** Runs the program to its end. */
export function runProgram(args: readonly string[], running: Running = {}): Promise<Ended> {
  return runCommand(process.execPath, [executable, ...args], running)
}

/** Runs a line of bash in which `zhenggai` is the program. */
export function runShell(line: string, running: Running = {}): Promise<Ended> {
  const program = `zhenggai() { '${process.execPath}' '${executable}' "$@"; }`
  return runCommand('bash', ['-c', `${program}\n${line}`], running)
}

export function runCommand(command: string, args: readonly string[], {cwd, input, env, uid}: Running = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: cwd ?? root,
      env: {...process.env, NO_COLOR: '', ...env},
      ...(uid === undefined ? {} : {uid, gid: uid}),
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (status) => {
      resolve({status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString()})
    })
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

const made: string[] = []

/** A new folder outside the package; `removeFolders` removes it. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-test-'))
  made.push(folder)
  for (const [name, content] of Object.entries(files)) write(path.join(folder, name), content)
  return folder
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, {recursive: true, force: true})
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), {recursive: true})
  writeFileSync(file, content)
}

/** A short notice; the number makes each another. */
export function printNotice(number: number): string {
  return `中共河西市第${number}中学委员会关于巡察整改情况的通报

根据市委统一部署，2023年3月1日至4月20日，市委第二巡察组对中共河西市第${number}中学委员会进行了巡察。现将整改情况公布如下。

一、关于“政治学习不经常”问题
整改状态：已完成
一是制定学习计划，2023年7月5日印发。
二是每月组织集中学习1次。
（一）关于“台账不规范”问题
正在整改。补登台账${number}份。

联系电话：010-5555${String(number).padStart(4, '0')}

中共河西市第${number}中学委员会
2023年12月1日
`
}

const sources = [
  'chengtou-gongsi-plan-by-status', 'dangzu-shuji-fenzhang-tongbao', 'huanbao-ducha-labelled-fields',
  'minzheng-ju-plan1-labelled-status', 'shenji-changhang-jiaotong', 'zhujian-ju-xuncha-fankui-feedback',
]

const kinds: readonly {readonly extension: string; convert(text: string): string | Uint8Array}[] = [
  {extension: '.txt', convert: (text) => text},
  {extension: '.md', convert: (text) => text.replace(/^(?=.)/u, '# ')},
  {extension: '.html', convert: toHtml},
  {extension: '.txt', convert: (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))},
  {extension: '.docx', convert: toDocx},
]

/** Fills a folder with notices in all formats, in folders of fifty; every hundredth is a PDF. */
export function makeNotices(folder: string, count: number): void {
  const texts = sources.map((name) => readFileSync(path.join(root, 'fixtures', 'notices', `${name}.txt`), 'utf8'))
  const pdf = readFileSync(path.join(root, 'fixtures', 'formats', 'pdf', 'pages.pdf'))
  for (let number = 1; number <= count; number++) {
    const place = path.join(folder, `批次${Math.ceil(number / 50)}`, `通报${number}`)
    const kind = kinds[number % kinds.length]
    const text = `${texts[number % texts.length] ?? ''}\n附件${number}\n`
    if (number % 100 === 0) write(`${place}.pdf`, pdf)
    else if (kind !== undefined) write(`${place}${kind.extension}`, kind.convert(text))
  }
}

/** Adds files that nothing can be read in; how many. */
export function breakNotices(folder: string): number {
  const place = path.join(folder, '损坏')
  write(path.join(place, '空.txt'), '')
  write(path.join(place, '二进制.txt'), Uint8Array.from({length: 4096}, (_unused, at) => (at * 7919) % 9))
  write(path.join(place, '半截.docx'), toDocx('一、问题').subarray(0, 300))
  symlinkSync('没有这个文件.txt', path.join(place, '断链.txt'))
  return 4
}

function toHtml(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const escaped = lines.map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
  return `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${escaped.map((line) => `<p>${line}</p>`).join('\n')}</body></html>`
}

function toDocx(text: string): Uint8Array {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const escaped = lines.map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
  return makeDocx({body: escaped.map((line) => paragraph(line)).join('')})
}
