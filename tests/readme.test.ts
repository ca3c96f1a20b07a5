/** What the readmes show is what the program prints: each command in a console block that the program alone can run. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {runIn} from './cli-io.ts'

const root = path.join(import.meta.dirname, '..')

interface Shown {
  readonly argv: readonly string[]
  readonly output: string
}

/** The commands of a readme with what it shows of their output; those with a pipe need other programs. */
function findCommands(file: string): readonly Shown[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  return [...text.matchAll(/```console\n\$ zhenggai (?<words>[^\n|>]+)\n(?<output>[\s\S]*?)```/gu)].map(({groups}) => ({
    argv: (groups?.['words'] ?? '').split(' '),
    output: groups?.['output'] ?? '',
  }))
}

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const commands = findCommands(file)
  test('shows commands', () => {
    expect(commands.length).toBeGreaterThan(2)
  })
  test.each(commands)('zhenggai $argv', async ({argv, output}) => {
    expect((await runIn(root, argv)).stdout).toBe(output)
  })
})
