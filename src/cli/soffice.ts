/** LibreOffice: where it is on this machine, and the settings under which it may touch a file that a stranger wrote. */
import {constants} from 'node:fs'
import {access, mkdir, stat, writeFile} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import type {Io} from './io.ts'

/** The variable that names the program where it is not on the PATH. */
export const sofficeVariable = 'ZHENGGAI_SOFFICE'

const names = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice']
// Where its installers put it, which is on no PATH.
const places = process.platform === 'win32'
  ? ['C:\\Program Files\\LibreOffice\\program\\soffice.com']
  : process.platform === 'darwin' ? ['/Applications/LibreOffice.app/Contents/MacOS/soffice'] : []

/** The program as a path; undefined where there is none. */
export async function findSoffice({env, cwd}: Pick<Io, 'env' | 'cwd'>): Promise<string | undefined> {
  const named = env[sofficeVariable] ?? ''
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter).filter((folder) => folder !== '')
  const found = folders.flatMap((folder) => names.map((name) => path.resolve(cwd, folder, name)))
  for (const file of named === '' ? [...found, ...places] : [path.resolve(cwd, named)]) if (await isProgram(file)) return file
  return undefined
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK)
    return (await stat(file)).isFile()
  } catch {
    return false
  }
}

/** A setting of LibreOffice: where it stands, its name and value. */
type Setting = readonly [place: string, name: string, value: string]

// No macro runs, no link is followed, and what would ask the network goes to a proxy that is not there.
const settings: readonly Setting[] = [
  ['org.openoffice.Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['org.openoffice.Office.Common/Security/Scripting', 'MacroSecurityLevel', '3'],
  ['org.openoffice.Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  ['org.openoffice.Office.Common/Security/Scripting', 'DisableActiveContent', 'true'],
  ['org.openoffice.Office.Writer/Content/Update', 'Link', '0'],
  ['org.openoffice.Office.Common/Misc', 'UseSystemFileDialog', 'false'],
  ['org.openoffice.Office.Common/Save/Document', 'AutoSave', 'false'],
  ['org.openoffice.Inet/Settings', 'ooInetProxyType', '1'],
  ['org.openoffice.Inet/Settings', 'ooInetHTTPProxyName', '127.0.0.1'],
  ['org.openoffice.Inet/Settings', 'ooInetHTTPProxyPort', '9'],
  ['org.openoffice.Inet/Settings', 'ooInetHTTPSProxyName', '127.0.0.1'],
  ['org.openoffice.Inet/Settings', 'ooInetHTTPSProxyPort', '9'],
]

/** Makes a profile of its own, so that neither the user's settings nor an open LibreOffice matter. */
export async function makeProfile(folder: string): Promise<void> {
  const items = settings.map(([place, name, value]) =>
    `<item oor:path="/${place}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`)
  await mkdir(path.join(folder, 'user'), {recursive: true})
  await writeFile(path.join(folder, 'user', 'registrymodifications.xcu'), [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    ...items,
    '</oor:items>',
  ].join('\n'))
}
