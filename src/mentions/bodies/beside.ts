/** Words beside names that are no part of them. On folded text. */
import {byEdge} from '../../edge-characters.ts'

/** A word, and what must not stand behind it, since it is a part of a name then: 经 in 经信局. */
type Row = readonly [word: string, unless?: string]

// 由县财政局牵头 · 经与区法院沟通 · 下属的公路养护中心 · 被审计单位市园林中心 : prepositions, conjunctions, particles, adverbs
const particles: readonly Row[] = [
  ['由'], ['经', '济|信|开|贸|营|管|委|纬'], ['向', '阳'], ['对', '外|口'], ['将', '乐'], ['把'], ['与'], ['(?<!共)和', '平|田|谐|顺|龙|硕'], ['及'], ['在'], ['到'], ['给'], ['被'], ['让'], ['因'], ['按'], ['据'], ['以'], ['于', '都|田|洪'],
  ['自', '然|治|贡|来'], ['从', '化|江'], ['为', '民'], ['比'], ['跟'], ['同', '安|德|心|江|仁'], ['等'], ['至'], ['并'], ['且'], ['或'], ['但'], ['而'], ['就', '业'], ['即'], ['如', '东|皋'], ['致'], ['报', '社'], ['请'], ['赴'], ['随', '州|县'], ['(?<!特|统)派', '出所|出机构'], ['送'],
  ['的'], ['了'], ['着'], ['过'], ['之', '江'], ['其'], ['已'], ['均'], ['也'], ['还'], ['又'], ['再'], ['曾'], ['现', '代'], ['未'], ['不', '动产'], ['是'], ['(?<![国公私])有', '限|色'], ['要', '闻'], ['须'], ['应', '急'], ['能', '源'], ['(?<![中公])共', '和|青'], ['(?<![于成新丰宁江昌])都', '市|江|昌|匀|兰|区[委政人]'],
  ['期间'], ['以来'], ['年'], ['月', '湖'], ['日', '照|报|喀'], ['底'], ['后', '勤|山'], ['单位'], ['企业', '服务|管理|家|联合会|协会|审计|巡察'], ['(?<=^|[由经向与和对将把给的、])原(?=[省市县区])'], ['机构', '编制|改革'], ['此次'], ['本次'], ['待'], ['需'], ['受'], ['以下'], ['号'],
]
// 报经市国资委批准 · 督促永昌公司 · 收回县餐饮行业协会无偿占用的用房 : verbs and their adverbs
const verbs: readonly Row[] = [
  ...('安排 帮扶 帮助 保证 报请 变更 补发 补缴 参加 参与 参照 撤销 沟通 成立 组成 承办 承建 处罚 处分 处理 处置 催促 查处 查办 存放 带队 贷款 抽查 抽调 抽选 出借 出台 出租 挪用 挤占 占用 督办 督促 动员 多次 对接 对照 发动 发现 反馈 '
    + '分别 负责 购买 关闭 关于 贯彻 归还 函告 函请 核定 会同 汇报 获得 积极 继续 加强 建立 健全 交办 交由 接管 接受 结合 借调 进驻 进行 决定 开展 立即 利用 联系 落实 聘请 配合 批准 起草 起诉 签订 牵头 前往 强化 取得 取消 全力 '
    + '确保 确定 认定 认真 商请 上报 上缴 设立 实行 推行 采取 审批 拨付 申请 申报 实施 使用 收到 收回 授权 属于 顺利 所在 提出 提请 提升 停止 通报 通过 通知 同意 推动 退还 退回 完善 围绕 委托 问责 下发 下拨 下达 先后 协商 协同 协助 修订 选派 迎接 依据 依托 移交 移送 '
    + '印发 引导 优化 约谈 责成 责令 再次 暂停 召开 争取 整合 针对 支持 支付 指出 指定 制定 主办 主动 注销 转办 转发 转交 追究 追缴 追回 追责 自觉 走访 组建 作为 遵照 根据 按照 及时 逐一 共同 入驻 鉴于 挂靠 隶属 办理 划拨 划归 划转 上划 要求 邀请 部署 参观 明确 鼓励 支援 陪同 盘活 完成 引入 引进 集中 敦促 简称 列席 列入 纳入 高度 重视 筹建 打造 入围 发挥 发表 坚决 扎实 聚焦 瞄准 邀约 打通 参建 举报 反映 听取 上门 入户 协议 研判 谋划 学懂 传达 赋予 委派 选聘 招聘 录用 调入 调任 兼任 担任 履行 承担 代管 代理 代表 监管(?!局|所|中心) 评为 授予').split(' ').map((word): Row => [word]),
  ['全面', '依法'], ['联合', '国|会|检查|督|巡|工作|执法|调查|社'], ['协调', '小组'], ['推进', '小组'], ['(?<!党)组织', '部|人事|委'], ['研究', '院|所|中心|室|会|生'], ['学习', '中心|小组|委'], ['指导', '中心|站|组'], ['宣传', '部'], ['保障', '局|中心|服务|厅|部|事'], ['审核', '中心'], ['规范', '化'],
  // 十届市委第二轮巡察市委提级交叉巡察组
  ['(?:巡察|巡视)(?=[省市县区州旗]委)'], ['检查', '第?[一二三四五六七八九十\\d]{0,3}组|站|院'], ['督查', '第?[一二三四五六七八九十\\d]{0,3}组|室|办'], ['审计', '第?[一二三四五六七八九十\\d]{0,3}组|局|厅|署|处|科|部|服务|中心|委'],
]
// 县文旅局所属县图书馆 · 下属的公路养护中心 : of the body before
const belonging: readonly Row[] = [['所属'], ['下属'], ['下辖'], ['直属', '机关']]
/** 各党支部 · 有关科室 · 3个乡镇政府 : what follows is a class of bodies, and no name. */
const determiners: readonly Row[] = [
  ['各级?'], ['有关'], ['相关'], ['部分'], ['个别'], ['所有'], ['全体'], ['全部'], ['其他'], ['其它'], ['其余'], ['多[个家]'], ['[两二三]级'], ['基层', '党组织.{0,6}[巡督]'], ['上级'], ['下级'], ['主管'], ['某些?'], ['一些'], ['每[个家]?'], ['不少'], ['少数'], ['辖区'], ['全[省市县区镇乡州校院局系]'], ['[\\d一二三四五六七八九十两几数百余多]{1,8}余?[个家所间户支]'],
]
// 乡镇政府 · 施工企业 · 子公司 : and so what begins with these
const classes = /^(?:工作|先进|示范|过硬|模范|后进|农村|社区|村|机关|离退休|乡镇|镇村|镇街|村组|国有|民营|市属|县属|区属|施工|监理|建设|设计|第三方|空壳|子|分|下|本级|职能|业务|民办|公办|高等|高校|私立|公立)$/u

