/** `--shard 2/5`: one of several parts of the inputs, by a hash of each path, so that machines agree without talking. */
import {createHash} from 'node:crypto'

/** A part. */
export interface Shard {
  /** Which, from 1. */
  readonly part: number
  /** Of how many. */
  readonly parts: number
}

/** Whether an input falls into a part. A path counts in Unicode's composed form: file systems differ in how they write é. */
export function isInShard(relative: string, {part, parts}: Shard): boolean {
  const hash = createHash('sha256').update(relative.normalize('NFC')).digest().readUInt32BE(0)
  return hash % parts === part - 1
}
