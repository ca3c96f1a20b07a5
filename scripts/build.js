// Builds dist/ from src/: types and modules by the compiler.
import {execFileSync} from 'node:child_process'
import {rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const compiler = path.join(path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')

rmSync(path.join(root, 'dist'), {recursive: true, force: true})
execFileSync(process.execPath, [compiler, '-p', path.join(root, 'tsconfig.build.json')], {stdio: 'inherit', cwd: root})