// 年丰镇 · 自强村 · 送桥镇 : a particle that begins the name of a place
const placeBehind = '(?!(?![我本该各全原省市县区州旗镇乡村两几数外某农小城集])[\\u4e00-\\u9fff](?:[县镇]|乡(?!镇|村)|村(?!级)|街道))'
// 县人大常委会副主任 : what stands behind belongs to no name before it
const person = '(?:副|原)?(?:书记|主任|主席|[局厅院校组处科所站部镇乡县市区会]长|经理|董事长|总裁)'

/** A row as it is tried, in the order in which they are. */
interface Tried {
  readonly sort: 'determiner' | 'belonging' | 'other'
  readonly pattern: string
}

function toTried(rows: readonly Row[], sort: Tried['sort'], unlessAll = ''): readonly Tried[] {
  const longestFirst = rows.toSorted(([one], [other]) => other.length - one.length)
  return longestFirst.map(([word, unless]) => ({sort, pattern: `${word}${unless === undefined ? '' : `(?!${unless})`}${unlessAll}`}))
}

const tried: readonly Tried[] = [
  ...toTried(determiners, 'determiner'), ...toTried(belonging, 'belonging'), {sort: 'other', pattern: person}, ...toTried(verbs, 'other'), ...toTried(particles, 'other', placeBehind),
]
const triedAt = byEdge(tried, 'first', ({pattern}) => pattern)
// The first group is of determiners, the second of what belongs; a pattern is made when its character is first met
const cuts = new Map<string, RegExp>()

function findCut(character: string): RegExp | undefined {
  const made = cuts.get(character)
  const rows = made === undefined ? triedAt.get(character) : undefined
  if (rows === undefined) return made
  const toGroup = (sort: Tried['sort']): string => rows.filter((row) => row.sort === sort).map(({pattern}) => pattern).join('|') || '(?!)'
  const cut = new RegExp(`(${toGroup('determiner')})|(${toGroup('belonging')})|${toGroup('other')}`, 'uy')
  cuts.set(character, cut)
  return cut
}

/** A stretch of words that is no part of a name. */
export interface Cut {
  readonly start: number
  readonly end: number
  /** Whether what follows is a class of bodies. */
  readonly opensClass: boolean
  /** Whether what follows belongs to the body before. */
  readonly belongs: boolean
}

/** Where words stand that are no part of a name, in order. */
export function findCuts(text: string): readonly Cut[] {
  const found: Cut[] = []
  for (let at = 0; at < text.length;) {
    const cut = findCut(text.charAt(at))
    const match = cut === undefined ? null : execAt(cut, text, at)
    if (match === null) at++
    else {
      const end = at + match[0].length
      found.push({start: at, end, opensClass: match[1] !== undefined, belongs: match[2] !== undefined})
      at = end
    }
  }
  return found
}

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Whether all that stands before a name's last word makes it a class of bodies. */
export function isClass(words: string): boolean {
  return classes.test(words)
}
