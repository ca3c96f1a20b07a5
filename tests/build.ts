/** Before the tests: builds what they run, where a source is newer than what was built. */
import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, statSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'

const root = path.join(import.meta.dirname, '..')

export function setup(): void {
  // the last that a build makes
  const built = path.join(root, 'dist', 'page', 'zhenggai.html')
  if (existsSync(built) && findNewest(path.join(root, 'src')) < statSync(built).mtimeMs) return
  execFileSync(process.execPath, [path.join(root, 'scripts', 'build.js')], {stdio: 'inherit', cwd: root})
}

function findNewest(folder: string): number {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  return Math.max(...files.map((file) => statSync(path.join(folder, file)).mtimeMs))
}
