/** A file of corrections on its way to what the page knows. */
import {readCorrections} from './model/corrections-file.ts'
import type {Change} from './model/state.ts'
import {pageWords} from './page-words.ts'
import type {Language} from '../language.ts'

/** Whether a file that is dropped among notices is no notice but corrections. */
export function isCorrections(name: string): boolean {
  return name.toLowerCase().endsWith('.json')
}

/** What a file of corrections changes: it is loaded, or it is told why not. */
export async function loadCorrections(file: File, language: Language): Promise<Change> {
  const loaded = readCorrections(await file.text())
  if (loaded.kind === 'loaded') return {type: 'load', corrections: loaded.corrections}
  const words = loaded.why === 'no-json' ? pageWords.notJson : pageWords.notCorrections
  return {type: 'note', note: words[language].replace('{name}', () => file.name).replace('{place}', () => loaded.place === '' ? pageWords.wholeFile[language] : loaded.place)}
}
