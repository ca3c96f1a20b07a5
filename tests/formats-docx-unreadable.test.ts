import {expect, test} from 'vitest'
import {findUnreadable} from '../src/formats/unreadable.ts'
import {makeDocx, makeZip, paragraph} from './make-docx.ts'

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, sign => sign.charCodeAt(0))
}

/** An OLE file with a stream of that name. */
function ole(stream: string): Uint8Array {
  return toBytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${Array.from(stream, sign => `${sign}\0`).join('')}\0\0${'\0'.repeat(100)}`)
}

test.each([
  ['整改.doc', ole('WordDocument'), /\.doc\).*soffice --headless --convert-to docx/u],
  ['整改.docx', ole('WordDocument'), /\.doc\)/u],
  ['整改.wps', ole('WordDocument'), /\.wps\).*另存为 \.docx/u],
  ['整改.docx', ole('EncryptedPackage'), /encrypted Office document.*password/u],
  ['整改.wps', ole('EncryptedPackage'), /encrypted/u],
  ['台账.xls', ole('Workbook'), /\.xls\)/u],
  ['汇报.ppt', ole('PowerPoint Document'), /\.ppt\)/u],
  ['其他', ole('Contents'), /old Office file/u],
  ['台账.xlsx', makeZip({'[Content_Types].xml': '<a/>', 'xl/workbook.xml': '<a/>'}), /\.xlsx\)/u],
  ['汇报.pptx', makeZip({'[Content_Types].xml': '<a/>', 'ppt/presentation.xml': '<a/>'}), /\.pptx\)/u],
  ['整改.odt', makeZip({mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>'}), /\.odt\).*soffice/u],
  ['附件.zip', makeZip({'整改.txt': '一、'}), /archive \(zip\).*unpack/u],
  ['空.zip', makeZip({}), /archive \(zip\)/u],
  ['附件.rar', toBytes('Rar!\x1a\x07\x01\0'), /RAR.*unpack/u],
  ['附件.7z', toBytes('7z\xbc\xaf\x27\x1c\0\x04'), /7z/u],
  ['扫描.png', toBytes('\x89PNG\r\n\x1a\n'), /PNG.*OCR/u],
  ['扫描.jpg', toBytes('\xff\xd8\xff\xe0\0\x10JFIF'), /JPEG.*OCR/u],
  ['扫描.gif', toBytes('GIF89a'), /GIF/u],
  ['扫描.bmp', toBytes('BM\x36\0\x0c\0\0\0\0\0'), /BMP/u],
  ['扫描.tif', toBytes('II*\0\x08\0\0\0'), /TIFF/u],
  ['扫描.tif', toBytes('MM\0*\0\0\0\x08'), /TIFF/u],
  ['扫描.webp', toBytes('RIFF\0\0\0\0WEBPVP8 '), /WebP/u],
  ['扫描.heic', toBytes('\0\0\0\x18ftypheic'), /HEIC/u],
  ['录音.mp3', toBytes('ID3\x03\0\0'), /MP3/u],
  ['录像.mp4', toBytes('\0\0\0\x18ftypmp42'), /MP4/u],
  ['整改.doc', toBytes('{\\rtf1\\ansi'), /RTF.*soffice/u],
  ['旧稿.wps', toBytes('abc\0\0\x01\x02'), /\.wps\)/u],
  ['论文.caj', toBytes('KDH \0\0\x01'), /CAJ/u],
])('%s is not read', (name, bytes, message) => {
  expect(findUnreadable(bytes, name)).toMatch(message)
  expect(findUnreadable(bytes, name)).toMatch(/^The file is [^\n]{20,200}$/u)
})

test.each([
  ['整改.txt', new TextEncoder().encode('一、加强领导')],
  ['整改.doc', new TextEncoder().encode('<html><body>一、加强领导</body></html>')],
  ['整改.wps', new TextEncoder().encode('一、加强领导')],
  ['整改.doc', makeDocx({body: paragraph('一、加强领导')})],
  ['整改.docx', makeDocx({body: paragraph('一、加强领导')})],
  ['整改.docx', makeDocx({body: paragraph('一、加强领导')}).subarray(0, 400)],
  ['整改.pdf', toBytes('%PDF-1.7')],
  ['公文.ofd', makeZip({'OFD.xml': '<a/>', 'Doc_0/Document.xml': '<a/>'})],
  ['整改.wps', toBytes('\xff\xfe\x00\x4e')],
  ['BM.txt', toBytes('BM is no picture here')],
  ['空.txt', new Uint8Array()],
])('%s may be read', (name, bytes) => {
  expect(findUnreadable(bytes, name)).toBeUndefined()
})
