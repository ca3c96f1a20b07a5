/** Dropping files on the page. */
import {useEffect, useRef, useState} from 'preact/hooks'
import {findDropped} from '../files.ts'
import type {NamedFile} from '../reader.ts'

/** Files may be dropped anywhere; whether some are over the page. */
export function useDropping(add: (files: readonly NamedFile[]) => void, refuse: () => void): boolean {
  const [isDropping, setDropping] = useState(false)
  const latest = useRef(add)
  latest.current = add
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault()
      setDropping(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDropping(false)
    }
    const drop = (event: DragEvent): void => {
      event.preventDefault()
      setDropping(false)
      if (event.dataTransfer !== null) void findDropped(event.dataTransfer).then((files) => { latest.current(files) }, refuse)
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return isDropping
}
