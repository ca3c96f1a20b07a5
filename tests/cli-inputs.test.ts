/** Which inputs the executable takes, in which order, and what it says where there are none. */
import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {makeFolder, printNotice, removeFolders, type Running, runProgram, runShell} from './program.ts'

let folder = ''

/** The names of the records printed, in order. */
async function parse(args: readonly string[], running: Running = {}): Promise<{names: readonly (string | null)[]; status: number | null; stderr: string}> {
  const {status, stdout, stderr} = await runProgram(['parse', '--quiet', '-f', 'ndjson', ...args], {cwd: folder, ...running})
  return {names: readNames(stdout), status, stderr}
}

function readNames(ndjson: string): readonly (string | null)[] {
  return ndjson.split('\n').filter((line) => line !== '').map((line) => {
    const record: {source: {name: string | null}} = JSON.parse(line)
    return record.source.name
  })
}

beforeAll(() => {
  const names = [
    'in/2.txt', 'in/10.txt', 'in/1.md', 'in/第10批/a.txt', 'in/第9批/b.TXT', 'in/草稿/c.txt', 'in/草稿/深/d.txt',
    'in/.hidden/e.txt', 'in/.f.txt', 'in/node_modules/g.txt', 'in/~$2.docx', 'in/photo.jpg', 'in/notes.dat',
    '-x.txt', '有 空格.txt', '两\n行.txt', 'a[1].txt', 'a1.txt', 'b*.txt', 'bc.txt', '!important.txt',
  ]
  folder = makeFolder(Object.fromEntries(names.map((name, at) => [name, printNotice(at + 1)])))
})

afterAll(removeFolders)

describe('folders', () => {
  const all = ['in/1.md', 'in/2.txt', 'in/10.txt', 'in/第9批/b.TXT', 'in/第10批/a.txt', 'in/草稿/c.txt', 'in/草稿/深/d.txt']

  test('give what can be read below them in natural order; hidden, node_modules and lock files are passed over', async () => {
    expect(await parse(['in'])).toEqual({names: all, status: 0, stderr: ''})
    expect((await parse(['./in/'])).names).toEqual(all)
    expect((await parse(['.'], {cwd: path.join(folder, 'in')})).names).toEqual(all.map((name) => name.slice('in/'.length)))
  })

  test('--ext takes other endings', async () => {
    expect((await parse(['in', '--ext', 'md,dat'])).names).toEqual(['in/1.md', 'in/notes.dat'])
    expect((await parse(['in', '--ext', '.md', '--ext', 'DAT'])).names).toEqual(['in/1.md', 'in/notes.dat'])
  })

  test('a folder with one notice prints a line, as it would with two', async () => {
    const {stdout} = await runProgram(['parse', '-q', 'in/第10批'], {cwd: folder})
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  })

  test('links that loop end; a file that is named twice, also through a link, comes once', async () => {
    const place = makeFolder({'a/1.txt': printNotice(1), 'a/b/2.txt': printNotice(2)})
    symlinkSync('..', path.join(place, 'a', 'b', 'up'))
    symlinkSync('b', path.join(place, 'a', 'c'))
    symlinkSync('b/2.txt', path.join(place, 'a', '3.txt'))
    expect((await parse(['a', 'a/1.txt', './a/b/2.txt', 'a'], {cwd: place})).names).toEqual(['a/1.txt', 'a/3.txt'])
  })

  test('a link to nothing is an input that cannot be read', async () => {
    const place = makeFolder({'1.txt': printNotice(1)})
    symlinkSync('nowhere.txt', path.join(place, '2.txt'))
    expect(await parse(['.'], {cwd: place})).toEqual({names: ['1.txt'], status: 1, stderr: 'zhenggai: 2.txt: no such file\n'})
  })
})

