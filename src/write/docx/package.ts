/** The files of a Word document that are not its text: formats, the foot of a page, what ties them together. */
import {printRun} from './paragraphs.ts'
import type {Language} from '../../language.ts'
import {fonts, sheetText} from '../office/office-words.ts'
import {xmlHead} from '../xlsx/xml.ts'

export const wordSpace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export function printPackage(lang: Language): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': `${xmlHead}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
      + `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>`
      + `<Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${types}.footer+xml"/></Types>`,
    '_rels/.rels': `${xmlHead}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${xmlHead}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/>`
      + `<Relationship Id="rId2" Type="${office}/footer" Target="footer1.xml"/></Relationships>`,
    'word/styles.xml': printStyles(),
    'word/footer1.xml': `${xmlHead}<w:ftr ${wordSpace}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${printFoot(sheetText.page[lang])}</w:p></w:ftr>`,
  }
}

function printStyles(): string {
  const font = `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="${fonts.body}"/>`
  return `${xmlHead}<w:styles ${wordSpace}><w:docDefaults><w:rPrDefault><w:rPr>${font}<w:sz w:val="18"/><w:szCs w:val="18"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>`
    + '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>'
    + '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
    + '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="120"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="36"/><w:szCs w:val="36"/></w:rPr></w:style>'
    + '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Outline"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:style>'
    + '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Outline"><w:name w:val="Outline"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="20" w:after="20"/></w:pPr><w:rPr><w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr></w:style></w:styles>'
}

/** 第 &P 页 共 &N 页, with fields for the page and their number. */
function printFoot(words: string): string {
  const field = (name: string): string => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`
  return words.split(/(?<sign>&[PN])/u).map((piece) => {
    if (piece === '&P') return field('PAGE')
    return piece === '&N' ? field('NUMPAGES') : printRun(piece)
  }).join('')
}
