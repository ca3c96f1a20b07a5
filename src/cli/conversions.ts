/** The old documents of a batch: converted together, then done like all others. What that takes is loaded for the first. */
import type {Converter} from './converter.ts'
import type {Io} from './io.ts'
import type {Job, Outcome, Pool} from './job.ts'
import type {OldDocument} from '../formats/unreadable.ts'

/** What does jobs whose documents must be converted first. */
export interface Conversions {
  run(job: Job, old: OldDocument, pool: Pool): Promise<Outcome>
  close(): Promise<void>
}

// Each LibreOffice takes some 220 MB.
const mostLanes = 4

/** Opens them for so many threads. */
export function openConversions(threads: number, {timeout}: {readonly timeout?: number}, io: Io): Conversions {
  let opening: Promise<Converter> | undefined
  const open = async (): Promise<Converter> => {
    const {openConverter} = await import('./converter.ts')
    return openConverter({lanes: Math.min(Math.max(1, threads), mostLanes), limit: timeout}, io)
  }
  return {
    run: async (job, old, pool) => {
      opening ??= open()
      const converter = await opening
      const {original, docx, remove} = await converter.convert(job.from, old)
      try {
        const result = await pool.run({...job, from: original, converted: {format: old.format, docx}})
        if (result.kind === 'old') throw new Error('a converted document must be converted')
        return result
      } finally {
        await remove()
      }
    },
    close: async () => {
      const converter = await opening
      converter?.close()
    },
  }
}
