/** The ledger as a Word document. */
import {openDocument} from './docx/document.ts'
import {toLedgerPart} from './office/ledger-part.ts'
import {toUsualColumns} from './office/office-columns.ts'
import type {BinaryWriter} from './writer.ts'
import {joinChunks} from './zip/archive.ts'
import {openMemory} from './zip/store.ts'

export const writeDocx: BinaryWriter = async (notices, options = {}) => {
  const columns = options.columns ?? toUsualColumns(notices.length > 1)
  const document = await openDocument({...options, columns}, openMemory)
  for (const notice of notices) await document.add(toLedgerPart(notice, {...options, columns}, 'outline'))
  return await joinChunks(document.finish())
}
