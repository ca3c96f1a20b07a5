/** What runs in the page's worker: reads files one at a time, and writes what is taken along. */
import {sampleNotices} from 'sample-notices'
import * as z from 'zod'
import type {Answer, Request} from './protocol.ts'
import {writeProduct} from './write-product.ts'
import {readPageNotice} from '../page-notice.ts'
import {InputError} from '../source.ts'

// zod would ask whether code can be made from text, which the page forbids
z.config({jitless: true})

// after so many the engine is as fast as it gets
const warmRounds = 6

addEventListener('message', ({data}: MessageEvent<Request>) => {
  // PDF.js talks to itself over the same line
  if ('kind' in data) void answer(data)
})

void warm()

/** Reads notices before one comes: an engine is slow at what it does first. What is asked meanwhile is answered between two of them. */
async function warm(): Promise<void> {
  for (const sample of Array.from({length: warmRounds}, () => sampleNotices).flat()) {
    await readPageNotice(new TextEncoder().encode(sample))
    await new Promise((resolve) => setTimeout(resolve))
  }
}

async function answer(request: Request): Promise<void> {
  try {
    send(await toAnswer(request))
  } catch (error) {
    send({kind: 'failed', id: request.id, reason: describe(error)})
  }
}

async function toAnswer(request: Request): Promise<Answer> {
  const {id} = request
  switch (request.kind) {
    case 'read':
      return {kind: 'read', id, read: await readPageNotice(request.bytes, {name: request.name})}
    case 'write':
      return {kind: 'written', id, bytes: new Uint8Array(await writeProduct(request.order))}
  }
}

function describe(error: unknown): string {
  if (error instanceof InputError) return error.message
  return `a bug in the program, please report it with the input: ${error instanceof Error ? error.message : String(error)}`
}

function send(message: Answer): void {
  postMessage(message)
}
