/** The completions: made from the program itself, and the shells that are here take them. */
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {makeFolder, removeFolders, runCommand, runProgram, runShell} from './program.ts'

const commands: string[] = []

beforeAll(async () => {
  const {stdout} = await runProgram(['--help'])
  const listed = stdout.slice(stdout.indexOf('Commands:')).matchAll(/^ {2}(?<name>[a-z]+)/gmu)
  for (const {groups} of listed) commands.push(groups?.['name'] ?? '')
})

afterAll(removeFolders)

/** What bash offers for a line, with the cursor at its end. */
async function complete(...words: readonly string[]): Promise<readonly string[]> {
  const quoted = words.map((word) => `'${word}'`).join(' ')
  const {stdout, stderr} = await runShell(`source <(zhenggai completion bash)
    COMP_WORDS=(zhenggai ${quoted}) COMP_CWORD=${words.length} COMPREPLY=()
    _zhenggai && printf '%s\\n' "\${COMPREPLY[@]}"`)
  expect(stderr).toBe('')
  return stdout.split('\n').filter((word) => word !== '')
}

describe('bash', () => {
  test('offers commands', async () => {
    expect(commands).toContain('parse')
    expect(await complete('')).toEqual(expect.arrayContaining(commands))
    expect(await complete('out')).toEqual(['outline'])
  })

  test('offers options of the command, and the words that an option takes', async () => {
    expect(await complete('parse', '--fi')).toEqual(['--files-from', '--fields'])
    expect(await complete('outline', '--fi')).toEqual([])
    expect(await complete('parse', '-f', '')).toEqual(['json', 'yaml', 'ndjson', 'csv', 'xlsx', 'docx', 'markdown', 'html', 'parquet'])
    expect(await complete('parse', '-q', '--lang', 'e')).toEqual(['en'])
    expect(await complete('completion', '')).toEqual(['bash', 'zsh', 'fish'])
  })

  test('leaves names of files to the shell', async () => {
    expect(await complete('parse', 'fix')).toEqual([])
    expect(await complete('parse', '-o', 'fix')).toEqual([])
  })
})

test.each(['bash', 'zsh', 'fish'])('%s knows every command and option', async (shell) => {
  const {stdout, status} = await runProgram(['completion', shell])
  expect(status).toBe(0)
  for (const command of commands) {
    expect(stdout).toContain(command)
    const help = (await runProgram([command, '--help'])).stdout
    for (const {groups} of help.matchAll(/^ {2}(?:-\w, )?--(?<name>[a-z-]+)/gmu)) expect(stdout).toContain(groups?.['name'])
  }
})

test('another shell is wrong use', async () => {
  expect((await runProgram(['completion', 'tcsh'])).status).toBe(2)
})

describe.skipIf((await runCommand('bash', ['-c', 'command -v zsh'])).status !== 0)('zsh', () => {
  test('takes it, sourced or as a file of its path', async () => {
    const {stdout: script} = await runProgram(['completion', 'zsh'])
    const folder = makeFolder({_zhenggai: script})
    const line = `autoload -Uz compinit; compinit -u -d ${folder}/dump; source ${folder}/_zhenggai; print -- $_comps[zhenggai]`
    expect(await runCommand('zsh', ['-f', '-c', line])).toEqual({status: 0, stdout: '_zhenggai\n', stderr: ''})
    const path = `fpath=(${folder} $fpath); autoload -Uz compinit; compinit -u -d ${folder}/dump2; print -- $_comps[zhenggai]`
    expect(await runCommand('zsh', ['-f', '-c', path])).toEqual({status: 0, stdout: '_zhenggai\n', stderr: ''})
  })
})

describe.skipIf((await runCommand('bash', ['-c', 'command -v fish'])).status !== 0)('fish', () => {
  test('takes it and offers', async () => {
    const {stdout: script} = await runProgram(['completion', 'fish'])
    const folder = makeFolder({'zhenggai.fish': script})
    const ask = async (line: string): Promise<string> => {
      const {stdout} = await runCommand('fish', ['--no-config', '-c', `source ${folder}/zhenggai.fish; complete -C '${line}'`], {env: {HOME: folder}})
      return stdout.replaceAll(/\t[^\n]*/gu, '')
    }
    expect(await ask('zhenggai out')).toBe('outline\n')
    expect(await ask('zhenggai parse -f c')).toContain('csv\n')
    expect(await ask('zhenggai parse --files')).toContain('--files-from\n')
  })
})
