/** The writers by the name of what they write; each is loaded when it is needed. */
import type {Writer} from './writer.ts'

/** The names of what can be written. */
export const outputNames = ['json', 'yaml', 'ndjson'] as const
export type OutputName = (typeof outputNames)[number]

/** Loads the writer of an output. */
export async function loadWriter(name: OutputName): Promise<Writer> {
  switch (name) {
    case 'json':
      return (await import('./json.ts')).writeJson
    case 'yaml':
      return (await import('./yaml.ts')).writeYaml
    case 'ndjson':
      return (await import('./ndjson.ts')).writeNdjson
  }
}
