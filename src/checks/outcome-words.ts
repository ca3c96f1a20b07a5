/** What stands between a sum of punishments, rules or money and its parts, and which parts exclude each other. On folded text. */

/** Tables of what excludes each other; words for the same thing in one row. */
const tables: readonly (readonly (readonly string[])[])[] = [
  [['党内警告'], ['党内严重警告', '严重警告'], ['撤销党内职务'], ['留党察看'], ['开除党籍']],
  [['政务警告'], ['政务记过', '记过'], ['政务记大过', '记大过'], ['政务降级', '降级'], ['政务撤职', '撤职'], ['政务开除', '开除公职', '开除']],
  [['新建', '制定', '制订', '出台', '建立', '新增', '新制'], ['修订', '修改', '完善', '健全'], ['废止']],
]
// 党纪处分37人，其中警告18人: a bare 警告 is of the kind that its sum names; of 处分37人 it may be of either
const warnings: ReadonlyMap<string, string> = new Map([['党纪处分', '党内警告'], ['政务处分', '政务警告'], ['政纪处分', '政务警告']])
const bareWarning = '警告'

/** Whether words for parts of a sum are all of one table, none twice. */
export function areExclusive(words: readonly string[], whole: string): boolean {
  const known = words.map((word) => (word === bareWarning ? warnings.get(whole) ?? word : word))
  return tables.some((table) => {
    const rows = known.map((each) => table.findIndex((row) => row.includes(each)))
    return !rows.includes(-1) && new Set(rows).size === rows.length
  })
}

// 37人，其中 · 37人（其中： · 12项制度，其中对
const listOpening = /^[^\d,。;:()]{0,10}[,(] ?(?:其中|包括|包含)[,: ]{0,2}(?<words>[^\d,。;:()、]{0,12})$/u
// 18人、 · 18人，给予 · 5项制度和
const listJoint = /^(?:处分|制度|办法)?[、,; ]{0,2}(?:和|及|以及)?(?<words>[^\d,。;:()、]{0,12})$/u
// ，其余 · 、剩余的
const restOpening = /^[^\d,。;:()]{0,10}[,;、](?:其余|剩余|余下)的?$/u

/** Whether the words between a sum and a count open the list of its parts. */
export function opensList(between: string): boolean {
  return listOpening.test(between)
}

/** Whether the words between two counts go on with such a list. */
export function goesOn(between: string): boolean {
  return listJoint.test(between)
}

/** Whether they lead to what is left of the sum. */
export function opensRest(between: string): boolean {
  return restOpening.test(between)
}

/** What stands right before a part of a list. */
export function readPartWords(between: string): string {
  return (listOpening.exec(between) ?? listJoint.exec(between))?.groups?.['words'] ?? ''
}

// 给予党内警告处分18人: nothing but the word for what was done
const ofDeed = /^(?:给予|予以|受到?)?$/u
// 警告处分18人 · 修订制度5项
const ofNoun = /^(?:处分|制度|办法)?$/u

/** Whether words before the one for what was done say no more. */
export function isOfDeed(words: string): boolean {
  return ofDeed.test(words)
}

/** Whether words behind it say no more. */
export function isOfNoun(words: string): boolean {
  return ofNoun.test(words)
}
