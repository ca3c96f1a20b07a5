/** What was done to persons, cases and leads. On folded text. */
import {findMatches} from '../../find-matches.ts'
import {anyOf} from '../../lexicon.ts'
import type {FoundSaying, Said} from './mention.ts'

/** What was done to persons, cases and leads, as it is printed. */
const actions: readonly {readonly said: Said; readonly words: readonly string[]}[] = [
  {
    said: 'punished',
    words: [
      '党内严重警告', '党内警告', '留党察看', '开除党籍', '撤销党内职务', '政务警告', '政务记大过', '政务记过', '政务降级', '政务撤职', '政务开除', '严重警告', '警告', '记大过', '记过', '降级', '撤职', '开除公职', '开除',
      '党纪政务处分', '党纪政纪处分', '党政纪处分', '党纪处分', '政务处分', '政纪处分', '纪律处分', '处分',
    ],
  },
  {
    said: 'handled',
    words: [
      '诫勉谈话', '诫勉', '提醒谈话', '谈话提醒', '廉政谈话', '警示谈话', '批评教育', '批评帮助', '通报批评', '责令书面检查', '责令检查', '责令改正', '书面检查', '作出检查', '组织处理', '组织措施', '函询', '约谈提醒', '警示约谈', '约谈', '谈话', '提醒',
      '追责问责', '问责', '免职', '追责', '调离岗位', '调整岗位', '停职检查', '停职', '责任追究', '解聘', '辞退', '进行处理', '进行了处理', '予以处理',
    ],
  },
  // 移交 alone may be what a group handed over
  {said: 'opened', words: ['立案审查调查', '立案审查', '立案查处', '立案处罚', '立案调查', '立案侦查', '立案']},
  {said: 'transferred', words: ['移送司法机关', '移送纪检监察机关', '移送', '移交']},
]
const actionKinds: ReadonlyMap<string, Said> = new Map(actions.flatMap(({said, words}) => words.map((word) => [word, said] as const)))
const anyAction = new RegExp(anyOf([...actionKinds.keys()]), 'gu')

// 处分影响期满的3人 · 免予处分2人
const isOver = /^(?:影响期|期满|期限)/u
const spared = /(?:免予|免于|不予|拟|未(?:被|受到|予以)?|影响期满?后?解除)(?:党纪|政务|纪律)?$/u

/** What words before a number say was done to persons; not what is over, or was spared them. */
export function findAction(words: string): FoundSaying | undefined {
  return toAction(findMatches(anyAction, words).filter(({index, 0: word}) => !isOver.test(words.slice(index + word.length)) && !spared.test(words.slice(0, index))))
}

// 受到处分的2人 · 处分影响期 : what kind they are
const kindOnly = /^(?:的|后|期|人员|对象|干部|党员|影响|决定)/u

// 未被约谈 · 应诫勉未诫勉 · 此前受到处分 · 被公安机关立案
const notDone = /未|没有|不(?:予|再)|应|拟|此前|曾|公安/u

/** What was done to the persons that stand before some words: 2人被约谈 · 对7人予以诫勉; the number stands before. */
export function findActionBehind(words: string): FoundSaying | undefined {
  const found = findMatches(anyAction, words).filter(({index, 0: word}) => !kindOnly.test(words.slice(index + word.length)) && !notDone.test(words.slice(0, index)))
  return toAction(found)
}

/** The last of the deeds to persons found in a text; of 党内警告处分 the grade, which says more than that it is one. */
function toAction(found: readonly RegExpExecArray[]): FoundSaying | undefined {
  const last = found.at(-1)
  const action = last === undefined ? undefined : found.find(({0: word, index}) => index + word.length === last.index) ?? last
  const said = action === undefined ? undefined : actionKinds.get(action[0])
  return action === undefined || said === undefined ? undefined : {said, word: [action.index, action.index + action[0].length]}
}
