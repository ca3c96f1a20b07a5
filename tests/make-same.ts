/**
 * Makes the files of `fixtures/formats/same/`: one notice in every format and encoding. To have a file made anew, delete it
 * and run `npx vitest run tests/formats-same.test.ts`, which writes what is missing. The PDF takes LibreOffice and a Chinese
 * font; the folder's README has the command.
 */
import {Converter} from 'opencc-js/cn2t'
import {toBig5, toGb18030, toUtf16be, toUtf16le, toUtf8} from './encode.ts'
import {definition, type DocxParts, inList, level, list, makeDocx, paragraph, paragraphOf, part, run} from './make-docx.ts'
import {makeOfd, page, text as printText, toPages} from './make-ofd.ts'
import {type Paragraph, paragraphs, publishedOn, type Role} from './same-notice.ts'
import {toMirrorPage, toTablePage, toSitePage, toWordPage} from './same-pages.ts'

const byteOrderMark = '\ufeff'

/** The files by name; what the names say stands in the folder's README. */
export function makeSame(): Readonly<Record<string, Uint8Array>> {
  const text = toPlain(paragraphs)
  const traditional = toTraditional(text)
  const word = makeDocx(toWordParts())
  return {
    'utf-8.txt': toUtf8(text),
    'utf-8.mark.txt': toUtf8(byteOrderMark + text),
    'utf-8.crlf.txt': toUtf8(text.replaceAll('\n', '\r\n')),
    'utf-8.cr.txt': toUtf8(text.replaceAll('\n', '\r')),
    'utf-8.wrapped.txt': toUtf8(wrap(text)),
    'utf-16le.txt': toUtf16le(text),
    'utf-16le.mark.txt': toUtf16le(byteOrderMark + text),
    'utf-16be.txt': toUtf16be(text),
    'utf-16be.mark.txt': toUtf16be(byteOrderMark + text),
    'gb18030.txt': toGb18030(text),
    'gb18030.crlf.txt': toGb18030(text.replaceAll('\n', '\r\n')),
    'utf-8.traditional.txt': toUtf8(traditional),
    // Big5 as Node knows it has no ①
    'big5.told.txt': toBig5(traditional.replace('①', '一是').replace('②', '二是')),
    'utf-8.pinyin.txt': toUtf8(addPinyin(text)),
    'utf-8.md': toUtf8(toMarkdown(paragraphs)),
    'gb18030.md': toGb18030(toFlatMarkdown(paragraphs)),
    'utf-8.html': toUtf8(toSitePage(paragraphs)),
    'gb18030.html': toGb18030(toTablePage(paragraphs)),
    'utf-16le.mark.html': toUtf16le(byteOrderMark + toWordPage(paragraphs)),
    'utf-8.mirror.html': toUtf8(toMirrorPage(paragraphs.map((each) => ({...each, text: toMirror(each.text), rest: toMirror(each.rest)})))),
    'utf-8.saved.txt': toUtf8(toSitePage(paragraphs)),
    'word.docx': word,
    'printed.ofd': toPrinted(paragraphs),
    'word.named.doc': word,
  }
}

/** As a text is typed: two blanks open a paragraph, and a line is left free around what stands apart. */
function toPlain(all: readonly Paragraph[]): string {
  const lines = all.map(({role, number, text, rest}, index) => {
    const isApart = index === 1 || index === 2 || role === 'signer'
    return `${isApart ? '\n' : ''}${isIndented(role) ? '　　' : ''}${number}${text}${rest}\n`
  })
  return lines.join('')
}

function isIndented(role: Role): boolean {
  return role !== 'title' && role !== 'published' && role !== 'signer' && role !== 'day'
}

const columns = 38

/** As a mail program breaks lines. */
function wrap(text: string): string {
  return text.replaceAll(/[^\n]+/gu, (line) => (line.match(new RegExp(`.{1,${columns}}`, 'gu')) ?? []).join('\n'))
}

/** Traditional script as it is printed in Taiwan, with its quotation marks. */
function toTraditional(text: string): string {
  const marks: ReadonlyMap<string, string> = new Map([['“', '「'], ['”', '」'], ['‘', '『'], ['’', '』']])
  const convert: (text: string) => string = Converter({from: 'cn', to: 'tw'})
  return convert(text).replaceAll(/[“”‘’]/gu, (mark) => marks.get(mark) ?? mark)
}

// Mirror pages put the reading behind some characters and not behind others.
const readings: ReadonlyMap<string, string> = new Map([
  ['况', 'kuàng'], ['落', 'luò'], ['实', 'shí'], ['责', 'zé'], ['任', 'rèn'], ['馈', 'kuì'], ['问', 'wèn'], ['题', 'tí'], ['河', 'hé'],
  ['录', 'lù'], ['清', 'qīng'], ['整', 'zhěng'], ['改', 'gǎi'], ['正', 'zhèng'], ['推', 'tuī'], ['进', 'jìn'], ['底', 'dǐ'], ['组', 'zǔ'],
  ['绿', 'lǜ'], ['女', 'nǚ'], ['开', 'kāi'], ['话', 'huà'], ['通', 'tōng'], ['成', 'chéng'], ['限', 'xiàn'], ['址', 'zhǐ'],
])

