import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {makeFolder, type Outcome, runIn} from './cli-io.ts'
import {fixtures} from './fixtures.ts'
import {makeDocx, makeZip, paragraph, part} from './make-docx.ts'

const folder = makeFolder()
afterAll(() => rmSync(folder, {recursive: true}))

async function parse(name: string, bytes: Uint8Array): Promise<Outcome> {
  writeFileSync(path.join(folder, name), bytes)
  return runIn(folder, ['parse', name])
}

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
}

/** A file of old Office with a stream of that name. */
function makeOle(stream: string): Uint8Array {
  const name = Array.from(stream, (sign) => `${sign}\0`).join('')
  return toBytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${name}${'\0'.repeat(200)}`)
}

const scan = new Uint8Array(readFileSync(path.join(fixtures, 'formats', 'pdf', 'scan.pdf')))
const word = new Uint8Array(readFileSync(path.join(fixtures, 'formats', 'same', 'word.docx')))
const printed = new Uint8Array(readFileSync(path.join(fixtures, 'formats', 'same', 'printed.pdf')))
const noise = Uint8Array.from({length: 50_000}, (_, index) => (index * 7919) % 251)

/** The scan with a password asked for: the trailer comes after the table of places, so that those stay right. */
const locked = toBytes(Array.from(scan, (code) => String.fromCharCode(code)).join('').replace(
  '/Root 1 0 R',
  `/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> >> /ID [<${'22'.repeat(16)}> <${'22'.repeat(16)}>]`,
))

function expectRefused(name: string, {status, stdout, stderr}: Outcome): string {
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^zhenggai: [^\n]{20,250}\n$/u)
  expect(stderr.startsWith(`zhenggai: ${name}: `)).toBe(true)
  return stderr
}

describe('what is not read is refused in one line that says how to convert it', () => {
  test.each<readonly [string, Uint8Array, RegExp]>([
    ['整改.doc', makeOle('WordDocument'), /\(\.doc\).*LibreOffice.*not found.*ZHENGGAI_SOFFICE/u],
    ['整改.wps', makeOle('WordDocument'), /\(\.wps\).*LibreOffice.*另存为/u],
    ['整改.docx', makeOle('EncryptedPackage'), /encrypted.*remove the password and save it as \.docx/u],
    ['整改.pdf', locked, /encrypted.*password/u],
    ['整改.ofd', makeZip({'OFD.xml': '<a/>', 'Doc_0/Document.xml': '<a/>'}), /OFD file is damaged.*OFD reader/u],
    ['台账.xlsx', makeZip({'[Content_Types].xml': '<a/>', 'xl/workbook.xml': '<a/>'}), /\(\.xlsx\).*as HTML, DOCX or text/u],
    ['附件.zip', makeZip({'整改.txt': '一、'}), /archive.*unpack it/u],
    ['附件.rar', toBytes('Rar!\x1a\x07\x01\0'), /archive.*unpack it/u],
    ['扫描.png', toBytes('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR'), /image \(PNG\).*text recognition/u],
    ['扫描.jpg', toBytes('\xff\xd8\xff\xe0\0\x10JFIF'), /image \(JPEG\).*text recognition/u],
    ['扫描.tif', toBytes('II*\0\x08\0\0\0'), /image \(TIFF\).*text recognition/u],
    ['扫描.pdf', scan, /scan.*ocrmypdf/u],
    ['扫描.txt', toBytes('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR'), /image \(PNG\)/u],
  ])('%s', async (name, bytes, advice) => {
    expect(expectRefused(name, await parse(name, bytes))).toMatch(advice)
  })
})

const laughs = `<!DOCTYPE w:document [<!ENTITY a "哈哈哈哈">${'bcdefghij'.replaceAll(/./gu, (name) =>
  `<!ENTITY ${name} "${`&${String.fromCharCode(name.charCodeAt(0) - 1)};`.repeat(10)}">`)}]><w:document>&j;</w:document>`

describe('what is damaged, or would be the program’s end, is refused in one line and soon', () => {
  test.each<readonly [string, Uint8Array, RegExp]>([
    ['截断.docx', word.subarray(0, word.length / 2), /damaged|cut short/u],
    ['截断尾.docx', word.subarray(0, -1), /damaged|cut short/u],
    ['炸弹.docx', makeDocx({body: paragraph('零'.repeat(30_000_000))}), /zip bomb/u],
    ['实体.docx', makeDocx({body: '', more: {'word/document.xml': laughs}}), /document type/u],
    ['外部实体.docx', makeDocx({body: '', more: {'word/document.xml': `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]>${part('document', '&b;')}`}}), /document type|well-formed/u],
    ['空.docx', makeDocx({body: ''}), /no text/u],
    ['噪声.docx', noise, /./u],
    ['噪声.pdf', noise, /damaged or no PDF/u],
    ['噪声在后.pdf', Uint8Array.from([...toBytes('%PDF-1.7\n'), ...noise]), /damaged or no PDF/u],
    ['截断.pdf', printed.subarray(0, 3000), /damaged or no PDF|scan/u],
    ['噪声.html', noise, /binary/u],
    ['噪声.md', noise, /binary/u],
    ['噪声.txt', noise, /binary/u],
    ['空.html', toBytes('<html><body><p>&nbsp;</p></body></html>'), /no text/u],
    ['空.md', toBytes('---\n---\n'), /no text/u],
  ])('%s', async (name, bytes, message) => {
    const start = performance.now()
    expect(expectRefused(name, await parse(name, bytes))).toMatch(message)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
