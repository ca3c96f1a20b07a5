// Builds dist/page/zhenggai.html: the viewer as one file with everything inside, so that it opens by a double click.
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
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
    bundle('worker.ts', {plugins: [pdfInside, samplesInside], conditions: ['worker']}),
    bundle('page.css', {}),
  ])
  const template = readFileSync(path.join(page, 'page.html'), 'utf8')
  const [inScript, inStyle] = [toBlock(script.text), style.text.trim()]
  const files = [...new Set([script, worker].flatMap((each) => each.files))]
  const html = fill(template, {
    'sha256-SCRIPT': `sha256-${hash(inScript)}`,
    'sha256-STYLE': `sha256-${hash(inStyle)}`,
    '<style>STYLE': `<style>${inStyle}`,
    '<script>SCRIPT': `<script>${inScript}`,
    '>LICENCES<': `>${toText(printLicences(files))}<`,
    '>WORKER<': `>${toBlock(worker.text)}<`,
  })
  mkdirSync(path.join(root, 'dist', 'page'), {recursive: true})
  writeFileSync(path.join(root, 'dist', 'page', 'zhenggai.html'), html)
}

async function bundle(entry, options) {
  const {outputFiles, metafile} = await build({
    absWorkingDir: root,
    entryPoints: [path.join(page, entry)],
    bundle: true, write: false, metafile: true, minify: true, format: 'iife', platform: 'browser', charset: 'ascii', target, legalComments: 'none', logLevel: 'warning',
    ...options,
  })
  return {text: outputFiles[0].text, files: Object.keys(metafile.inputs)}
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

// Of each kind of layout and body, since an engine is slow at each that it meets for the first time.
const samples = [
  'suiling-huanbao', 'huanbao-ducha-labelled-fields', 'shenji-changhang-jiaotong', 'chengtou-gongsi-plan-by-status',
  'danhang-lianpai-wenlv', 'dangzu-shuji-fenzhang-tongbao', 'daxue-huitoukan-bracket-status', 'yinhao-kuangjia-weijian',
]

/** Puts notices into the page that its worker reads before one comes. */
const samplesInside = {
  name: 'samples-inside',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^sample-notices$/}, () => ({path: 'sample-notices', namespace: 'samples'}))
    onLoad({filter: /.*/, namespace: 'samples'}, () => ({contents: `export const sampleNotices = ${JSON.stringify(samples.map(readSample))}`}))
  },
}

function readSample(name) {
  return readFileSync(path.join(root, 'fixtures', 'notices', `${name}.txt`), 'utf8')
}

function readMaps() {
  const folder = path.join(path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')
  const names = readdirSync(folder).filter((name) => chinese.test(name)).toSorted()
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name)).toString('base64')]))
}

/** A program as it may stand in a script element: nothing in it ends the element, or opens a comment that would hide its end. */
function toBlock(program) {
  const block = program.replaceAll(/<(?=!--|\/?script)/giu, String.raw`\x3c`).replaceAll(/[^\u0000-\u007f]/g, toEscape).trim()
  if (/<!--|<\/?script/iu.test(block)) throw new Error('the program would end its element')
  return block
}

/** A UTF-16 unit as programs may write it; a browser reads a text without others at twice the speed. */
function toEscape(unit) {
  return String.raw`\u` + unit.charCodeAt(0).toString(16).padStart(4, '0')
}

/** The licences of the packages that the files come from, each text once. */
function printLicences(files) {
  const folders = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0] ?? []))
  const texts = new Map()
  for (const folder of [...folders, 'node_modules/pdfjs-dist/cmaps', '.'].toSorted()) {
    const place = path.join(root, folder)
    const licence = readdirSync(place).find((name) => /^licen[cs]e(?:\.\w+)?$/iu.test(name))
    const {name, version, license} = readManifest(place)
    const text = licence === undefined ? license : readFileSync(path.join(place, licence), 'utf8').trim()
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`])
  }
  return [...texts].map(([text, names]) => `${names.join(', ')}\n\n${text}\n`).join(`\n${'-'.repeat(60)}\n\n`)
}

function readManifest(place) {
  const file = path.join(place, 'package.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {name: 'cmaps', version: ''}
}

/** Text as it may stand in a block of data: what would end it opens with another sign. */
function toText(text) {
  return text.replaceAll(/<(?=!--|\/?script)/giu, '(')
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
