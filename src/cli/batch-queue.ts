/** A queue whose items are worked on in batches: what is asked for at about the same time goes together. */

/** What takes items and gives their results. */
export interface BatchQueue<Item, Result> {
  add(item: Item): Promise<Result>
}

/** Works on a batch in a lane, counted from 0; gives each item its result. */
export type BatchWorker<Item, Result> = (items: readonly Item[], lane: number) => Promise<ReadonlyMap<Item, Result>>

interface Waiting<Item, Result> {
  readonly item: Item
  resolve(result: Result): void
  reject(error: unknown): void
}

// A batch starts once nothing has come for so many milliseconds: a few of its seconds spare another start.
const quiet = 200
const longestQuiet = 3000
// A batch begins with so much work that fewer items than `least` are not worth another; and it ends some time.
const least = 32
const most = 100

/** A queue with so many batches under way at a time. */
export function openBatchQueue<Item, Result>(lanes: number, work: BatchWorker<Item, Result>): BatchQueue<Item, Result> {
  const waiting: Waiting<Item, Result>[] = []
  const free = Array.from({length: lanes}, (_unused, lane) => lane)
  let gatheringLanes = 0
  const run = async (lane: number): Promise<void> => {
    gatheringLanes++
    await gather(waiting)
    const share = Math.ceil(waiting.length / gatheringLanes)
    gatheringLanes--
    const batch = waiting.splice(0, Math.min(most, Math.max(least, share)))
    await settle(batch, lane, work)
    free.push(lane)
    start()
  }
  const start = (): void => {
    if (waiting.length === 0) return
    const lane = free.shift()
    if (lane !== undefined) void run(lane)
  }
  return {
    add: (item) => new Promise((resolve, reject) => {
      waiting.push({item, resolve, reject})
      start()
    }),
  }
}

/** Waits while items come. */
async function gather(waiting: readonly unknown[]): Promise<void> {
  for (let spent = 0, before = -1; spent < longestQuiet && waiting.length !== before && before < most; spent += quiet) {
    before = waiting.length
    await new Promise((resolve) => {
      setTimeout(resolve, quiet)
    })
  }
}

async function settle<Item, Result>(batch: readonly Waiting<Item, Result>[], lane: number, work: BatchWorker<Item, Result>): Promise<void> {
  if (batch.length === 0) return
  try {
    const results = await work(batch.map(({item}) => item), lane)
    for (const {item, resolve, reject} of batch) {
      const result = results.get(item)
      if (result === undefined) reject(new Error('an item came back without a result'))
      else resolve(result)
    }
  } catch (error) {
    for (const {reject} of batch) reject(error)
  }
}
