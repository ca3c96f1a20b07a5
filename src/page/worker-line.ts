/** The line to the worker: a request goes out, its answer comes back. */
import type {Answer, Request} from './protocol.ts'

export interface WorkerLine {
  /** Asks the worker; rejects where it cannot be started, breaks down or is ended before it answers. */
  ask(request: Request, transfer?: Transferable[]): Promise<Answer>
  /** Starts the worker, if it does not run; whether it can be started is told to those who ask it. */
  open(): void
  /** Ends the worker; the next request starts another. */
  end(reason: string): void
}

interface Waiting {
  resolve(answer: Answer): void
  reject(error: Error): void
}

/** Browsers in a compatibility mode and some that are locked down start none. */
const noWorker = 'The browser starts no background thread (worker): open this page in Edge or Chrome, or leave compatibility mode'

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
  const start = (): Worker | undefined => {
    try {
      address ??= URL.createObjectURL(new Blob([source()], {type: 'text/javascript'}))
      return new Worker(address)
    } catch {
      return undefined
    }
  }
  const open = (): Worker | undefined => {
    if (worker !== undefined) return worker
    const started = start()
    started?.addEventListener('message', ({data}: MessageEvent<Answer>) => {
      // PDF.js talks over the same line
      if (!('kind' in data)) return
      waiting.get(data.id)?.resolve(data)
      waiting.delete(data.id)
    })
    started?.addEventListener('error', (event) => {
      // a worker whose code is not let in says no word
      if (worker === started) end(event instanceof ErrorEvent && event.message !== '' ? event.message : noWorker)
    })
    worker = started
    return started
  }
  return {
    open,
    end,
    ask: (request, transfer = []) =>
      new Promise((resolve, reject) => {
        const opened = open()
        if (opened === undefined) {
          reject(new Error(noWorker))
          return
        }
        waiting.set(request.id, {resolve, reject})
        opened.postMessage(request, transfer)
      }),
  }
}
