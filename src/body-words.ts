/** What the names of bodies end in, and of what kind a body is that ends so. On folded text. */

import {byEdge} from './edge-characters.ts'

/** What kind of organisation a body is. */
export type BodyKind = 'inspecting-group' | 'party' | 'government' | 'office' | 'company' | 'school' | 'hospital' | 'leading-group' | 'other'

/**
 * What must stand before a name's last word: `owner`: whose it is (县财政局, 我局, 公司党委); `own`: that or a name of its own
 * (宏达物业公司, 红星幼儿园); `body`: the body that it is in (县委组织部); `none`: nothing, since the word is a name by itself (审计组).
 */
export type Needs = 'owner' | 'own' | 'body' | 'none'

interface Row {
  readonly kind: BodyKind
  readonly needs: Needs
  readonly words: readonly string[]
  /** What may not stand behind, since the word then goes on: 政府采购, 公司制. */
  readonly unless?: readonly string[]
  /** Whether a body within another is called so: 县公安局城关派出所. */
  readonly isInner?: true
}

/** The first row that matches at a place counts. */
const rows: readonly Row[] = [
  // 我局 · 本公司 · 我镇
  {kind: 'office', needs: 'none', words: ['(?<=[我本该])(?:街道|中心|部门|[局厅委办处所站队])'], unless: ['域', '面', '限(?!期)', '级', '部(?!门)']},
  {kind: 'company', needs: 'none', words: ['(?<=[我本该])(?:集团公司|集团|公司|行)', '集团公司'], unless: ['业', '政', '为', '动']},
  {kind: 'school', needs: 'none', words: ['(?<=[我本该])(?:学校|学院|大学|[校园])'], unless: ['区']},
  {kind: 'hospital', needs: 'none', words: ['(?<=[我本该])医院']},
  {kind: 'other', needs: 'none', words: ['(?<=[我本该])[院社馆台村]'], unless: ['会', '级', '内', '民', '区', '子']},
  {kind: 'government', needs: 'none', words: ['(?<=^我)[镇乡县市区省州]'], unless: ['[域场区直属内级党政委纪]']},
  // 县委巡察工作领导小组 · 扫黑除恶斗争领导小组办公室 · 整改工作专班 · 防汛抗旱指挥部
  {kind: 'leading-group', needs: 'own', words: ['(?:领导|专项|协调|推进|工作)小组(?:办公室)?', '(?:工作|整改)专班', '指挥部(?:办公室)?'], isInner: true},
  // 市纪委监委驻市教育局纪检监察组
  {kind: 'party', needs: 'owner', words: ['纪检监察(?:组|工委|室)', '纪检组', '(?:纪律检查|监察)委员会'], isInner: true},
  // 县委第四轮巡察一组 · 中央第三生态环境保护督察组 · 审计组 · 市委第察组, whose words were lost
  {kind: 'inspecting-group', needs: 'none', words: ['(?:巡察|巡视|巡查|督察|督查|督导|检查|考核|核查|审计|调查|第察)(?:工作)?第?[一二三四五六七八九十\\d]{0,3}小?组'], unless: ['织', '建'], isInner: true},
  // 国家自然资源督察江州局 · 生态环境部东南督察局
  {kind: 'inspecting-group', needs: 'owner', words: ['督察[\\u4e00-\\u9fff]{2,3}局', '[\\u4e00-\\u9fff]{2}督察局'], isInner: true},
  // 县人大常委会 · 县总工会
  {kind: 'other', needs: 'owner', words: ['人大(?:常委会)?(?:机关)?', '人民代表大会(?:常务委员会)?', '政协(?:委员会)?(?:机关)?', '总?工会', '团委', '妇联', '工商联', '文联', '残联', '科协', '作协', '侨联', '关工委', '贸促会', '红十字会', '供销(?:合作)?社'], unless: ['代表', '经费', '会费', '会员', '活动', '福利', '组织']},
  // 双河村村委会 · 丰裕种植专业合作社
  {kind: 'other', needs: 'own', words: ['[村居]民委员会', '村委会', '居委会', '合作社', '(?<!商)协会', '学会', '(?<!会)商会', '基金会', '(?:图书|博物|文化|档案|体育|美术|科技)馆', '研究[院所]', '(?:设计|勘察|福利|敬老|疗养|科学|卫生监督)院', '电视台', '[报出版]社', '监狱(?!管理|局)', '海关', '(?:煤|铁|金|铜)矿', '油田', '戒毒所', '[农林渔]场'], unless: ['化']},
  // 县委党校
  {kind: 'school', needs: 'owner', words: ['党校'], isInner: true},
  // 退休干部党支部 · 白杨村党总支
  {kind: 'party', needs: 'own', words: ['党总支部?', '党支部'], unless: ['书记', '委员', '党员', '大会', '建设', '主题', '工作条例', '班子'], isInner: true},
  // 局党组 · 公司纪委
  {kind: 'party', needs: 'owner', words: ['政法委', '(?:教育|政法|直属机关|国企|两新|机关)工委', '纪委监委', '纪工委', '党工委', '(?:机关)?党委(?:办公室)?', '党组', '(?:机关)?纪委', '监委', '总支部?', '支部'], unless: ['织', '会(?!议)', '党员', '大会', '建设', '主题', '工作条例', '议事', '班子'], isInner: true},
  // 县委 · 县委常委会
  {kind: 'party', needs: 'none', words: ['(?<=[省市县区州盟旗])委(?:机关|常委会|办(?:公[室厅])?)?', '党中央'], unless: ['托', '派', '员', '会(?!议)', '[理法事学案结好成]']},
  // 市国资委 · 区发展和改革委员会
  {kind: 'office', needs: 'none', words: ['(?:国资|卫健|卫生健康|卫计|发改|发展改革|住建|经信|教|农|建|交通|城管|科|民宗)委'], unless: ['托', '派', '员', '会']},
  {kind: 'office', needs: 'owner', words: ['(?:改革|健康|建设|管理|信息化|事务|科技|宗教)委员会', '编委']},
  // 中共云岫县水务局委员会
  {kind: 'party', needs: 'owner', words: ['委员会'], isInner: true},
  {kind: 'government', needs: 'owner', words: ['(?:人民)?政府'], unless: ['性', '采购', '购买', '债务', '投资', '职能', '网站', '工作报告', '部门', '信息', '储备', '补贴', '收入', '支出', '系统', '办']},
  // 县政府办公室 · 望湖街道办事处 · 城关派出所
  {kind: 'office', needs: 'owner', words: ['管委会', '管理委员会', '办事处', '政府办(?:公[室厅])?', '办公[室厅]', '(?:信访|扶贫|金融|网信|巡察|巡视|编|台|侨|外|老龄|文明|双拥|接待|法治|政数|数改|史志|县志)办', '研究室', '讲师团', '(?:实验|督查|值班)室', '特派办', '派出所', '(?:司法|财政|税务|供电)所', '[总支大中]队', '[科股]室', '[分支]局', '管理[处站所]', '监察室'], isInner: true},
  // 审计署 · 生态环境部
  {kind: 'office', needs: 'none', words: ['审计署', '(?:生态环境|自然资源|财政|教育|水利|住房(?:和)?城乡建设|农业农村|交通运输|应急管理|民政|公安|司法|商务|工业和信息化|人力资源(?:和)?社会保障|退役军人事务)部'], unless: ['门', '分', '署']},
  {kind: 'office', needs: 'own', words: ['(?<![布格全大结战开当时变残僵危定棋破骗赌饭牌]|(?:^|[^财民行邮])政)局', '(?<![大餐客歌门])厅', '法院', '检察院'], unless: ['面', '部(?!门)', '势', '限(?!期)', '域', '级', '堂', '执行', '判决']},
  {kind: 'hospital', needs: 'own', words: ['医院', '卫生院', '保健院', '卫生服务中心', '卫生室'], unless: ['感染', '管理', '制度']},
  {kind: 'office', needs: 'owner', words: ['中心'], unless: ['组', '工作', '任务', '城', '环节', '镇', '村', '大局', '学习', '体系', '校', '户'], isInner: true},
  {kind: 'school', needs: 'own', words: ['大学', '学院', '学校', '中学', '小学', '高中', '幼儿园'], unless: ['生(?!态|产)', '习', '科技园', '城', '教育', '阶段']},
  {kind: 'company', needs: 'own', words: ['(?:有限责任|股份有限|集团有限|有限)公司', '集团', '公司', '银行', '[支分总]行', '信用社', '联社', '事务所', '(?:水泥|酒|电|砖|采石)厂'], unless: ['制(?!定)', '法', '化', '治理', '律师', '章程', '账', '卡', '存款', '贷款', '承兑', '利率', '业务', '军']},
  // 区文物保护所 · 县气象站
  {kind: 'office', needs: 'owner', words: ['(?!第)[\\u4e00-\\u9fff]{2}(?<!第.)(?:(?<![场住厕])所|站|馆|(?<![团军])队)'], unless: ['[有在需以得属谓涉列位点伍员]'], isInner: true},
  // 县委组织部 · 县水务局河湖股
  {kind: 'office', needs: 'body', words: ['(?<![干全内外局到各])部', '(?<!到)处', '[科股馆厂署]', '(?<!住)所', '(?<![团军])队', '站'], unless: ['[理置分罚级于在境技学目研普有以得属涉列位点藏房区家结伍份东权门署委长情均务]'], isInner: true},
]

