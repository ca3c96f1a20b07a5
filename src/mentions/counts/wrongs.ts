/** Words for what was wrong. On folded text. */

// 违规报销4笔 · 应收未收房租5.27万元 : what was wrong, where no verb tells more
const wrong = /违规|违反|虚列|套取|欠缴|欠付|重复领取|挪用|挤占|截留|侵占|漏缴|少缴|收受|应[^,。;]{1,4}未/u

/** Whether words before a number tell what was wrong. */
export function tellsWrong(words: string): boolean {
  return wrong.test(words)
}
