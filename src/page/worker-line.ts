/** The line to the worker: a request goes out, its answer comes back. */
import type {Answer, Request} from './protocol.ts'

export interface WorkerLine {
  /** Asks the worker; rejects where it breaks down or is ended before it answers. */
  ask(request: Request, transfer?: Transferable[]): Promise<Answer>
  /** Starts the worker, if it does not run. */
  open(): void
  /** Ends the worker; the next request starts another. */
  end(reason: string): void
}

interface Waiting {
  resolve(answer: Answer): void
  reject(error: Error): void
}

/** A line to a worker that runs this code, which is asked for when it is first needed. */
export function toWorkerLine(source: () => string): WorkerLine {
  const waiting = new Map<number, Waiting>()
  let address: string | undefined
  let worker: Worker | undefined

  const end = (reason: string): void => {
    worker?.terminate()
    worker = undefined
    for (const {reject} of waiting.values()) reject(new Error(reason))
    waiting.clear()
  }
  const open = (): Worker => {
    if (worker !== undefined) return worker
    address ??= URL.createObjectURL(new Blob([source()], {type: 'text/javascript'}))
    worker = new Worker(address)
    worker.addEventListener('message', ({data}: MessageEvent<Answer>) => {
      // PDF.js talks over the same line
      if (!('kind' in data)) return
      waiting.get(data.id)?.resolve(data)
      waiting.delete(data.id)
    })
    worker.addEventListener('error', ({message}) => {
      end(message)
    })
    return worker
  }
  return {
    open,
    end,
    ask: (request, transfer = []) =>
      new Promise((resolve, reject) => {
        waiting.set(request.id, {resolve, reject})
        open().postMessage(request, transfer)
      }),
  }
}
