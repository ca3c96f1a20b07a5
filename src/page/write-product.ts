/** What one takes along, by the project's own writers: the ledger with what was corrected by hand, the records and the report as read. */
import {applyCorrections} from './model/corrections.ts'
import type {Order} from './protocol.ts'
import type {Language} from '../language.ts'
import type {Diagnostic, Notice} from '../record.ts'
import {writeCsv} from '../write/csv.ts'
import type {PageNotice} from '../write/html.ts'
import {writeJson} from '../write/json.ts'
import {toCheckedFile} from '../write/report/checked-file.ts'
import {writePretty} from '../write/report/pretty.ts'
import type {WriteOptions} from '../write/writer.ts'
import {writeXlsx} from '../write/xlsx.ts'

export async function writeProduct(order: Order): Promise<Uint8Array> {
  const {product, notices, language} = order
  switch (product) {
    case 'xlsx': {
      const {records, options} = toLedger(order)
      return await writeXlsx(records, options)
    }
    case 'csv': {
      const {records, options} = toLedger(order)
      return toBytes(writeCsv(records, options))
    }
    case 'json':
      return toBytes(writeJson(notices.map(({notice}) => notice)))
    case 'report':
      return toBytes(writeReport(notices, language))
  }
}

/** The records as corrected, and what tells which are; a ledger without corrections is the one that the program writes. */
function toLedger({notices, corrections, language: lang}: Order): {readonly records: readonly Notice[]; readonly options: WriteOptions} {
  const worded = notices.map((read) => ({...read.notice, diagnostics: [...findDiagnostics(read, lang)]}))
  const {records, corrected} = applyCorrections(worded, corrections, lang)
  return {records, options: corrected.size === 0 ? {lang} : {lang, corrected}}
}

function writeReport(notices: readonly PageNotice[], language: Language): string {
  const files = notices.map((read) => {
    const {source} = read.notice
    return toCheckedFile(source.name ?? '', {text: read.text, format: source.format}, findDiagnostics(read, language))
  })
  return writePretty(files, {language, version: ''}).text
}

/** The diagnostics in a language. */
function findDiagnostics({notice, messages}: PageNotice, language: Language): readonly Diagnostic[] {
  if (language === 'en') return notice.diagnostics
  return notice.diagnostics.map((diagnostic, at) => ({...diagnostic, message: messages[at] ?? diagnostic.message}))
}

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
