/** The sentences in which a notice says of all its issues that they are done. */
import type {Slice} from '../source.ts'

// 反馈的问题已全部完成整改 · 39个问题均已整改到位
const allDone =
  /(?:问题|事项|任务)[^。;]{0,20}(?:已全部|均已全部|均已|已经全部|全部已|现已全部)(?:按[^,。]{0,6})?(?:完成|整改|销号|办结|到位)|(?:已|均)全部(?:完成整改|整改完成|整改到位|销号)|全部完成整改|\d个问题(?:均|全部)(?:完成整改|整改完成|整改到位|销号)/u
// 确保年底前全部整改到位 : wished for and not said
const wished = /(?:确保|力争|争取|推动|直至|直到|努力|力求|要求|必须|(?<!现)将|计划|预计|应于|拟于|有望|未|尚)[^。,;]{0,30}(?:全部|均)/u
// 除2个外已全部完成 · 立行立改的6个问题已全部完成，其余问题正在推进 : done and not done are both spoken of
const notAll = /除[^,。;]{1,16}外|(?:其余|剩余|余下|其他|其它|另有|尚有|还有)[^。;]{0,24}(?:正在|推进|未|仍|将|计划|预计)|正在(?:整改|推进|有序|按)|未完成|尚未/u
// What a sentence on the whole must speak of; sentences on one matter are left out.
const whole = /反馈|指出|巡察|巡视|审计|督察|整改|查出|发现|问题/u
// 移送线索2件，均已办结 · 上一轮 · 领办 : of something else
const ofOthers = /线索|信访|上一?轮|以往|历次|立行立改/u

/** Whether a sentence may speak of all issues. */
export function speaksOfWhole({line, start, end}: Slice): boolean {
  return whole.test(line.folded.slice(start, end))
}

/** Whether a sentence says of all issues that they are done. */
export function readAllDone({line, start, end}: Slice): boolean {
  const sentence = line.folded.slice(start, end).replace(/[“”‘’]/gu, '')
  const match = allDone.exec(sentence)
  if (match === null || wished.test(sentence) || notAll.test(sentence)) return false
  return !ofOthers.test(sentence.slice(Math.max(0, match.index - 20), match.index + match[0].length))
}
