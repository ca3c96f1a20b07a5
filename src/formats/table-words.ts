/** What the heads of a table that lists issues say. On folded text. */

// 序号 · 问题编号
const numberHead = /^(?:问题)?(?:序|编)号?$/u
// 整改措施 · 责任单位及责任人 · 完成时限（年月）: what a head that is no known label ends in
const headEnd = /(?:问题|意见|事项|任务|内容|措施|举措|做法|情况|进展|成效|结果|状态|单位|部门|科室|领导|责任人|负责人|联系人|时限|期限|时间|类别|类型|分类|方面|性质|编号|备注|目标|要求|依据)(?:\([^()]{0,12}\))?$/u

/** Whether a column holds the numbers of the issues. */
export function isNumberHead(label: string): boolean {
  return numberHead.test(label)
}

/** Whether words end as the head of a column does. */
export function endsAsHead(label: string): boolean {
  return headEnd.test(label)
}

/** The heads of the column whose cells are the issues, the likeliest first; 问题类别 is none. */
export const issueHeads: readonly RegExp[] = [
  /具体(?:问题|表现)|问题(?:具体)?表现/u,
  /问题(?!类|分|性|编|序|来源|责任)/u,
  /意见|事项/u,
  /任务|内容|建议/u,
]

// 序号 ⏎ 问题 ⏎ 整改情况 : the first head of a table that is printed a cell a line
const firstHead = /^(?:序号|编号)$/u

/** Whether a line may be the first head of a table that is printed a cell a line. */
export function isFirstHead(folded: string): boolean {
  return firstHead.test(folded)
}
