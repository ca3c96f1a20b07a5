/** Signs of the symbol fonts, which Word stores by their place in the font: the ticks and boxes of forms. */

// Unicode has these signs too.
const signs: ReadonlyMap<string, string> = new Map([
  ['Wingdings f0a8', '□'], ['Wingdings f06f', '□'], ['Wingdings f0fe', '☑'], ['Wingdings f0fd', '☒'],
  ['Wingdings f0fc', '✓'], ['Wingdings f0fb', '✗'], ['Wingdings f06c', '●'], ['Wingdings f06e', '■'],
  ['Wingdings f0d8', '➢'], ['Wingdings f0e0', '→'], ['Wingdings f0b2', '☆'], ['Wingdings f0ab', '★'],
  ['Wingdings 2 f050', '✓'], ['Wingdings 2 f052', '☑'], ['Wingdings 2 f054', '☒'], ['Wingdings 2 f0a3', '□'],
  ['Symbol f0b7', '·'], ['Symbol f0b4', '×'], ['Symbol f0b8', '÷'], ['Symbol f0b0', '°'], ['Symbol f0b1', '±'],
])

/** The sign of `<w:sym w:font="Wingdings" w:char="F0FE"/>`; one that has no place in Unicode stays as it is stored. */
export function readSymbol(font = '', code = ''): string {
  const value = /^[0-9a-f]{1,4}$/iu.test(code) ? Number.parseInt(code, 16) : 0
  if (value < 0x20) return ''
  return signs.get(`${font} ${code.toLowerCase()}`) ?? String.fromCharCode(value)
}
