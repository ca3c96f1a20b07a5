/** Reading and writing as the page knows it: files go in one at a time, so that cancelling loses nothing that is done. */
import type {Order} from './protocol.ts'
import {toWorkerLine, type WorkerLine} from './worker-line.ts'
import type {PageNotice} from '../write/html.ts'

/** A file with the name that it goes by: its path where it came in a folder. */
export interface NamedFile {
  readonly name: string
  readonly file: File
}

/** What the page is told. */
export interface Listener {
  read(id: number, read: PageNotice): void
  fail(id: number, name: string, reason: string): void
}

export interface Reader {
  /** Has the code ready before the first file comes. */
  warm(): void
  read(files: readonly NamedFile[]): void
  /** Forgets the files that wait, and ends the one that is read; what is being written is written to its end. */
  cancel(): void
  write(order: Order): Promise<Uint8Array<ArrayBuffer>>
}

/** A reader whose worker runs this code. */
export function toReader(source: () => string, listener: Listener): Reader {
  const line = toWorkerLine(source)
  let waiting: readonly NamedFile[] = []
  let isReading = false
  // what a cancelled run still brings is not wanted
  let run = 0
  let lastId = 0
  let writing = 0

  const readNext = async (own: number): Promise<void> => {
    const [next, ...rest] = waiting
    isReading = next !== undefined
    if (next === undefined) return
    waiting = rest
    const id = ++lastId
    const outcome = await readOne(line, id, next)
    if (own !== run) return
    if (typeof outcome === 'string') listener.fail(id, next.name, outcome)
    else listener.read(id, outcome)
    await readNext(own)
  }
  return {
    warm: () => {
      line.open()
    },
    read: (files) => {
      waiting = [...waiting, ...files]
      if (!isReading) void readNext(run)
    },
    cancel: () => {
      run++
      waiting = []
      isReading = false
      if (writing === 0) line.end('cancelled before it was done; please try again')
    },
    write: async (order) => {
      writing++
      try {
        const answer = await line.ask({kind: 'write', id: ++lastId, order})
        if (answer.kind === 'written') return answer.bytes
        throw new Error(answer.kind === 'failed' ? answer.reason : '')
      } finally {
        writing--
      }
    },
  }
}

/** What a file says, or why it cannot be read. */
async function readOne(line: WorkerLine, id: number, {name, file}: NamedFile): Promise<PageNotice | string> {
  try {
    // the code is there by the time that the bytes are
    line.open()
    const bytes = new Uint8Array(await file.arrayBuffer())
    const answer = await line.ask({kind: 'read', id, name, bytes}, [bytes.buffer])
    return answer.kind === 'read' ? answer.read : answer.kind === 'failed' ? answer.reason : ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
