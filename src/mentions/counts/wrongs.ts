/** Words for what was wrong. On folded text. */

// 违规报销4笔 · 应收未收房租5.27万元 : what was wrong, where no verb tells more
const wrong = /违规|违反|虚列|套取|欠缴|欠付|重复领取|挪用|挤占|截留|侵占|漏缴|少缴|收受|应[^,。;]{1,4}未/u

/** Whether words before a number tell what was wrong. */
export function tellsWrong(words: string): boolean {
  return wrong.test(words)
}

// 未经审批更换设备12台 · 检查发现公司处置资产3处
const fault = /违规|违反|擅自|未经|未按|未履行|(?:发现|指出|查出|存在|反映)(?!的|并|后)/u
// 对违规占用的办公用房腾退6间 · 违规用房已腾退6间 : and what was done about it
const mended = /[对将把已均]|全部/u

/** Whether words before a verb make what it says a fault, or what was found. */
export function tellsFault(words: string): boolean {
  return fault.test(words) && !mended.test(words)
}
