/** Some fields of a record as `zhenggai parse --fields` and `--no-text` print them. */
import type {FieldOptions} from '../parse-fields.ts'
import {parseFields} from '../parse-fields.ts'
import type {Source} from '../source.ts'
import {loadPartOutput, type PartOutputName} from '../write/index.ts'
import {writeJson} from '../write/json.ts'

/** What is printed of a record, and how. */
export interface PartSettings extends FieldOptions {
  readonly output: PartOutputName
}

/** What a part of a record adds to the output, and whether it has an error-level diagnostic. */
export async function parsePart(source: Source, {output, ...options}: PartSettings, extent: 'whole' | 'part'): Promise<{readonly body: string; readonly isFaulty: boolean}> {
  const part = parseFields(source, options)
  const isAlone = output === 'json' && extent === 'whole'
  return {
    body: isAlone ? writeJson([part]) : (await loadPartOutput(output)).writePart(part),
    isFaulty: part.diagnostics?.some(({severity}) => severity === 'error') ?? false,
  }
}
