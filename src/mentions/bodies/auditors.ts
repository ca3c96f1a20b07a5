/** Who audits, and what says that it did. On folded text. */

// 审计署驻江州特派员办事处 · 县审计局
const auditor = /审计(?:[厅局]|署.{0,20})$/u
// …对县水务局开展了审计 · 县审计局反馈了审计结果
const audits = /对[^。]{2,60}(?:进行|开展|实施)(?:了)?[^。]{0,30}审计|反馈(?:了)?[^。]{0,8}审计|出具/u

/** Whether a name is an auditor's. */
export function isAuditor(name: string): boolean {
  return auditor.test(name)
}

/** Whether a paragraph tells of an audit. */
export function tellsOfAudit(paragraph: string): boolean {
  return audits.test(paragraph)
}
