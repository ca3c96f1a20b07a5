/**
 * `npm run fuzz -- [--seconds N] [--seed N]`: the property tests on new inputs, for a minute unless told otherwise. The seed
 * is printed, so that what was found can be found again.
 */
import {spawn} from 'node:child_process'
import {createRequire} from 'node:module'
import path from 'node:path'
import process from 'node:process'
import {parseArgs} from 'node:util'

const {values} = parseArgs({options: {seconds: {type: 'string', default: '60'}, seed: {type: 'string'}}})
const seed = values.seed ?? String(Math.floor(Math.random() * 2 ** 31))
const root = path.join(import.meta.dirname, '..')
const vitest = path.join(path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')

process.stdout.write(`fuzz: ${values.seconds} s, seed ${seed}\n`)
const child = spawn(process.execPath, [vitest, 'run', 'tests/fuzz.test.ts'], {
  cwd: root, stdio: 'inherit', env: {...process.env, FUZZ_SECONDS: values.seconds, FUZZ_SEED: seed},
})
child.on('close', (status) => {
  process.stdout.write(`fuzz: seed ${seed}\n`)
  process.exitCode = status ?? 1
})
