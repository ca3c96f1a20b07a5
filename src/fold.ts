/**
 * Folding for matching: one printed character, one folded character, so that a place in the folded text is the same
 * place in the printed one. Full-width letters, digits and punctuation become ASCII, blanks of every kind a space,
 * 「」『』 become “”‘’, traditional characters simplified ones (where a table of them is given).
 *
 *     （一）關於「三農」工作２０２３年   →   (一)关于“三农”工作2023年
 */
import {zeros} from './number-words.ts'

/** Traditional characters and the simplified ones they are read as; each a single UTF-16 unit. */
export type ScriptTable = ReadonlyMap<string, string>

// The full-width forms ！ to ～ stand 0xfee0 above their ASCII ones.
const widest = {first: 0xff01, last: 0xff5e} as const
const widthShift = 0xfee0

// Tab, space, soft hyphen, NBSP, the blanks of U+2000, zero-width ones, the full-width space, byte order mark
const blanks: ReadonlySet<number> = new Set([
  0x09, 0x0b, 0x0c, 0x20, 0xa0, 0xad, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009,
  0x200a, 0x200b, 0x200c, 0x200d, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff,
])

// 「 」 『 』 are read as quotation marks; ． ︰ ﹕ ﹒ ﹑ and the long dashes as their common forms
const singles: ReadonlyMap<number, number> = new Map(
  [
    ['「', '“'], ['」', '”'], ['『', '‘'], ['』', '’'], ['〝', '“'], ['〞', '”'], ['﹁', '“'], ['﹂', '”'],
    ['︰', ':'], ['﹕', ':'], ['﹒', '.'], ['﹑', '、'], ['﹔', ';'], ['﹐', ','], ['｡', '。'], ['､', '、'],
    ['﹙', '('], ['﹚', ')'], ['〔', '['], ['〕', ']'], ['【', '['], ['】', ']'], ['〈', '《'], ['〉', '》'],
    ['–', '-'], ['—', '-'], ['―', '-'], ['─', '-'], ['−', '-'], ['‐', '-'], ['‑', '-'], ['～', '~'], ['〜', '~'],
    ...zeros,
  ].map(([from = '', to = '']) => [from.charCodeAt(0), to.charCodeAt(0)]),
)

// What most text is made of and what needs no folding: ASCII, 、。《》 and the common CJK characters but 〇.
const plain = /^[\u0020-\u007e\u3001\u3002\u300a\u300b\u4e00-\u9fff“”‘’\n]*$/u

/** Folds a text; the result has the same length in UTF-16 units. `script` serves traditional text. */
export function fold(text: string, script?: ScriptTable): string {
  if (script === undefined && plain.test(text)) return text
  let folded = ''
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const other = foldUnit(unit, script)
    if (other === unit) continue
    folded += text.slice(start, at) + String.fromCharCode(other)
    start = at + 1
  }
  return start === 0 ? text : folded + text.slice(start)
}

function foldUnit(unit: number, script: ScriptTable | undefined): number {
  if (unit >= 0x4e00 && unit <= 0x9fff) return script?.get(String.fromCharCode(unit))?.charCodeAt(0) ?? unit
  if (unit >= widest.first && unit <= widest.last) return unit - widthShift
  return singles.get(unit) ?? (isBlank(unit) ? 0x20 : unit)
}

/** Whether a UTF-16 unit is a blank that is no line break: space, tab, NBSP, full-width, zero-width and the like. */
export function isBlank(unit: number): boolean {
  return blanks.has(unit)
}
