/** The files that were dropped or chosen: folders are walked, and of a folder only what can be a notice is taken. */
import type {NamedFile} from './reader.ts'
import {extensions} from '../formats/extensions.ts'

/** The files of a drop; rejects where a folder cannot be walked. */
export async function findDropped(data: DataTransfer): Promise<readonly NamedFile[]> {
  // all must be asked for before anything is waited for
  const found = [...data.items].filter(({kind}) => kind === 'file').map((item) => findIn(item))
  return (await Promise.all(found)).flat()
}

/**
 * The files of one thing that was dropped. In a page that is a file itself, Chromium gives no file of an entry; so files are taken
 * as they are, and folders by their handle where the browser knows such.
 */
async function findIn(item: DataTransferItem): Promise<readonly NamedFile[]> {
  const entry = item.webkitGetAsEntry()
  const file = item.getAsFile()
  if (entry === null || !isFolder(entry)) return file === null ? [] : [{name: file.name, file}]
  const handle = await item.getAsFileSystemHandle?.()
  return handle?.kind === 'directory' && isFolderHandle(handle) ? await walkHandle(handle, handle.name) : await walkEntry(entry)
}

function isFolderHandle(handle: FileSystemHandle): handle is FileSystemDirectoryHandle {
  return handle.kind === 'directory'
}

function isFileHandle(handle: FileSystemHandle): handle is FileSystemFileHandle {
  return handle.kind === 'file'
}

async function walkHandle(folder: FileSystemDirectoryHandle, path: string): Promise<readonly NamedFile[]> {
  const handles: FileSystemHandle[] = []
  for await (const handle of folder.values()) handles.push(handle)
  const found = await Promise.all(handles.toSorted(byName).map(async (handle): Promise<readonly NamedFile[]> => {
    const name = `${path}/${handle.name}`
    if (isFolderHandle(handle)) return await walkHandle(handle, name)
    return isFileHandle(handle) && isNotice(name) ? [{name, file: await handle.getFile()}] : []
  }))
  return found.flat()
}

/** The files of a file button; those of a folder have a path. */
export function findChosen(files: FileList): readonly NamedFile[] {
  const named = [...files].map((file) => ({name: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, file}))
  return named.filter(({name, file}) => file.webkitRelativePath === '' || isNotice(name))
}

async function walkEntry(entry: FileSystemEntry): Promise<readonly NamedFile[]> {
  const name = entry.fullPath.replace(/^\//u, '')
  if (isFile(entry)) return isNotice(name) ? [{name, file: await readFile(entry)}] : []
  if (!isFolder(entry)) return []
  const entries = await readAll(entry.createReader())
  const found = await Promise.all(entries.toSorted(byName).map((each) => walkEntry(each)))
  return found.flat()
}

function byName(one: {readonly name: string}, other: {readonly name: string}): number {
  return one.name.localeCompare(other.name, 'zh', {numeric: true})
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function readFile(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject)
  })
}

/** A folder's entries come by the hundred, until none come. */
async function readAll(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject)
    })
    if (some.length === 0) return all
    all.push(...some)
  }
}

// Not read, but a reader who gives a folder wants to be told of them.
const otherDocuments: readonly string[] = ['.doc', '.docm', '.wps', '.rtf', '.odt']

/** Whether a file in a folder can be a notice: hidden files and the notes of word processors are none. */
function isNotice(name: string): boolean {
  const file = name.slice(name.lastIndexOf('/') + 1).toLowerCase()
  return !/^(?:\.|~\$)/u.test(file) && [...extensions, ...otherDocuments].some((extension) => file.endsWith(extension))
}
