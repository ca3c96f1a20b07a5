/** The files of a workbook that are none of its sheets. */
import {mainSpace, toXml, xmlHead} from './xml.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The file of a sheet, from 0. */
export function toSheetFile(at: number): string {
  return `xl/worksheets/sheet${at + 1}.xml`
}

/** The files around sheets of these names. */
export function printBook(names: readonly string[], definedNames: string): Readonly<Record<string, string>> {
  const sheets = names.map((name, at) => `<sheet name="${toXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')
  const relations = names.map((_name, at) => `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')
  const overrides = names.map((_name, at) => `<Override PartName="/${toSheetFile(at)}" ContentType="${types}.worksheet+xml"/>`).join('')
  const next = names.length + 1
  return {
    '[Content_Types].xml': `${xmlHead}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
      + `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${overrides}`
      + `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `${xmlHead}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    // the numbers of the summary are there already, and are counted anew as soon as a program that can opens it
    'xl/workbook.xml': `${xmlHead}<workbook ${mainSpace} xmlns:r="${office}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets}</sheets>`
      + `<definedNames>${definedNames}</definedNames><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xmlHead}<Relationships xmlns="${packages}/relationships">${relations}`
      + `<Relationship Id="rId${next}" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId${next + 1}" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  }
}
