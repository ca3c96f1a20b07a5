/**
 * A number that belongs to a person and not into a published text.
 *
 *     身份证号110101199003071233     an identity card (its check digit is right)
 *     联系张某13900001234            a mobile number outside the contact part
 *     账号6222020200112230001        a bank account (its check digit is right)
 *
 * What is reported shows the ends of the number only, so that the report does not publish it again. A mobile number in a
 * paragraph that says how to reach the issuer is meant to be there.
 */
import type {Check, Remark} from './check.ts'
import {givesNumber} from '../contact-words.ts'
import type {Line} from '../source.ts'

/** A kind of number, as a term of the messages. */
interface Shape {
  readonly kind: 'identity-card' | 'mobile' | 'bank-account'
  readonly pattern: RegExp
  /** Whether the digits are such a number. */
  readonly isMeant: (digits: string) => boolean
  /** Whether it belongs where the text says how to reach the issuer. */
  readonly isContact?: true
}

const shapes: readonly Shape[] = [
  // 110101 19900307 123 3 : region, birthday, number, check digit
  {
    kind: 'identity-card',
    pattern: /(?<![\dA-Za-z])[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/gu,
    isMeant: hasCheckDigit,
  },
  // 139 0000 1234
  {
    kind: 'mobile',
    pattern: /(?<![\dA-Za-z.-])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\dA-Za-z.]|-\d)/gu,
    isMeant: () => true,
    isContact: true,
  },
  // 6222 0202 0011 2230 001
  {
    kind: 'bank-account',
    pattern: /(?<![\dA-Za-z])(?:62|4\d|5[1-5]|95)\d{2}(?: ?\d{4}){3}(?: ?\d{1,3})?(?![\dA-Za-z])/gu,
    isMeant: (digits) => digits.length >= 16 && isLuhn(digits),
  },
]
// A label of a contact on the line above
const longestLabel = 20

export const privateData: Check = {
  id: 'private-data',
  group: 'text',
  severity: 'error',
  isSecret: true,
  *run({document}) {
    for (const [index, line] of document.textLines.entries()) {
      if (!/\d{4}/u.test(line.folded)) continue
      // 社会监督联系人及电话⏎许某139…
      const above = document.textLines[index - 1]?.folded ?? ''
      const isContact = givesNumber(line.folded) || (above.length <= longestLabel && givesNumber(above))
      yield* shapes.filter((shape) => !isContact || shape.isContact !== true).flatMap((shape) => findNumbers(line, shape))
    }
  },
}

/** The numbers of one kind in a line. */
function findNumbers(line: Line, {kind, pattern, isMeant}: Shape): readonly Remark[] {
  return [...line.folded.matchAll(pattern)].flatMap((match) => {
    const digits = match[0].replace(/[ -]/gu, '')
    if (!isMeant(digits)) return []
    const slice = {line, start: match.index, end: match.index + match[0].length}
    return [{slice, actual: mask(digits), expected: null, values: {kind}}]
  })
}

/** The ends of a number: 139******34. */
function mask(digits: string): string {
  return `${digits.slice(0, 3)}${'*'.repeat(digits.length - 5)}${digits.slice(-2)}`
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const checkDigits = '10X98765432'

/** GB 11643: the weighted sum of the first 17 digits names the last. */
function hasCheckDigit(digits: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0)
  return checkDigits.charAt(sum % 11) === digits.slice(-1).toUpperCase()
}

/** ISO/IEC 7812: from the right, every second digit doubled, the sum is a multiple of ten. */
function isLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
