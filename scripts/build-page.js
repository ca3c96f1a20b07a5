// Builds dist/page/zhenggai.html: the viewer as one file with everything inside, so that it opens by a double click.
import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const page = path.join(root, 'src', 'page')

// The browsers that the page is for; what is newer in the language is put in older words.
const target = ['chrome100', 'firefox100', 'safari16']

/** Builds the page. */
export async function buildPage() {
  const [script, worker, style] = await Promise.all([
    bundle('main.tsx', {jsx: 'automatic', jsxImportSource: 'preact'}),
    bundle('worker.ts', {plugins: [pdfInside]}),
    bundle('page.css', {}),
  ])
  const template = readFileSync(path.join(page, 'page.html'), 'utf8')
  const [inScript, inStyle] = [toBlock(script), style.trim()]
  const html = fill(template, {
    'sha256-SCRIPT': `sha256-${hash(inScript)}`,
    'sha256-STYLE': `sha256-${hash(inStyle)}`,
    '<style>STYLE': `<style>${inStyle}`,
    '<script>SCRIPT': `<script>${inScript}`,
    '>WORKER<': `>${toBlock(worker)}<`,
  })
  mkdirSync(path.join(root, 'dist', 'page'), {recursive: true})
  writeFileSync(path.join(root, 'dist', 'page', 'zhenggai.html'), html)
}

async function bundle(entry, options) {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: [path.join(page, entry)],
    bundle: true, write: false, minify: true, format: 'iife', platform: 'browser', charset: 'utf8', target, legalComments: 'none', logLevel: 'warning',
    ...options,
  })
  return outputFiles[0].text
}

// PDF.js's character maps that Chinese fonts name; of those, the ones for UTF-8 and UTF-32 text are in no file of practice.
const chinese = /^(?:GB|UniGB|Adobe-GB1-UCS2|B5|ET|HK|CNS|UniCNS|Adobe-CNS1-UCS2)(?!.*UTF(?:8|32)).*\.bcmap$/u

/** Puts what PDF.js needs into the page, where there is nothing to fetch. */
const pdfInside = {
  name: 'pdf-inside',
  setup({onResolve, onLoad}) {
    onResolve({filter: /load-pdfjs[.]ts$/}, () => ({path: path.join(page, 'load-pdfjs.ts')}))
    onResolve({filter: /^character-maps$/}, () => ({path: 'character-maps', namespace: 'inside'}))
    onLoad({filter: /.*/, namespace: 'inside'}, () => ({contents: `export const characterMaps = ${JSON.stringify(readMaps())}`}))
  },
}

function readMaps() {
  const folder = path.join(path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')
  const names = readdirSync(folder).filter((name) => chinese.test(name)).toSorted()
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name)).toString('base64')]))
}

/** A program as it may stand in a script element: nothing in it ends the element, or opens a comment that would hide its end. */
function toBlock(program) {
  const block = program.replaceAll(/<(?=!--|\/?script)/giu, String.raw`\x3c`).trim()
  if (/<!--|<\/?script/iu.test(block)) throw new Error('the program would end its element')
  return block
}

/** The template with each place filled; each is there once. */
function fill(template, values) {
  return Object.entries(values).reduce((text, [place, value]) => {
    const [before, after, ...more] = text.split(place)
    if (before === undefined || after === undefined || more.length > 0) throw new Error(`${place} is not there once`)
    return `${before}${value}${after}`
  }, template)
}

function hash(text) {
  return createHash('sha256').update(text).digest('base64')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildPage()