describe('patterns', () => {
  test('take what they match; ! leaves out', async () => {
    expect((await parse(['in/**/*.{txt,md}', '!**/草稿/**'])).names).toEqual(['in/1.md', 'in/2.txt', 'in/10.txt', 'in/第10批/a.txt'])
    expect((await parse(['in/*.dat'])).names).toEqual(['in/notes.dat'])
    expect((await parse(['in', '!in/草稿', '!*.md'])).names).toEqual(['in/2.txt', 'in/10.txt', 'in/第9批/b.TXT', 'in/第10批/a.txt'])
    expect((await parse(['in/2.txt', 'in/10.txt', '!in/2.*'])).names).toEqual(['in/10.txt'])
  })

  test('do not reach into hidden folders unless they name them', async () => {
    expect((await parse(['**/e.txt'])).status).toBe(2)
    expect((await parse(['in/.hidden/*.txt'])).names).toEqual(['in/.hidden/e.txt'])
  })

  test('a path that exists is taken as it is', async () => {
    expect((await parse(['a[1].txt'])).names).toEqual(['a[1].txt'])
    expect((await parse(['b*.txt'])).names).toEqual(['b*.txt'])
    expect((await parse(['!important.txt'])).names).toEqual(['!important.txt'])
    expect((await parse(['a[0-9].txt'])).names).toEqual(['a1.txt'])
  })
})

describe('names', () => {
  test('with blanks, line ends and dashes in front', async () => {
    expect((await parse(['./-x.txt', '有 空格.txt', '两\n行.txt'])).names).toEqual(['./-x.txt', '有 空格.txt', '两\n行.txt'])
    expect((await parse(['--', '-x.txt', 'bc.txt'])).names).toEqual(['-x.txt', 'bc.txt'])
  })

  test('an error is one line, whatever the name holds', async () => {
    const {stderr, status} = await runProgram(['parse', '没有\n这\u001b[31m个', 'bc.txt', '-q'], {cwd: folder})
    expect(stderr).toBe(`zhenggai: 没有\\n这\\u001b[31m个: no such file\n`)
    expect(status).toBe(1)
  })

  test('standard input among others, in its place', async () => {
    const input = printNotice(1)
    expect((await parse(['bc.txt', '-', 'a1.txt'], {input})).names).toEqual(['bc.txt', null, 'a1.txt'])
    expect((await parse(['bc.txt', '-', '--stdin-filename', 'page.txt'], {input})).names).toEqual(['bc.txt', 'page.txt'])
  })
})

describe('--files-from', () => {
  test('a line each; what is listed is no pattern', async () => {
    const input = 'bc.txt\r\n\na[1].txt\nin/第10批\n'
    expect((await parse(['--files-from', '-'], {input})).names).toEqual(['bc.txt', 'a[1].txt', 'in/第10批/a.txt'])
    writeFileSync(path.join(folder, 'list'), input)
    expect((await parse(['--files-from', 'list'])).names).toHaveLength(3)
  })

  test('--null for names with line ends, as find -print0 gives them', async () => {
    const {stdout} = await runShell("find . -maxdepth 1 -name '两*' -print0 | zhenggai parse --files-from - --null", {cwd: folder})
    expect(readNames(stdout)).toEqual(['./两\n行.txt'])
  })

  test('a list that is not there, or standard input for both', async () => {
    expect(await parse(['--files-from', 'no-list'])).toMatchObject({status: 2, stderr: 'zhenggai: cannot read the list no-list: no such file\n'})
    expect((await parse(['--files-from', '-', '-'])).status).toBe(2)
  })
})

