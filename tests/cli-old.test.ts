/** Old documents through LibreOffice, here a stand-in that does what it is told. */
import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {setTimeout as wait} from 'node:timers/promises'
import {afterAll, describe, expect, test} from 'vitest'
import {makeSoffice} from './fake-soffice.ts'
import {type Ended, executable, makeFolder, printNotice, removeFolders, runProgram} from './program.ts'

afterAll(removeFolders)

const title = '关于巡察整改进展情况的通报'

/** A file of Word 97 as far as the first look at it goes. */
function doc(words: string): Uint8Array {
  const name = Array.from('WordDocument', (sign) => `${sign}\0`).join('')
  return Uint8Array.from(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${name}${words}`, (sign) => sign.charCodeAt(0))
}

const rtf = (words: string): string => `{\\rtf1 ${words}}`

interface Place {
  readonly folder: string
  /** Where the program makes its own folders. */
  readonly temporary: string
  run(...args: readonly string[]): Promise<Ended>
  feed(input: Uint8Array, ...args: readonly string[]): Promise<Ended>
  /** The files of each start of LibreOffice. */
  starts(): readonly string[]
}

/** A folder with these files, beside a LibreOffice of its own. */
function makePlace(files: Readonly<Record<string, string | Uint8Array>>): Place {
  const [folder, tools, temporary] = [makeFolder(files), makeFolder(), makeFolder()]
  makeSoffice(tools, title)
  const env = {PATH: tools, TMPDIR: temporary, ZHENGGAI_SOFFICE: ''}
  return {
    folder, temporary,
    run: (...args) => runProgram(args, {cwd: folder, env}),
    feed: (input, ...args) => runProgram(args, {cwd: folder, env, input}),
    starts: () => readFileSync(path.join(tools, 'starts.txt'), 'utf8').trimEnd().split('\n').map((line) => line.replace(/^\d+ /u, '')),
  }
}

interface Read {
  readonly name: string | null
  readonly format: string
  readonly bytes: number
  readonly sha256: string
}

function toSources({stdout}: Ended): readonly Read[] {
  return stdout.trimEnd().split('\n').filter((line) => line !== '').map((line) => {
    const record: {source: Read} = JSON.parse(line)
    return record.source
  })
}

const names = (ended: Ended): readonly string[] => toSources(ended).map(({name, format}) => `${name} ${format}`)
/** What was said of files that failed. */
const said = ({stderr}: Ended): readonly string[] => stderr.trimEnd().split('\n').filter((line) => !/ in [\d.]+ s/u.test(line))

describe('where LibreOffice is', () => {
  test('a folder is read with its old documents, in one start, whatever their names', async () => {
    const place = makePlace({
      '甲/通报.doc': doc('1'), '乙/通报.doc': doc('2'), '-f.doc': doc('3'), '带 空格.wps': doc('4'), '富文本.doc': rtf('5'), '旧.RTF': rtf('6'),
      '网页.doc': '<html><body><p>一、整改情况</p></body></html>', '今.txt': printNotice(1),
    })
    const ended = await place.run('parse', '.')
    expect({...ended, stdout: ''}).toMatchObject({status: 0})
    expect(names(ended).toSorted()).toEqual([
      '-f.doc doc', '今.txt text', '乙/通报.doc doc', '甲/通报.doc doc', '富文本.doc rtf', '带 空格.wps wps', '旧.RTF rtf', '网页.doc html',
    ].toSorted())
    for (const {name, bytes, sha256} of toSources(ended)) {
      const file = readFileSync(path.join(place.folder, name ?? ''))
      expect([bytes, sha256]).toEqual([file.length, createHash('sha256').update(file).digest('hex')])
    }
    expect(place.starts()).toHaveLength(1)
    expect(readdirSync(place.temporary)).toEqual([])
  })

  test('one file, standard input and the commands that show a stage', async () => {
    const place = makePlace({'1.doc': doc('1')})
    expect(await place.run('text', '1.doc')).toEqual({status: 0, stdout: `${title}\n`, stderr: ''})
    expect(await place.feed(doc('1'), 'text', '-')).toEqual({status: 0, stdout: `${title}\n`, stderr: ''})
    const {stdout} = await place.feed(doc('1'), 'parse', '-', '--input-format', 'wps', '--stdin-filename', 'a.bin', '-f', 'ndjson')
    expect(JSON.parse(stdout)).toMatchObject({title, source: {name: 'a.bin', format: 'wps'}})
    const several = await place.feed(doc('1'), 'parse', '-', '1.doc')
    expect(names(several)).toEqual(['null doc', '1.doc doc'])
    expect(readdirSync(place.temporary)).toEqual([])
  })

  test('check, --out-dir, threads', async () => {
    const place = makePlace(Object.fromEntries(Array.from({length: 40}, (_unused, at) => [`${at}.doc`, doc(String(at))])))
    expect((await place.run('check', '3.doc', '4.doc', '--no-config', '-f', 'json')).stdout).toContain('4.doc')
    expect((await place.run('parse', '.', '--out-dir', 'out', '-j', '2', '-q')).status).toBe(0)
    expect(readdirSync(path.join(place.folder, 'out'))).toHaveLength(40)
  })

  test('what was kept is not converted again', async () => {
    const place = makePlace({'1.doc': doc('1'), '2.doc': doc('2')})
    const first = await place.run('parse', '.', '--cache-location', 'kept')
    const second = await place.run('parse', '.', '--cache-location', 'kept')
    expect(second.stdout).toBe(first.stdout)
    expect(place.starts()).toHaveLength(1)
  })
})

describe('a bad file is lost alone', () => {
  test('those that cannot be loaded, crash it, or leave half a file', async () => {
    const place = makePlace({'1.doc': doc('1'), '2.doc': doc('LOCKED'), '3.doc': doc('CRASH'), '4.doc': doc('4'), '5.doc': doc('HALF'), '6.doc': doc('6')})
    const ended = await place.run('parse', '.')
    expect([ended.status, names(ended)]).toEqual([1, ['1.doc doc', '4.doc doc', '6.doc doc']])
    expect(said(ended)).toEqual([
      expect.stringMatching(/^zhenggai: 2\.doc: The file is a Word 97-2003 document \(\.doc\), which is read through LibreOffice, and that cannot read it, since it is damaged or has a password; .*另存为/u),
      expect.stringMatching(/^zhenggai: 3\.doc: .*crashed over it/u),
      expect.stringMatching(/^zhenggai: 5\.doc: .*crashed over it/u),
    ])
    expect(readdirSync(place.temporary)).toEqual([])
  })

  test('one over which it hangs', async () => {
    const place = makePlace({'1.doc': doc('1'), '2.doc': doc('HANG'), '3.doc': doc('3')})
    const ended = await place.run('parse', '.', '--timeout', '3')
    expect([ended.status, names(ended)]).toEqual([1, ['1.doc doc', '3.doc doc']])
    expect(said(ended)).toEqual([expect.stringMatching(/^zhenggai: 2\.doc: .*given up after 3 s/u)])
    expect(readdirSync(place.temporary)).toEqual([])
  })

  test('alone, its reason is the program’s', async () => {
    const place = makePlace({'1.doc': doc('CRASH')})
    expect(await place.run('parse', '1.doc')).toEqual({status: 2, stdout: '', stderr: expect.stringMatching(/^zhenggai: 1\.doc: [^\n]*crashed over it[^\n]*\n$/u)})
  })
})

describe('without LibreOffice', () => {
  const files = {'1.doc': doc('1'), '2.txt': printNotice(2)}

  test('each old document is told of, with what to do; all others are read', async () => {
    const place = makePlace(files)
    const ended = await runProgram(['parse', '.'], {cwd: place.folder, env: {PATH: '/nowhere', TMPDIR: place.temporary}})
    expect([ended.status, names(ended)]).toEqual([1, ['2.txt text']])
    expect(said(ended)).toEqual([expect.stringMatching(/^zhenggai: 1\.doc: .*not found: install it, or name its soffice in ZHENGGAI_SOFFICE/u)])
  })

  test('one that does not start is told of as that', async () => {
    const place = makePlace(files)
    const tools = makeFolder({broken: ''})
    const env = {PATH: '/nowhere', ZHENGGAI_SOFFICE: makeSoffice(tools, title), TMPDIR: place.temporary}
    const ended = await runProgram(['parse', '.'], {cwd: place.folder, env})
    expect([ended.status, names(ended)]).toEqual([1, ['2.txt text']])
    expect(said(ended)).toEqual([expect.stringMatching(/^zhenggai: 1\.doc: .*does not start \(soffice: error while loading shared libraries\)/u)])
  })
})

describe('Ctrl-C', () => {
  test.each([[['parse', '.']], [['text', '1.doc']]])('%j ends LibreOffice and leaves nothing behind', async (args) => {
    const [folder, tools, temporary] = [makeFolder({'1.doc': doc('HANG'), '2.doc': doc('2')}), makeFolder(), makeFolder()]
    makeSoffice(tools, title)
    const child = spawn(process.execPath, [executable, ...args], {cwd: folder, env: {...process.env, PATH: tools, TMPDIR: temporary}, stdio: 'ignore'})
    const ended = new Promise((resolve) => {
      child.once('close', resolve)
    })
    const starts = path.join(tools, 'starts.txt')
    for (let tries = 0; !existsSync(starts) && tries < 200; tries++) await wait(100)
    const soffice = Number.parseInt(readFileSync(starts, 'utf8'), 10)
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    await wait(200)
    expect(() => process.kill(soffice, 0)).toThrow()
    expect(readdirSync(temporary)).toEqual([])
  })
})

test('a file of that name that is no old document is what it is', async () => {
  const place = makePlace({'1.rtf': printNotice(1), '2.odt': printNotice(2)})
  mkdirSync(path.join(place.folder, 'x'))
  writeFileSync(path.join(place.folder, 'x', '3.wps'), printNotice(3))
  expect(names(await place.run('parse', '.'))).toEqual(['1.rtf text', '2.odt text', 'x/3.wps text'])
})
