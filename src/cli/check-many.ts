/** `zhenggai check` over its inputs: found, read and cached as `parse` does, then judged and reported by `check.ts`. */
import {type BatchOptions, runBatch} from './batch.ts'
import {type CheckOptions, type FileReader, runCheckOf} from './check.ts'
import {findInputs, type InputsOptions} from './inputs.ts'
import type {ExitStatus, Io} from './io.ts'
import {type InputOptions, toReadSettings} from './source.ts'
import type {CheckedFile} from '../write/report/report.ts'

/** The options of `check` with those of its inputs. */
export interface CheckManyOptions extends Omit<CheckOptions, 'color'>, InputOptions, InputsOptions, BatchOptions {}

export async function runCheck(operands: readonly string[], options: CheckManyOptions, io: Io): Promise<ExitStatus> {
  const decoder = new TextDecoder()
  const read: FileReader = async (language, receive) => {
    const found = await findInputs(operands, options, io)
    const task = {name: 'check', settings: {read: toReadSettings(options), language}} as const
    const {status} = await runBatch({
      ...found, task, options,
      receive: async ({body}) => {
        const file: CheckedFile = JSON.parse(decoder.decode(body))
        receive(file)
      },
    }, io)
    return status
  }
  return await runCheckOf(read, options, io)
}