// 党委书记 · 财政所原负责人 · 医院院长 : a person
const person = '(?:原|副|时任|党政|分管|主要|常务)?(?:书记|主任|主席|常委(?!会)|[局厅院校组处科所站馆队部镇乡县市区会园社行]长|长(?![沙春宁治江安兴岛葛垣])|员|经理|董事|总裁|负责人|负责同志|领导(?!小组|班子)|法人|法定代表人|委员(?!会)|成员)'

const behindPerson = new RegExp(person, 'uy')

/** A word of a row. */
interface Word {
  readonly row: Row
  readonly word: string
}

/** The rows that have words with an ending, and the pattern of those, a group a row. */
interface Ending {
  readonly rows: readonly Row[]
  readonly pattern: RegExp
}

const wordsOf = byEdge(rows.flatMap((row) => row.words.map((word): Word => ({row, word}))), 'last', ({word}) => word)
const lastCharacters = new RegExp(`[${[...wordsOf.keys()].join('')}]`, 'gu')
// A pattern is made when its character is first met
const endings = new Map<string, Ending>()

function findEnding(character: string): Ending {
  const made = endings.get(character)
  if (made !== undefined) return made
  const ending = toEnding(wordsOf.get(character) ?? [])
  endings.set(character, ending)
  return ending
}

