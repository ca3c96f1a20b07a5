/** Files on their way to what the page knows. */
import {useEffect, useMemo} from 'preact/hooks'
import type {Language} from '../../language.ts'
import {isCorrections, loadCorrections} from '../load-corrections.ts'
import type {Change} from '../model/state.ts'
import {type NamedFile, type Reader, toReader} from '../reader.ts'

interface Files {
  readonly reader: Reader
  readonly add: (files: readonly NamedFile[]) => void
  readonly cancel: () => void
}

interface Surroundings {
  readonly dispatch: (change: Change) => void
  readonly language: Language
  /** Whether files are likely to come. */
  readonly isWarm: boolean
}

export function useFiles(source: () => string, {dispatch, language, isWarm}: Surroundings): Files {
  const reader = useMemo(() => toReader(source, {
    read: (id, read) => { dispatch({type: 'read', id, read}) },
    fail: (id, name, reason) => { dispatch({type: 'fail', id, name, reason}) },
  }), [])
  useEffect(() => {
    if (isWarm) reader.warm()
  }, [])
  return {
    reader,
    add: (files) => {
      for (const {file} of files.filter(({name}) => isCorrections(name))) void loadCorrections(file, language).then(dispatch)
      const notices = files.filter(({name}) => !isCorrections(name))
      if (notices.length === 0) return
      dispatch({type: 'queue', count: notices.length})
      reader.read(notices)
    },
    cancel: () => {
      reader.cancel()
      dispatch({type: 'stop'})
    },
  }
}