function addPinyin(text: string): string {
  return [...text].map((character) => {
    const reading = readings.get(character)
    return reading === undefined ? character : `${character}(${reading})`
  }).join('')
}

// Readings first, as they are those of simplified characters.
function toMirror(text: string): string {
  return toTraditional(addPinyin(text))
}

/** Front matter, headings, bold run-in headings, lists. */
function toMarkdown(all: readonly Paragraph[]): string {
  const [title] = all
  const frontMatter = `---\ntitle: ${title?.text ?? ''}\ndate: ${publishedOn}\nlayout: post\n---\n`
  const body = all.filter(({role}) => role !== 'title' && role !== 'published').map(toMarkdownBlock)
  return `${frontMatter}\n${body.join('\n\n')}\n`
}

function toMarkdownBlock({role, number, text, rest}: Paragraph): string {
  if (role === 'part') return `## ${number}${text}`
  if (role === 'aspect' && rest === '') return `### ${number}${text}`
  if (role === 'aspect') return `**${number}${text}**${rest}`
  // 1. opens a list of one, the others are escaped, as converters mix both
  if (role === 'issue') return number === '1.' ? `1. **${text}**` : `**${number.replace('.', '\\.')}${text}**`
  if (role === 'measure') return number.replace('（', '\\(').replace('）', '\\) ') + text
  if (role === 'signer' || role === 'day') return `<p align="right">${text}</p>`
  return text.replace('-', '\\-')
}

/** No mark-up but a heading and a quotation; all issues are items of lists and measures their items. */
function toFlatMarkdown(all: readonly Paragraph[]): string {
  const blocks = all.map(({role, number, text, rest}) => {
    if (role === 'title') return `# ${text}`
    if (role === 'published') return `> ${text}`
    if (role === 'issue') return `${number} ${text}`
    if (role === 'measure') return `   - ${number}${text}`
    return `${number}${text}${rest}`
  })
  return `${blocks.join('\n\n')}\n`
}

/** Word's own numbers: 一、 and （一） in one list, 1. and （1） in another, which counts on through the document. */
function toWordParts(): DocxParts {
  const close = (index: number, format: string, text: string): string =>
    level([index, format], text, '<w:suff w:val="nothing"/>').replace('</w:lvl>', '<w:pPr><w:ind w:left="0" w:firstLine="640"/></w:pPr></w:lvl>')
  return {
    numbering:
      definition(0, close(0, 'chineseCounting', '%1、') + close(1, 'chineseCounting', '（%2）')) +
      definition(1, close(0, 'decimal', '%1.') + close(1, 'decimal', '（%2）')) + list(1, 0) + list(2, 1),
    styles: '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Noto Serif CJK SC" w:hAnsi="Noto Serif CJK SC" w:eastAsia="Noto Serif CJK SC"/><w:sz w:val="32"/></w:rPr></w:rPrDefault></w:docDefaults>',
    body: paragraphs.map(toWordParagraph).join('') +
      '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>',
    more: {
      'word/header1.xml': part('hdr', paragraph('云岫县水利局整改公开')),
      'word/footer1.xml': part('ftr', paragraphOf(`${run('— ')}<w:fldSimple w:instr="PAGE">${run('1')}</w:fldSimple>${run(' —')}`, '<w:jc w:val="center"/>')),
    },
  }
}

const placesInLists: ReadonlyMap<Role, readonly [list: number, level: number]> = new Map([
  ['part', [1, 0]], ['aspect', [1, 1]], ['issue', [2, 0]], ['measure', [2, 1]],
])

function toWordParagraph({role, text, rest}: Paragraph): string {
  const centre = '<w:jc w:val="center"/>'
  const right = '<w:jc w:val="right"/>'
  if (role === 'title') return paragraphOf(run(text, '<w:b/><w:sz w:val="44"/>'), centre)
  if (role === 'published') return paragraph(text, centre)
  if (role === 'signer' || role === 'day') return paragraph(text, right)
  const place = placesInLists.get(role)
  if (place === undefined) return paragraph(text, '<w:ind w:firstLine="640"/><w:jc w:val="both"/>')
  return paragraphOf(run(text, '<w:b/>') + (rest === '' ? '' : run(rest)), inList(...place))
}

/** Pages with a running head that is a template, as an OFD is printed. */
function toPrinted(all: readonly Paragraph[]): Uint8Array {
  const pages = toPages(all.map(({role, number, text, rest}) => {
    const words = `${number}${text}${rest}`
    if (role === 'title') return {align: 'centre', words}
    return role === 'signer' || role === 'day' ? {align: 'right', words} : words
  }))
  return makeOfd({
    pages: pages.map((each) => page(each, '2')),
    templates: {2: printText('云岫县水利局整改公开', {x: 80, y: 18, size: 4.9})},
  })
}