function toEnding(words: readonly Word[]): Ending {
  const own = [...new Set(words.map(({row}) => row))]
  const groups = own.map((row) => {
    const behind = row.unless === undefined ? '' : `(?!${row.unless.join('|')})`
    return `(?<=(${words.filter((word) => word.row === row).map(({word}) => word).join('|')}))${behind}`
  })
  return {rows: own, pattern: new RegExp(groups.join('|'), 'uy')}
}

/** A last word found in a text. */
export interface FoundEnd {
  readonly kind: BodyKind
  readonly needs: Needs
  readonly isInner: boolean
  readonly start: number
  readonly end: number
}

/** The words in a text that may be the last of a name, in order. */
export function findEnds(text: string): readonly FoundEnd[] {
  const found: FoundEnd[] = []
  lastCharacters.lastIndex = 0
  while (lastCharacters.test(text)) {
    const end = lastCharacters.lastIndex
    behindPerson.lastIndex = end
    if (behindPerson.test(text)) continue
    const ending = findEnding(text.charAt(end - 1))
    ending.pattern.lastIndex = end
    const match = ending.pattern.exec(text)
    if (match === null) continue
    const place = match.findIndex((word, index) => index > 0 && word !== undefined)
    const row = ending.rows[place - 1]
    const word = match[place]
    if (row === undefined || word === undefined) continue
    const start = end - word.length
    // 领导小组办公室 : the longer word takes up what ends inside it
    while ((found.at(-1)?.start ?? -1) >= start) found.pop()
    found.push({kind: row.kind, needs: row.needs, isInner: row.isInner === true, start, end})
  }
  return found
}

// On a line of its own a name may end in less: 江州市戏曲艺校 · 云桥镇
const lastWord = new RegExp(`(?:${rows.flatMap(({words}) => words).join('|')}|[局厅署委办处科院校会社台馆所站镇乡村组部道])(?:\\([^()]{1,20}\\))?$`, 'u')

/** Whether a text (folded) that stands alone, as in a sign-off, ends as the name of a body does. */
export function endsAsBody(text: string): boolean {
  return lastWord.test(text)
}

// 我局 · 局机关及下属单位等
const vague = /^[我本]|[、等]/u

/** Whether words (folded) for a body are the name of one: not 我局, not several. */
export function namesOneBody(words: string): boolean {
  return !vague.test(words)
}

// 省自然资源厅牵头，省林业局配合
const part = /(?<=[\u4e00-\u9fff]{2})[（(]?(?:牵头|配合|负责|协助)[）)]?$/u

/** A body's name (as printed) without the part it has in a task. */
export function withoutPart(name: string): string {
  return name.replace(part, '')
}
