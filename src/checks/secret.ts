/** Numbers that must not be printed again. */
import {fold} from '../fold.ts'

// 1101…, also in groups and in full width
const longNumber = /\d[\d -]{6,40}[\dXx]/gu

/** A text with the digits of its long numbers as stars; the same length, unit for unit. */
export function hideNumbers(text: string): string {
  let hidden = ''
  let end = 0
  for (const {index, 0: {length}} of fold(text).matchAll(longNumber)) {
    hidden += text.slice(end, index) + '*'.repeat(length)
    end = index + length
  }
  return hidden + text.slice(end)
}
