/** The viewer as built, which lies in a folder beside the program's. */
import {readFile} from 'node:fs/promises'
import {type Frame, toPageFrame} from '../write/html.ts'
import type {WriteOptions} from '../write/writer.ts'

/** What stands before and behind the notices in the page. */
export async function readPageFrame(options: WriteOptions): Promise<Frame> {
  return toPageFrame(await readFile(new URL('../page/zhenggai.html', import.meta.url), 'utf8'), options)
}
