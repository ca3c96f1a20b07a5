/** The files that were dropped or chosen: folders are walked, and of a folder only what can be a notice is taken. */
import type {NamedFile} from './reader.ts'
import {extensions} from '../formats/extensions.ts'

/** The files of a drop. */
export async function findDropped(data: DataTransfer): Promise<readonly NamedFile[]> {
  // entries must be asked for before anything is waited for
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return [...data.files].map((file) => ({name: file.name, file}))
  const found = await Promise.all(entries.map((entry) => walk(entry)))
  return found.flat()
}

/** The files of a file button; those of a folder have a path. */
export function findChosen(files: FileList): readonly NamedFile[] {
  const named = [...files].map((file) => ({name: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, file}))
  return named.filter(({name, file}) => file.webkitRelativePath === '' || isNotice(name))
}

async function walk(entry: FileSystemEntry, isTop = true): Promise<readonly NamedFile[]> {
  const name = entry.fullPath.replace(/^\//u, '')
  if (isFile(entry)) return isTop || isNotice(name) ? [{name, file: await readFile(entry)}] : []
  if (!isFolder(entry)) return []
  const entries = await readAll(entry.createReader())
  const found = await Promise.all(entries.map((each) => walk(each, false)))
  return found.flat()
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
    if (some.length === 0) return all.toSorted((one, other) => one.name.localeCompare(other.name, 'zh'))
    all.push(...some)
  }
}

// Not read, but a reader who gives a folder wants to be told of them.
const otherDocuments: readonly string[] = ['.doc', '.docm', '.wps', '.ofd', '.rtf']

/** Whether a file in a folder can be a notice: hidden files and the notes of word processors are none. */
function isNotice(name: string): boolean {
  const file = name.slice(name.lastIndexOf('/') + 1).toLowerCase()
  return !/^(?:\.|~\$)/u.test(file) && [...extensions, ...otherDocuments].some((extension) => file.endsWith(extension))
}