describe('ignoring', () => {
  const names = ['1.txt', '2.txt', 'old/3.txt', 'old/keep/4.txt', 'new/5.txt', 'new/tmp/6.txt', 'new/7.md']
  let place = ''
  beforeAll(() => {
    place = makeFolder({
      ...Object.fromEntries(names.map((name, at) => [`in/${name}`, printNotice(at + 1)])),
      'in/.zhenggaiignore': '# 旧的\n/2.txt\nold/\n',
      'in/new/.zhenggaiignore': '*.md\n!tmp/\n',
    })
  })

  test('.zhenggaiignore of each folder; a deeper one overrules', async () => {
    expect((await parse(['in'], {cwd: place})).names).toEqual(['in/1.txt', 'in/new/5.txt', 'in/new/tmp/6.txt'])
    expect((await parse(['.'], {cwd: path.join(place, 'in', 'new')})).names).toEqual(['5.txt', 'tmp/6.txt'])
  })

  test('--ignore overrules all; patterns of the command line are heeded too', async () => {
    expect((await parse(['in', '--ignore', 'tmp', '--ignore', '!2.txt'], {cwd: place})).names).toEqual(['in/1.txt', 'in/2.txt', 'in/new/5.txt'])
    expect((await parse(['in/**/*.txt', '--ignore', '/in/new'], {cwd: place})).names).toEqual(['in/1.txt'])
  })

  test('a file named outright is taken', async () => {
    expect((await parse(['in/old/3.txt', 'in/1.txt'], {cwd: place})).names).toEqual(['in/old/3.txt', 'in/1.txt'])
  })
})

describe('nothing matched', () => {
  test('is wrong use', async () => {
    const empty = makeFolder()
    mkdirSync(path.join(empty, 'none'))
    const {status, stderr, names} = await parse(['none', '*.txt'], {cwd: empty})
    expect({status, names}).toEqual({status: 2, names: []})
    expect(stderr).toMatch(/^zhenggai: no notice in none, \*\.txt \(/u)
    expect((await parse(['none', '*.txt', '--no-error-on-unmatched-pattern'], {cwd: empty})).status).toBe(0)
    expect((await parse([], {cwd: empty})).stderr).toMatch(/^zhenggai: no input: name files/u)
  })

  test('one named file that is not there is 2, one of several 1', async () => {
    expect(await parse(['gone.txt'])).toEqual({names: [], status: 2, stderr: 'zhenggai: gone.txt: no such file\n'})
    expect(await parse(['gone.txt', 'bc.txt'])).toEqual({names: ['bc.txt'], status: 1, stderr: 'zhenggai: gone.txt: no such file\n'})
  })
})

describe('--shard', () => {
  test('the parts are all, each once, and the same wherever the folder lies', async () => {
    const files = Object.fromEntries(Array.from({length: 40}, (_unused, at) => [`in/${at}.txt`, printNotice(at)]))
    const [one, other] = [makeFolder(files), makeFolder(files)]
    const parts = await Promise.all(['1/3', '2/3', '3/3'].map(async (shard) => (await parse(['in', '--shard', shard], {cwd: one})).names))
    expect(parts.flat().sort()).toEqual(Object.keys(files).sort())
    expect(parts.every((part) => part.length > 5)).toBe(true)
    // written down, so that a change of the hash is seen: CI jobs of two versions would miss files
    expect(parts[1]?.slice(0, 4)).toEqual(['in/4.txt', 'in/5.txt', 'in/7.txt', 'in/9.txt'])
    const again = await parse([path.join(other, 'in'), '--shard', '2/3'])
    expect(again.names.map((name) => path.basename(name ?? ''))).toEqual(parts[1]?.map((name) => path.basename(name ?? '')))
  })

  test('a part without a file is no error', async () => {
    const place = makeFolder({'1.txt': printNotice(1)})
    const parts = await Promise.all(['1/2', '2/2'].map(async (shard) => await parse(['.', '--shard', shard], {cwd: place})))
    expect(parts.map(({names}) => names.length).sort()).toEqual([0, 1])
    expect(parts.map(({status}) => status)).toEqual([0, 0])
  })

  test.each(['0/2', '3/2', '1', 'a/b', '1/0'])('%s is wrong use', async (shard) => {
    expect((await parse(['in', '--shard', shard])).status).toBe(2)
  })
})
