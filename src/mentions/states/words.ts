/** How far the matter of an issue has come, told in prose: the money, the contract, the building that the issue is about. */
import type {State} from '../../record.ts'

interface Row {
  readonly state: State
  readonly pattern: RegExp
}

const matter = '(?:资金|款项?|费用|账款|补贴|补助|租金|税款|保证金|余额|利息|收入|资产|设备|项目|工程|合同|手续|账务|账目|土地|房产|房屋|罚款|违约金)'
const settled = '(?:拨付|下达|上缴|缴回|收回|追回|退还|退回|退缴|归还|缴纳|缴入|补缴|清退|支付|付清|兑付|发放|入账|入库|入财政|调整|核销|核减|收缴|扣回|扣减|抵扣|结清|盘活|收取|划转|交付|补办|移交|拆除|纠正)'

/** On folded text, a sentence at a time; the first row that matches counts: what is still open stands before what is settled. */
const rows: readonly Row[] = [
  // 部分款项仍在诉讼 · 剩余资金正在追缴 · 尚有3.2万元未收回
  {state: 'in-progress', pattern: new RegExp(`(?:部分|其余|剩余|余下|尚有|仍有|还有)[^。,;]{0,12}(?:${matter}|元)[^。,;]{0,12}(?:仍在|尚在|正在|还在|尚未|未能|未(?:收|追|退|归|缴|付|拨|到账))(?![^。,;]{0,8}的)`, 'u')},
  // 已提起诉讼，案件正在审理 · 正在协商追缴
  {state: 'in-progress', pattern: /(?:仍在|尚在|正在|还在)(?:进行)?(?:诉讼|审理|仲裁|执行|追缴|追收|追讨|追偿|催收|催缴|协商|协调|办理|清收|清理|核实|走程序|结算|审核|评审|审计)(?![^。,;]{0,4}的)/u},
  // 双方未能达成一致 · 因对方资金困难暂无法收回
  {state: 'in-progress', pattern: /(?:未能|尚未|未)(?:达成(?:一致|协议)|收回|追回|退回|归还|到账|缴清|缴纳到位)(?![^。,;]{0,8}的)|(?:暂时?)?无法(?:收回|追回|退回|归还)/u},
  // 该笔资金已拨付 · 上述款项已全部收回并上缴财政 · 相关费用均已退还
  {state: 'completed', pattern: new RegExp(`(?:该笔|该项|该批|该宗|该|此笔|上述|所涉|涉及的?|相关)[^。,;]{0,10}${matter}[^。,;]{0,12}(?:已全部|均已|已经|全部|已|均)(?:按[^。,;]{0,8})?(?:予以)?(?:追回并|收回并)?${settled}(?![^。,;]{0,8}(?:%|部分|无关))`, 'u')},
  // 已将违规发放的补贴全部追回 · 多付工程款12万元已全部收回
  {state: 'completed', pattern: new RegExp(`${matter}[^。;]{0,16}(?:已全部|均已全部|已全额|已经全部)${settled}|已(?:将|对)[^。;]{0,40}${matter}[^。;,]{0,12}(?:全部|全额)(?:予以)?${settled}`, 'u')},
]
// 多付工程款12万元 · 固定资产未入账
const ofMatter = new RegExp(`${matter}|万元|亿元|\\d元`, 'u')

/** Whether a title (folded) is about money, a building, a contract: what can be settled. */
export function isOfMatter(title: string): boolean {
  return ofMatter.test(title)
}

// 计划年底前收回 · 下一步将 · 已要求全部退还 · 因多付的该笔工程款已支付
const meant = /要求|责令|责成|督促|应当|应付|须|需|(?<!按)规定|发现|指出|多付的|后续|计划|拟于|力争|预计|争取|确保|下一?步|待[^。]{2,20}后|(?<!已)将(?:于|在|继续|进一步|持续)/u

/** The state that a sentence (folded) tells of the matter; undefined where it tells none. */
export function readMatterState(sentence: string): State | undefined {
  const state = rows.find(({pattern}) => pattern.test(sentence))?.state
  return state === 'completed' && meant.test(sentence) ? undefined : state
}
