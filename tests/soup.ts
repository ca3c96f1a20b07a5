/** Texts and bytes that nobody would write, made by chance: soups of what notices are made of, and the fixtures taken apart. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import fc, {type Arbitrary} from 'fast-check'
import {strToU8, unzipSync, zipSync} from 'fflate'
import {findNames, fixtures} from './fixtures.ts'
import {units} from './soup-units.ts'
import type {ReadOptions} from '../src/formats/format.ts'

/** An input and what is told of it. */
export interface Case {
  readonly input: Uint8Array | string
  readonly options: ReadOptions
}

const pieces = Object.values(units).flat()
const notices = findNames('notices').map((name) => readFileSync(path.join(fixtures, 'notices', `${name}.txt`), 'utf8'))
const lineEnd = fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\n　　', '\f', '')

/** A soup of markers, words, marks and blanks. */
export const soup: Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.oneof({weight: 3, arbitrary: fc.constant('')}, {weight: 1, arbitrary: lineEnd})), {maxLength: 40})
  .map((parts) => parts.map(([piece, end]) => piece + end).join(''))

/** Any characters, lone surrogates and controls among them. */
export const anything: Arbitrary<string> = fc.oneof(fc.string({unit: 'binary', maxLength: 60}), fc.string({unit: fc.constantFrom(...'一二（）1.①是年月日“”。：、\n\u0000\ud800'), maxLength: 60}))

const cut = fc.tuple(fc.constantFrom(...notices), fc.nat(9999), fc.nat(400))
  .map(([text, from, length]) => text.slice(from % text.length).slice(0, length))

/** Stretches of notices joined. */
export const joined: Arbitrary<string> = fc.array(cut, {minLength: 1, maxLength: 3}).map((parts) => parts.join(''))

/** A stretch with two of its lines swapped, and one of another. */
export const swapped: Arbitrary<string> = fc.tuple(cut, fc.nat(30), fc.nat(30), cut).map(([text, one, other, strange]) => {
  const lines = text.split('\n')
  const [first, second] = [one % lines.length, other % lines.length]
  return lines.with(first, lines[second] ?? '').with(second, lines[first] ?? '').toSpliced(first, 0, strange.slice(0, 40)).join('\n')
})

/** A stretch with its width changed, here and there or all over, or characters lost. */
export const changed: Arbitrary<string> = fc.tuple(cut, fc.integer({min: 1, max: 9}), fc.constantFrom(widen, narrow, lose)).map(([text, every, change]) =>
  [...text].map((character, index) => (index % every === 0 ? change(character) : character)).join(''))

function widen(character: string): string {
  const code = character.charCodeAt(0)
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code + 0xfee0) : character
}

function narrow(character: string): string {
  const code = character.charCodeAt(0)
  return code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : character
}

function lose(): string {
  return ''
}

const anyText = fc.oneof(soup, joined, anything)
const markdownMarks = ['# ', '## ', '> ', '- ', '1. ', '**', '*', '`', '```\n', '| ', ' |', '|-|\n', '[', '](', ')', '![', '<br>', '<!--', '-->', '<p>', '\\', '&nbsp;', '---\n', 'title: ', '\t', '    ', '~~~\n']
const htmlMarks = [
  '<p>', '</p>', '<div>', '</div>', '<table>', '<tr>', '<td>', '<td rowspan=3>', '<td colspan="2">', '</table>', '<ol>', '<ol start=3>', '<li>', '</ol>', '<br>', '<b>', '<!--', '-->', '<script>', '</script>', '<style>',
  '<title>', '</title>', '<h1>', '<a href="#">', '</a>', '&nbsp;', '&#x4e00;', '&lt;', '<span style="display:none">', '</span>', '<meta name="PubDate" content="2024-01-18">', '<meta charset="gbk">', '<', '>', '"', '<body>', '<html>', '<pre>',
]

function marked(marks: readonly string[]): Arbitrary<string> {
  return fc.array(fc.oneof(fc.constantFrom(...marks), fc.constantFrom(...marks), fc.constantFrom(...pieces), lineEnd, fc.constantFrom('学习不深', '整改情况')), {maxLength: 40}).map((parts) => parts.join(''))
}

export const markdown = marked(markdownMarks)
export const html = marked(htmlMarks)

