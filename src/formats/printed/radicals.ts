/**
 * Radicals in place of characters: browsers and other printers that go from glyphs back to characters write ⼀ (U+2F00)
 * where 一 was printed, as both look the same. Read as the character.
 *
 *     ⼀、加强⽔利⼯程 → 一、加强水利工程
 */

// U+2E80 … U+2EFF have no equivalent in Unicode's own tables.
const supplement: ReadonlyMap<string, string> = new Map([
  ['⺁', '厂'], ['⺟', '母'], ['⺠', '民'], ['⺢', '水'], ['⺫', '目'], ['⺬', '示'], ['⺮', '竹'], ['⺼', '肉'], ['⻁', '虎'],
  ['⻄', '西'], ['⻅', '见'], ['⻆', '角'], ['⻉', '贝'], ['⻋', '车'], ['⻓', '长'], ['⻔', '门'], ['⻘', '青'], ['⻙', '韦'],
  ['⻚', '页'], ['⻛', '风'], ['⻜', '飞'], ['⻝', '食'], ['⻢', '马'], ['⻣', '骨'], ['⻤', '鬼'], ['⻥', '鱼'], ['⻦', '鸟'],
  ['⻨', '麦'], ['⻩', '黄'], ['⻬', '齐'], ['⻮', '齿'], ['⻰', '龙'], ['⻳', '龟'],
])

const radical = /[\u2e80-\u2fd5\uf900-\ufad9]/gu

/** A text with characters where radicals stand for them. */
export function toCharacters(text: string): string {
  return text.replace(radical, sign => supplement.get(sign) ?? sign.normalize('NFKC'))
}
