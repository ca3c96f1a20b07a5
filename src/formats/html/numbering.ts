/** The numbers that a browser shows before the items of an `<ol>`, which stand nowhere in the text. */
import type {Element} from 'hast'
import {readAttribute} from './visibility.ts'

export interface Numbering {
  /** The number before an item, such as `3.`; empty where none is shown. */
  next(item: Element): string
}

const unnumbered = /list-style(?:-type)?\s{0,5}:\s{0,5}(?:[a-z]{1,20} ){0,2}(?:none|disc|circle|square)/iu

/** The numbers of a list; undefined for one that shows none. */
export function createNumbering(list: Element): Numbering | undefined {
  if (list.tagName !== 'ol' || unnumbered.test(readAttribute(list, 'style'))) return undefined
  const type = readAttribute(list, 'type')
  let ordinal = readInteger(list, 'start') ?? 1
  return {
    next(item) {
      ordinal = readInteger(item, 'value') ?? ordinal
      const shown = unnumbered.test(readAttribute(item, 'style')) ? '' : toNumber(ordinal, type)
      ordinal++
      return shown
    },
  }
}

/** 3. · c. · C.; Roman numbers, which notices do not use, are not made. */
function toNumber(ordinal: number, type: string): string {
  if (type === '' || type === '1') return `${ordinal}.`
  const first = type === 'a' ? 0x61 : type === 'A' ? 0x41 : undefined
  return first === undefined || ordinal < 1 || ordinal > 26 ? '' : `${String.fromCharCode(first + ordinal - 1)}.`
}

function readInteger(element: Element, name: string): number | undefined {
  const value = Number.parseInt(readAttribute(element, name), 10)
  return Number.isSafeInteger(value) ? value : undefined
}
