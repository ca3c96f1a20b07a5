/** What is counted, by the noun beside a number. On folded text; each row has its sample. */
import {findMatches} from '../../find-matches.ts'
import {anyOf} from '../../lexicon.ts'
import type {Counted} from './mention.ts'

// Between a unit and what is counted: 39个具体问题 · 12项内控制度 · 5名党员干部
// but not over a verb of its own: 15个乡镇开展督查2轮
const between = '(?:(?![已均未正和与对经也都共被]|开展|进行|召开|提出|发现|制定|实施|累计)[\\u4e00-\\u9fff“”]){0,8}?'

/** What is counted, by the noun behind a number or before it; the first row that matches counts. */
const nouns: readonly {readonly counted: Counted; readonly words: readonly string[]}[] = [
  // 2件问题线索
  {counted: 'leads', words: ['问题线索', '信访线索', '线索']},
  // 信访件5件 · 3件信访举报
  {counted: 'letters', words: ['信访件', '信访举报', '信访事项', '信访', '举报件', '转办件', '交办件', '来信来访', '来信', '来访', '举报', '投诉']},
  {counted: 'cases', words: ['案件']},
  // 15个分项问题
  {counted: 'items', words: ['分项问题', '分项', '小项', '子项', '小类', '大项']},
  {counted: 'issues', words: ['方面具体问题', '问题', '反馈意见', '整改事项', '反馈事项', '事项']},
  // 四大方面
  {counted: 'categories', words: ['方面', '大类', '类别']},
  {counted: 'measures', words: ['措施', '举措']},
  {counted: 'tasks', words: ['任务']},
  // 制度12项 · 3个管理办法
  {counted: 'rules', words: ['制度', '办法', '规定', '细则', '规程', '规范', '机制', '文件', '预案', '规则', '流程', '指引']},
  {counted: 'inspections', words: ['检查', '排查', '督查', '督导', '督察', '巡查', '抽查', '暗访', '走访', '调研', '核查', '巡河', '执法']},
  {
    counted: 'meetings',
    words: ['会议', '推进会', '调度会', '专题会', '党组会', '党委会', '常委会', '座谈会', '办公会', '例会', '部署会', '会', '学习', '培训', '培训班', '党课', '研讨', '讲座', '宣讲', '活动', '调度', '教育', '主题党日', '党日', '演练', '谈心谈话'],
  },
  {counted: 'persons', words: ['党员', '干部', '人员', '职工', '教师', '责任人', '同志', '对象', '群众', '领导']},
  {counted: 'money', words: ['资金', '款', '款项', '金额', '补贴', '经费']},
]
// 专题会 · 专题会议
const withLonger = (word: string): readonly string[] => (word.length > 1 && word.endsWith('会') ? [word, `${word}议`] : [word])
const nounKinds: ReadonlyMap<string, Counted> = new Map(nouns.toReversed().flatMap(({counted, words}) => words.flatMap(withLonger).map((word) => [word, counted] as const)))
const anyNoun = anyOf([...nounKinds.keys()])

const lastNoun = new RegExp(anyNoun, 'gu')

/** The last noun in words before a number, where what is said of it stands between: 整改措施已落实50条 */
export function findNounWithin(words: string): Counted | undefined {
  const noun = findMatches(lastNoun, words).at(-1)?.[0]
  return noun === undefined ? undefined : nounKinds.get(noun)
}

// 4个督查组 · 2个检查站 · 3间会议室 · 2次领导小组会 : another thing
const goesOn = '(?![组队员站室柜馆]|小组|班子)'
// Behind a number: 个具体问题 · 项措施; before it: 反馈问题共39个 · 制度12项
const nounAfter = new RegExp(`^(?:的|余|多)?${between}(?<noun>${anyNoun})${goesOn}`, 'u')
const nounBefore = new RegExp(`(?<noun>${anyNoun})[)”》]?(?:累计|一共|共计|合计|总计|总数|总额|数量|共|总|达到|达|为|有|是|约|近|:|计|等){0,4}$`, 'u')

/** A noun found in a text, and what it counts. */
export interface FoundNoun {
  readonly counted: Counted
  readonly start: number
  readonly end: number
}

/** The noun that stands behind a number. */
export function findNounAfter(after: string): FoundNoun | undefined {
  const match = nounAfter.exec(after)
  const noun = match?.groups?.['noun']
  const counted = noun === undefined ? undefined : nounKinds.get(noun)
  if (match === null || noun === undefined || counted === undefined) return undefined
  const found = {counted, start: match[0].length - noun.length, end: match[0].length}
  return counted === 'inspections' ? findHead(after, found) : found
}

// 89项中央环保督察整改任务 · 12个督察反馈问题 : the last noun is counted; but 5次检查发现问题12个
const head = /^(?:反馈|移交|交办)?(?:的)?(?:整改)?(?:具体)?(?<noun>问题|任务|事项|措施)/u

function findHead(after: string, found: FoundNoun): FoundNoun {
  const match = head.exec(after.slice(found.end))
  const noun = match?.groups?.['noun']
  const counted = noun === undefined ? undefined : nounKinds.get(noun)
  if (match === null || noun === undefined || counted === undefined) return found
  const end = found.end + match[0].length
  return {counted, start: end - noun.length, end}
}

/** The noun that stands before a number. */
export function findNounBefore(before: string): FoundNoun | undefined {
  const match = nounBefore.exec(before)
  const noun = match?.groups?.['noun']
  const counted = noun === undefined ? undefined : nounKinds.get(noun)
  if (match === null || noun === undefined || counted === undefined) return undefined
  return {counted, start: match.index, end: match.index + noun.length}
}

// 召开会议专门商议清欠工作9次 : what was held stands behind its verb, and what for between it and the number
const heldFor = /(?:召开|举行|举办)[^,;。、]{0,6}?(?:会议|[^,;。、对]会|培训班?|学习)[^,;。]{2,24}$/u

/** Whether words before a number of occasions tell of a meeting and what it was for. */
export function tellsMeeting(words: string): boolean {
  return heldFor.test(words)
}
