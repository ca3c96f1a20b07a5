/** Colours on standard error: when it is a terminal, unless NO_COLOR or `--color` says otherwise. */
import type {Io} from './io.ts'

/** When there are colours. */
export const colorChoices = ['auto', 'always', 'never'] as const
export type ColorChoice = (typeof colorChoices)[number]

const codes = {bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39]} as const
export type Color = keyof typeof codes

/** Colours a text, or leaves it. */
export type Paint = (color: Color, text: string) => string

/** How to colour what goes to standard error. */
export function toPaint(choice: ColorChoice, io: Io): Paint {
  if (!isColored(choice, io)) return (_color, text) => text
  return (color, text) => {
    const [on, off] = codes[color]
    return `\u001b[${on}m${text}\u001b[${off}m`
  }
}

function isColored(choice: ColorChoice, {env, stderr}: Io): boolean {
  if (choice !== 'auto') return choice === 'always'
  return stderr.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb'
}
