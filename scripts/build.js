// Builds dist/ from src/: types and modules by the compiler; the program (dist/cli/) as a bundle, since opening a hundred
// modules takes longer than parsing a notice. What it loads late stays in files of its own.
import {execFileSync} from 'node:child_process'
import {rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {buildPage} from './build-page.js'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const compiler = path.join(path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
const program = path.join(root, 'dist', 'cli')

rmSync(path.join(root, 'dist'), {recursive: true, force: true})
execFileSync(process.execPath, [compiler, '-p', path.join(root, 'tsconfig.build.json')], {stdio: 'inherit', cwd: root})

rmSync(program, {recursive: true, force: true})
await build({
  absWorkingDir: root,
  // a thread's file is found by its name beside the chunk that starts it, so all chunks lie in one folder
  entryPoints: ['src/cli/run.ts', 'src/cli/worker.ts'],
  outdir: program,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  mainFields: ['module', 'main'],
  // these find files of their own beside them
  external: ['pdfjs-dist', 'tinypool'],
  minifySyntax: true,
  minifyWhitespace: true,
  // some dependencies are CommonJS and require what comes with Node
  banner: {js: "import {createRequire as toRequire} from 'node:module';const require=toRequire(import.meta.url);"},
  legalComments: 'none',
  logLevel: 'warning',
})

await buildPage()
