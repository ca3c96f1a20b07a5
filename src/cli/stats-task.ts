/** The task of `zhenggai stats`: what a run counts of a document. */
import {toDigest} from './digest.ts'
import {type Document, type Product, toReadOptions} from './product.ts'
import type {ReadOptions} from '../formats/format.ts'
import {readSource} from '../formats/index.ts'
import {parseSource} from '../parse.ts'

/** What the task needs to know. */
export interface StatsSettings {
  readonly read: Omit<ReadOptions, 'name'>
}

export async function countDocument(document: Document, {read}: StatsSettings): Promise<Product> {
  const source = await readSource(document.bytes, toReadOptions(document, read))
  return {body: new Uint8Array(), isFaulty: false, digest: toDigest(parseSource(source), source)}
}
