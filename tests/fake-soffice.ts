/**
 * A stand-in for LibreOffice, so that what it may do to us can be tried on any machine: it does to each file what the file
 * says, and makes the same DOCX of all others.
 */
import {chmodSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {makeDocx, paragraph} from './make-docx.ts'

const program = `#!${process.execPath}
const fs = require('node:fs')
const path = require('node:path')
const args = process.argv.slice(2)
fs.appendFileSync(path.join(__dirname, 'starts.txt'), process.pid + ' ' + args.filter((arg) => /\\.(?:doc|wps|rtf|odt)$/.test(arg)).map((arg) => path.basename(arg)).join(' ') + '\\n')
const out = args[args.indexOf('--outdir') + 1]
// what LibreOffice keeps for a while stays where it is ended
const kept = path.join(require('node:os').tmpdir(), 'lu' + process.pid + '.tmp')
fs.mkdirSync(kept)
process.on('exit', () => fs.rmdirSync(kept))
if (fs.existsSync(path.join(__dirname, 'broken'))) {
  console.error('soffice: error while loading shared libraries')
  process.exit(127)
}
for (const file of args.slice(args.indexOf('--outdir') + 2)) {
  const text = fs.readFileSync(file, 'latin1')
  if (text.includes('HANG')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  if (text.includes('CRASH')) process.kill(process.pid, 'SIGSEGV')
  if (text.includes('LOCKED')) {
    fs.writeSync(2, 'Error: source file could not be loaded\\n')
    continue
  }
  const to = path.join(out, path.parse(file).name + '.docx')
  fs.writeSync(1, 'convert ' + file + ' -> ' + to + ' using filter : MS Word 2007 XML\\n')
  fs.copyFileSync(path.join(__dirname, 'made.docx'), to)
  if (text.includes('HALF')) {
    fs.truncateSync(to, 100)
    process.exit(1)
  }
}
`

/** Puts it into a folder, with the DOCX that it makes; gives its path. */
export function makeSoffice(folder: string, words: string): string {
  const file = path.join(folder, 'soffice')
  writeFileSync(file, program)
  chmodSync(file, 0o755)
  writeFileSync(path.join(folder, 'made.docx'), makeDocx({body: paragraph(words)}))
  return file
}
