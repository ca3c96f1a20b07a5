/** A file as checked, from its source and its diagnostics. */
import type {CheckedFile} from './report.ts'
import {allChecks} from '../../checks/index.ts'
import {hideNumbers} from '../../checks/secret.ts'
import type {Diagnostic} from '../../record.ts'
import {type Source, toLineStarts} from '../../source.ts'

const secret: ReadonlySet<string> = new Set(allChecks.filter(({isSecret}) => isSecret === true).map(({id}) => id))

/** Keeps of a source what reports show: the lines that diagnostics point at, without numbers that must not be printed. */
export function toCheckedFile(name: string, source: Pick<Source, 'text' | 'format'>, diagnostics: readonly Diagnostic[]): CheckedFile {
  const starts = toLineStarts(source.text)
  const hidden = new Set(diagnostics.filter(({id}) => secret.has(id)).map(({position}) => position.start.line))
  const numbers = new Set(diagnostics.flatMap(({position, related}) => [position, ...related.map((place) => place.position)].map(({start}) => start.line)))
  const readLine = (number: number): string => {
    const line = source.text.slice(starts[number - 1], starts[number]).replace(/[\r\n]+$/u, '')
    return hidden.has(number) ? hideNumbers(line) : line
  }
  return {
    name,
    isVerbatim: source.format === 'text' || source.format === 'markdown',
    diagnostics,
    lines: Object.fromEntries([...numbers].map((number) => [String(number), readLine(number)])),
  }
}
