/**
 * Bytes that stand for no character in the encoding that the text was read in.
 *
 *     巡察整改情\ufffd通报        ← characters are lost
 *
 * Either bytes were lost or the encoding is another: `--encoding` says which. Reported once, at the first.
 */
import type {Check} from './check.ts'
import type {Slice} from '../source.ts'

export const undecodableBytes: Check = {
  id: 'undecodable-bytes',
  group: 'text',
  severity: 'warning',
  *run({document: {source}}) {
    if (source.undecodable === 0) return
    const found = source.lines.find(({text}) => text.includes('\ufffd'))
    const line = found ?? source.lines[0]
    if (line === undefined) return
    const start = Math.max(0, line.text.indexOf('\ufffd'))
    const slice: Slice = {line, start, end: Math.min(start + 1, line.text.length)}
    yield {slice, actual: String(source.undecodable), expected: null, values: {encoding: source.encoding ?? 'utf-8'}}
  },
}
