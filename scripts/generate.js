// Writes what is generated from the sources: the JSON Schemas, the manuals of the checks, the columns of the data tables, and
// the field tables of the readmes and of docs/data.md.
import {execFileSync} from 'node:child_process'
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {printColumns} from './columns.js'
import {printManuals} from './manuals.js'
import {printSchema} from '../dist/json-schema.js'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const schema = printSchema()
writeFileSync(path.join(root, 'schemas', 'notice.schema.json'), schema)
writeFileSync(path.join(root, 'schemas', 'config.schema.json'), await printSettingsSchema())
writeFileSync(path.join(root, 'src', 'checks', 'manuals.ts'), printManuals())
const columns = path.join(root, 'src', 'write', 'table-columns.ts')
const before = readFileSync(columns, 'utf8')
writeFileSync(columns, printColumns())
// the dictionary is made from the tables as built
if (readFileSync(columns, 'utf8') !== before) execFileSync(process.execPath, [path.join(root, 'scripts', 'build.js')], {stdio: 'inherit'})
const {printDictionary} = await import('./dictionary.js')
writeFileSync(path.join(root, 'docs', 'data.md'), printDictionary())

const {properties} = JSON.parse(schema)
const table = [
  '| field | what it is |',
  '| --- | --- |',
  ...Object.entries(properties).map(([name, {description}]) => `| \`${name}\` | ${description} |`),
].join('\n')

for (const name of ['README.md', 'README.zh-CN.md']) {
  const file = path.join(root, name)
  const text = readFileSync(file, 'utf8')
  const marked = /(?<=<!-- fields -->\n)[\s\S]*?(?=\n<!-- \/fields -->)/u
  writeFileSync(file, text.replace(marked, table))
}

/** The JSON Schema of the settings; the program is built as a bundle, so the module is built by itself. */
async function printSettingsSchema() {
  const outfile = path.join(root, 'dist', 'settings-schema.js')
  await build({
    absWorkingDir: root, entryPoints: ['src/cli/settings-schema.ts'], outfile,
    bundle: true, packages: 'external', format: 'esm', platform: 'node', logLevel: 'warning',
  })
  try {
    return (await import(pathToFileURL(outfile).href)).printSettingsSchema()
  } finally {
    rmSync(outfile)
  }
}
