/**
 * One start of LibreOffice, which makes DOCX of many files one after the other and says so as it goes:
 *
 *     convert /tmp/…/0.rtf -> /tmp/…/0.docx using filter : MS Word 2007 XML
 *     Error: source file could not be loaded
 */
import {spawn} from 'node:child_process'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {toReason} from './input.ts'

/** What LibreOffice is started with. */
export interface Start {
  readonly soffice: string
  /** Its profile, a folder. */
  readonly profile: string
  /** Where the DOCX files go. */
  readonly folder: string
  /** The files in order, as absolute paths. */
  readonly files: readonly string[]
  /** How many seconds it may take to start, and then for each file. */
  readonly startLimit: number
  readonly fileLimit: number
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
}

/** How it ended. */
export interface Ended {
  /** Whether it was ended since nothing happened any more. */
  readonly isStalled: boolean
  /** The last thing it said that may explain its end. */
  readonly said: string
}

// What tells that the next file has come.
const step = /^(?:convert |Error: source file)/mu
// Says nothing of any file: Warning: failed to launch javaldx - java may not function correctly
const chatter: readonly string[] = ['convert ', 'Warning:', 'Error: source file']
const longestSaid = 4000

/** Starts LibreOffice and waits until it has ended, or is ended. */
export function startSoffice(start: Start): Promise<Ended> {
  const {soffice, profile, folder, files, env, signal} = start
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason)
      return
    }
    const child = spawn(soffice, [
      '--headless', '--norestore', '--nologo', '--nodefault', '--nolockcheck', '--nofirststartwizard',
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--convert-to', 'docx:MS Word 2007 XML', '--outdir', folder, ...files,
      // a group of its own, since what is started is a script that starts the program; no screen is looked for
    ], {stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32', env: {...env, ...toTemporary(profile), SAL_USE_VCLPLUGIN: 'svp'}})
    let said = ''
    let isStalled = false
    const stop = (): void => {
      kill(child.pid)
    }
    const expire = (): void => {
      isStalled = true
      stop()
    }
    let timer = setTimeout(expire, start.startLimit * 1000)
    const listen = (chunk: string): void => {
      said = (said + chunk).slice(-longestSaid)
      if (!step.test(chunk)) return
      clearTimeout(timer)
      timer = setTimeout(expire, start.fileLimit * 1000)
    }
    child.stdout.setEncoding('utf8').on('data', listen)
    child.stderr.setEncoding('utf8').on('data', listen)
    signal.addEventListener('abort', stop, {once: true})
    const end = (reason: string): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      // what it has started may outlive it
      stop()
      const lines = `${said}\n${reason}`.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !chatter.some((opening) => line.startsWith(opening)))
      resolve({isStalled, said: lines.at(-1) ?? ''})
    }
    child.on('error', (error) => {
      end(toReason(error))
    })
    child.on('close', () => {
      end('')
    })
  })
}

/** Where it keeps what it needs for a while: in its profile, since what it leaves when it is ended would stay for ever. */
function toTemporary(folder: string): Readonly<Record<string, string>> {
  return {TMPDIR: folder, TEMP: folder, TMP: folder}
}

/** Ends a program with all that it has started. */
function kill(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // it has ended already
  }
}
