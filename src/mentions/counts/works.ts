/** Deeds of one's own trade, done to things: 更换设备12台. On folded text; each row has its sample. */
import {anyOf} from '../../lexicon.ts'
import type {Said} from './mention.ts'

const verbs: readonly (readonly string[])[] = [
  // 更换老旧设备12台 · 安装监控15个 · 铺设管网12.6公里
  ['更换', '更新', '购置', '添置', '配备', '增设', '增配', '加装', '安装', '架设', '铺设'],
  // 腾退办公用房6间 · 封存公车3辆
  ['腾退', '封存', '拍卖', '处置', '盘活', '划转'],
  // 签订承诺书120份 · 补办权证5本
  ['签订', '签署', '补签', '补办'],
  // 拆除违建32处 · 清运垃圾3200吨 · 注销空壳公司4家
  ['拆除', '清除', '清运', '清淤', '取缔', '关停', '关闭', '查封', '没收', '下架', '注销', '吊销'],
  // 修复路面3公里 · 治理黑臭水体5处 · 栽植苗木1200株
  ['修复', '维修', '翻修', '修缮', '整修', '改造', '改建', '扩建', '硬化', '拓宽', '疏通', '疏浚', '治理', '整治', '建成(?!区)', '复绿', '栽植', '补种', '植树'],
]

// 用于更换设备12台 · 待拆除违建3处 · 申请购置车辆2辆 : not done; 建立维修清单3份 · 专项整治方案3份 : the verb before tells what was
const unless = anyOf(['用于', '因', '由于', '待', '申请', '如', '若', '是否', '负责', '无需', '无法', '不能', '难以', '禁止', '严禁', '建立', '制定', '出台', '完善', '健全', '印发', '修订', '形成', '开展', '专项'])
// 安装监控的学校 · 更换后停用 · 改造涉及农户 · 治理制度 · 整治工作分3个阶段 : what is counted is not what the verb was done to; but 临时, 在线, 对讲, 老旧的 are of the thing
const notOfThing =
  '(?<!老旧|破损|损坏|老化|违规|违法|闲置|多余|超标|过期|废弃)的|后(?!勤)|前(?!端)|(?<!临)时|在(?!线)|对(?!讲)|[因为由需未并已]|涉及|惠及|覆盖|影响|导致|造成|存在|其中|制度|机制|办法|规定|规则|细则|规程|流程|预案|体系|台账|工作|行动'

// 共完成整治41项 : what becomes of issues
const completed = '完成(?=(?:整治|治理)$)'

// 改造项目8个进展缓慢 : the name of what is counted; but 已改造项目8个
const unnamed = '(?:(?<=完成|[已共]|累计|先后)|(?!.{0,20}(?:工程|项目)$))'

/** A verb with its object up to the number, or at the end of what is told behind it: 更换了水泵、阀门等设备 · 铺设 DN300 管网 · 已全部更换. */
export const anyWork = `(?<!${unless}|${completed})${unnamed}(?:${anyOf(verbs.flat())})(?=(?:(?!${notOfThing})[\\u4e00-\\u9fff“”《》、\\w -]){0,20}$)`

// 申请县法院强制拆除4处 · 上级下达改造任务120户 · 经测算，修复路面3公里 : before the verb, what was done is another deed, or nothing
const otherDeed = /申请|启动|部署|下达|获批|约定|测算|提出|列出|审批|批复|论证|可研|投资|(?:审计|巡察|检查)期间/u
const toCome = '将'
// 硬化道路30公里的任务 · 拆除违建12处的前期摸底 : of another thing
const attribute = /^[^,;。]{0,6}的(?:任务|项目|方案|前期|摸底|计划|清单|请示|批复|工程)|^[^,;。]{0,8}(?:任务|项目)?(?:获批|需(?!求))/u
// 更换公务用车3辆，未履行审批手续 : a fault
const fault = /^(?:未|没有|不符|违反|超)/u

/** What is said of works whose verb is no report of them; undefined where it is one. */
export function readUndone(before: string, after: string, next: string): Said | undefined {
  if (before.endsWith(toCome)) return 'planned'
  if (otherDeed.test(before) || attribute.test(after)) return 'none'
  return fault.test(next) ? 'found' : undefined
}
