/** From a file's bytes to the record: the pipeline, one stage a line. Read this first. */
import type {Evidence} from './checks/check.ts'
import {toEvidence} from './checks/evidence.ts'
import {runChecks} from './checks/index.ts'
import {findTreeMentions} from './mentions/index.ts'
import {toDocument} from './extract/to-document.ts'
import type {NoticeDocument} from './extract/document.ts'
import {extract} from './extract/index.ts'
import type {ReadOptions} from './formats/format.ts'
import {readSource} from './formats/index.ts'
import type {Language} from './language.ts'
import {markLines} from './marker.ts'
import type {Notice} from './record.ts'
import {toRecord} from './to-record.ts'
import type {Source} from './source.ts'
import {buildTree} from './tree/build.ts'

/** How the checks say what they find. */
export interface MessageOptions {
  /** The language of diagnostics; English by default. */
  readonly language?: Language
}

/**
 * Parses a notice.
 *
 * @param input the file's bytes, or its text
 * @param options what is known of it: name, format, encoding
 * @returns the record, as `noticeSchema` describes it
 * @throws {InputError} where the input cannot be read at all: empty, binary, a format that is not read
 */
export async function parseNotice(input: Uint8Array | string, options: ReadOptions = {}): Promise<Notice> {
  return parseSource(await readSource(input, options))
}

/**
 * Parses what has been read already; synchronous and pure.
 *
 * @param source a document as `readSource` gives it
 * @param options the language of what the checks say
 * @returns the record, as `noticeSchema` describes it
 */
export function parseSource(source: Source, {language = 'en'}: MessageOptions = {}): Notice {
  const evidence = readEvidence(source)
  const diagnostics = runChecks(evidence, {language})
  return toRecord(source, evidence.facts, diagnostics)
}

/** All stages up to the checks: what those look at. */
export function readEvidence(source: Source): Evidence {
  const document = readDocument(source)
  const facts = extract(document)
  return toEvidence(document, facts)
}

/** All stages up to the facts: what the extractors are given. */
export function readDocument(source: Source): NoticeDocument {
  const lines = markLines(source.lines)
  const tree = buildTree(lines)
  const mentions = findTreeMentions(tree)
  return toDocument(source, tree, mentions)
}
