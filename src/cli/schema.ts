/** `zhenggai schema`: the JSON Schema of the record. */
import {exit, type ExitStatus, type Io} from './io.ts'
import {printSchema} from '../json-schema.ts'

export async function runSchema(_options: unknown, io: Io): Promise<ExitStatus> {
  io.stdout.write(printSchema())
  return exit.done
}
