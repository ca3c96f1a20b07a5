/** Old documents through the LibreOffice of this machine; where there is none, that is said and nothing is tested. */
import {execFileSync, spawnSync} from 'node:child_process'
import {copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import path from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {afterAll, describe, expect, test} from 'vitest'
import type {Notice} from '../src/record.ts'
import {type NotedFacts, printFacts, toNotedFacts} from './facts.ts'
import {makeDocx, makeZip, paragraph} from './make-docx.ts'
import {makeFolder, removeFolders, root, runProgram} from './program.ts'

afterAll(removeFolders)

const soffice = ['soffice', 'libreoffice'].map((name) => spawnSync('which', [name], {encoding: 'utf8'}).stdout.trim()).find((found) => found !== '')
if (soffice === undefined) process.stderr.write('No LibreOffice on the PATH: .doc, .wps, .rtf and .odt are not tested with it\n')

const same = path.join(root, 'fixtures', 'formats', 'same')
const noted: NotedFacts = JSON.parse(readFileSync(path.join(same, 'facts.json'), 'utf8'))

/** Converts a file into its own folder. */
function convert(file: string, ending: string): void {
  const folder = path.dirname(file)
  const profile = `-env:UserInstallation=${pathToFileURL(makeFolder()).href}`
  execFileSync(soffice ?? '', ['--headless', profile, '--convert-to', ending, '--outdir', folder, file], {stdio: 'ignore', timeout: 120_000})
}

/** The same notice as a Word document whose numbers are text. */
function toTyped(): Uint8Array {
  const lines = readFileSync(path.join(same, 'utf-8.txt'), 'utf8').split('\n').filter((line) => line.trim() !== '')
  return makeDocx({body: lines.map((line) => paragraph(line.trim())).join('')})
}

/** An OpenDocument text whose macro writes a file as it is opened, and whose picture is on the web. */
function makeOdt(target: string, picture: string): Uint8Array {
  const office = 'urn:oasis:names:tc:opendocument:xmlns'
  const space = (name: string, of = name): string => `xmlns:${name}="${office}:${of}:1.0"`
  const listener = `<office:event-listeners><script:event-listener script:language="ooo:script" script:event-name="dom:load" xlink:href="vnd.sun.star.script:Standard.Module1.Main?language=Basic&amp;location=document" xlink:type="simple"/></office:event-listeners>`
  const image = `<draw:frame svg:width="2cm" svg:height="2cm"><draw:image xlink:href="${picture}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame>`
  const xlink = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
  const library = 'xmlns:library="http://openoffice.org/2000/library"'
  const basic = `Sub Main\nOpen "${target}" For Output As #1\nPrint #1, "ran"\nClose #1\nEnd Sub`
  return makeZip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': `<manifest:manifest ${space('manifest')} manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="Basic/script-lc.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="Basic/Standard/script-lb.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="Basic/Standard/Module1.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    'content.xml': `<office:document-content ${space('office')} ${space('text')} ${space('script')} ${space('draw', 'drawing')} ${space('svg', 'svg-compatible')} ${xlink} office:version="1.2"><office:scripts>${listener}</office:scripts><office:body><office:text><text:p>一、整改情况</text:p><text:p>${image}二、打算</text:p></office:text></office:body></office:document-content>`,
    'Basic/script-lc.xml': `<library:libraries ${library} ${xlink}><library:library library:name="Standard" library:link="false"/></library:libraries>`,
    'Basic/Standard/script-lb.xml': `<library:library ${library} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`,
    'Basic/Standard/Module1.xml': `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${basic.replaceAll('"', '&quot;')}</script:module>`,
  })
}

describe.skipIf(soffice === undefined)('LibreOffice', () => {
  test('the same notice gives the same facts from .doc, .wps, .rtf and .odt', async () => {
    const folder = makeFolder()
    const word = path.join(folder, 'word.docx')
    copyFileSync(path.join(same, 'word.docx'), word)
    for (const ending of ['doc', 'odt']) convert(word, ending)
    // LibreOffice writes ? for the 、 of a list's numbers into RTF, so that has them as text
    writeFileSync(path.join(folder, 'typed.docx'), toTyped())
    convert(path.join(folder, 'typed.docx'), 'rtf')
    copyFileSync(path.join(folder, 'word.doc'), path.join(folder, 'word.wps'))
    const {status, stdout} = await runProgram(['parse', '.', '-q'], {cwd: folder})
    const notices: readonly Notice[] = stdout.trimEnd().split('\n').map((line) => JSON.parse(line))
    expect([status, notices.map(({source}) => source.format)]).toEqual([0, ['docx', 'rtf', 'doc', 'docx', 'odt', 'wps']])
    for (const notice of notices) expect(printFacts(toNotedFacts(notice))).toEqual(printFacts(noted))
  }, 240_000)

  test('an .rtf by hand, its Chinese in the code page of its time', async () => {
    const folder = makeFolder({
      '旧.rtf': String.raw`{\rtf1\ansi\ansicpg936{\fonttbl{\f0\fcharset134 SimSun;}}\f0 \'d2\'bb\'a1\'a2\'d5\'fb\'b8\'c4\'c7\'e9\'bf\'f6\par \u20108\'3f\'a1\'a2\'b4\'f2\'cb\'e3\par}`,
    })
    expect(await runProgram(['text', '旧.rtf'], {cwd: folder})).toEqual({status: 0, stdout: '一、整改情况\n二、打算\n', stderr: ''})
  }, 240_000)

  test('no macro runs, nothing is fetched, a damaged file is lost alone, nothing is left behind', async () => {
    const [folder, temporary] = [makeFolder(), makeFolder()]
    let requests = 0
    const server = createServer((_request, response) => {
      requests++
      response.end()
    })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    const address = server.address()
    const picture = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/a.png`
    const target = path.join(folder, 'ran.txt')
    writeFileSync(path.join(folder, '1.odt'), makeOdt(target, picture))
    writeFileSync(path.join(folder, '2.rtf'), String.raw`{\rtf1 {\field{\*\fldinst INCLUDEPICTURE "${picture}" \\d}{\fldrslt x}}\par done\par}`)
    writeFileSync(path.join(folder, '3.odt'), makeOdt(target, picture).subarray(0, 900))
    writeFileSync(path.join(folder, '4.rtf'), '{\\rtf1 four\\par')
    try {
      const {status, stdout, stderr} = await runProgram(['parse', '.'], {cwd: folder, env: {TMPDIR: temporary}})
      const texts = stdout.trimEnd().split('\n').map((line) => JSON.parse(line).source.name)
      expect(texts.slice(0, 2)).toEqual(['1.odt', '2.rtf'])
      expect(status).toBe(1)
      expect(stderr).toMatch(/^zhenggai: 3\.odt: /mu)
      expect([requests, existsSync(target), readdirSync(temporary)]).toEqual([0, false, []])
    } finally {
      server.close()
    }
  }, 240_000)
})