/** Bytes of any kind, or of a file with some of them changed, cut or repeated. */
function damaged(folder: string, extension: string): Arbitrary<Uint8Array> {
  const files = readdirSync(path.join(fixtures, folder)).filter((file) => file.endsWith(extension)).map((file) => new Uint8Array(readFileSync(path.join(fixtures, folder, file))))
  const smallest = files.toSorted((one, other) => one.length - other.length).slice(0, 4)
  return fc.tuple(fc.constantFrom(...smallest), fc.array(fc.tuple(fc.nat(99_999), fc.nat(255)), {maxLength: 12}), fc.nat(99_999), fc.boolean()).map(([bytes, changes, end, isCut]) => {
    const copy = bytes.slice()
    for (const [at, value] of changes) copy[at % copy.length] = value
    return isCut ? copy.slice(0, end % copy.length) : copy
  })
}

const wordMarks = [
  '<w:p>', '</w:p>', '<w:r>', '</w:r>', '<w:t>', '</w:t>', '<w:p><w:r><w:t>', '</w:t></w:r></w:p>', '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>', '<w:br/>', '<w:tab/>',
  '<w:sym w:font="Wingdings" w:char="F081"/>', '<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="end"/>', '<w:instrText>PAGE</w:instrText>', '&amp;', '&#x4e00;', '<w:del>', '</w:del>', '<mc:AlternateContent>', '<w:gridSpan w:val="9"/>', '<w:vMerge/>',
]

/** A Word file whose text is a soup of its marks; mostly no XML. */
export const word: Arbitrary<Uint8Array> = fc.tuple(fc.constantFrom(true, false, false), marked(wordMarks)).map(([isBare, text]) => {
  const file = readdirSync(path.join(fixtures, 'formats', 'docx')).find((name) => name.endsWith('.docx')) ?? ''
  const parts = unzipSync(new Uint8Array(readFileSync(path.join(fixtures, 'formats', 'docx', file))))
  const body = isBare ? text : `<w:p><w:r><w:t>${text.replace(/[<>&]/gu, '').replace(/[^\n\u0020-\ud7ff]/gu, '')}</w:t></w:r></w:p>`
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`
  return zipSync({...parts, 'word/document.xml': strToU8(document)}, {level: 0})
})

export const damagedWord = damaged(path.join('formats', 'docx'), '.docx')
export const damagedPdf = damaged(path.join('formats', 'pdf'), '.pdf')

/** Bytes that are said to be of a format, or said to be nothing. */
export const bytes: Arbitrary<Case> = fc.tuple(
  fc.oneof(fc.uint8Array({maxLength: 200}), anyText.map((text) => new TextEncoder().encode(text)), fc.tuple(fc.constantFrom('%PDF-1.7\n', 'PK\u0003\u0004', '<html>', '\ufeff', '---\ntitle: '), fc.uint8Array({maxLength: 120})).map(([head, rest]) => new Uint8Array([...strToU8(head, true), ...rest]))),
  fc.record({
    format: fc.constantFrom('text' as const, 'markdown' as const, 'html' as const, 'docx' as const, 'pdf' as const),
    name: fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a.pdf', 'a', ''),
    encoding: fc.constantFrom('utf-8', 'gb18030', 'gbk', 'utf-16le', 'big5'),
  }, {requiredKeys: []}),
).map(([input, options]) => ({input, options}))

/** What cases of a format look like, each with how many of a hundred thousand. */
export const kinds: readonly {readonly name: string; readonly share: number; readonly cases: Arbitrary<Case>}[] = [
  {name: 'soups of markers and words', share: 30, cases: told(soup, 'text')},
  {name: 'any characters', share: 12, cases: told(anything, 'text')},
  {name: 'stretches of notices joined', share: 10, cases: told(joined, 'text')},
  {name: 'lines swapped', share: 6, cases: told(swapped, 'text')},
  {name: 'width changed and characters lost', share: 8, cases: told(changed, 'text')},
  {name: 'soups in Markdown', share: 10, cases: told(markdown, 'markdown')},
  {name: 'soups in HTML', share: 10, cases: told(html, 'html')},
  {name: 'soups in Word files', share: 3, cases: told(word, 'docx')},
  {name: 'damaged Word files', share: 2, cases: told(damagedWord, 'docx')},
  {name: 'damaged PDF files', share: 1, cases: told(damagedPdf, 'pdf')},
  {name: 'bytes of any kind', share: 8, cases: bytes},
]

function told(inputs: Arbitrary<Uint8Array | string>, format: NonNullable<ReadOptions['format']>): Arbitrary<Case> {
  return inputs.map((input) => ({input, options: {format}}))
}
