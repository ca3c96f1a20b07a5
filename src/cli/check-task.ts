/** The task of `zhenggai check`: from a document's bytes to the file as checked, as JSON. */
import {type Document, type Product, toReadOptions} from './product.ts'
import {readEvidence} from '../parse.ts'
import {allChecks, runChecks} from '../checks/index.ts'
import type {Language} from '../language.ts'
import type {ReadOptions} from '../formats/format.ts'
import {readSource} from '../formats/index.ts'
import {toCheckedFile} from '../write/report/checked-file.ts'

/** What the task needs to know. */
export interface CheckSettings {
  readonly read: Omit<ReadOptions, 'name'>
  readonly language: Language
}

/** Runs all checks: which of them count is settled where the settings are known, so that what is kept serves any settings. */
export async function checkDocument(document: Document, {read, language}: CheckSettings): Promise<Product> {
  const source = await readSource(document.bytes, toReadOptions(document, read))
  const diagnostics = runChecks(readEvidence(source), {chosen: allChecks, language})
  return {
    body: new TextEncoder().encode(JSON.stringify(toCheckedFile(document.name ?? '<stdin>', source, diagnostics))),
    isFaulty: false,
  }
}
