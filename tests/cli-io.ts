/** The program with streams of its own: what it printed, and its exit status. */
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Readable, Writable} from 'node:stream'
import {run} from '../src/cli/run.ts'

export interface Outcome {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

class Sink extends Writable {
  readonly chunks: Buffer[] = []
  override _write(chunk: Buffer | string, _encoding: string, done: () => void): void {
    this.chunks.push(Buffer.from(chunk))
    done()
  }
  override toString(): string {
    return Buffer.concat(this.chunks).toString('utf8')
  }
}

/** Runs the program in a folder. */
export async function runIn(cwd: string, argv: readonly string[], stdin: Uint8Array | string = ''): Promise<Outcome> {
  const [stdout, stderr] = [new Sink(), new Sink()]
  const status = await run(argv, {stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, env: {LANG: 'en_US.UTF-8'}, cwd})
  return {status, stdout: stdout.toString(), stderr: stderr.toString()}
}

/** A folder that is there for one test file. */
export function makeFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'zhenggai-'))
}
