/** Files as checked, for the tests of reports. */
import {readEvidence} from '../src/parse.ts'
import {allChecks, runChecks} from '../src/checks/index.ts'
import type {Language} from '../src/language.ts'
import {readSource} from '../src/formats/index.ts'
import {toCheckedFile} from '../src/write/report/checked-file.ts'
import type {CheckedFile} from '../src/write/report/report.ts'

/** A notice that gets a warning with another place, one on a long line, and an error. */
export const notice = `中共青禾县水利局党组关于巡察整改情况的通报
根据县委统一部署，2023年3月6日至5月12日，县委第一巡察组对县水利局党组开展了巡察，并于2023年6月28日反馈了巡察意见。反馈的4个问题，已完成整改3个，正在整改1个，整改完成率78%。现将整改情况通报如下。
一、组织领导情况
局党组成立整改工作领导小组。
二、巡察反馈问题整改情况
（一）学习制度落实不严。
整改情况：对张某（身份证号110101199003070011）谈话。
（二）水库巡查流于形式。
整改情况：一是配齐巡查人员。
二、下一步打算
局党组将持续抓好后续整改。
中共青禾县水利局党组
2023年12月1日
`

/** Text as checked under a name, by the checks that are on by themselves or by those named. */
export async function checkText(text: string, name = 'notices/通报 1.txt', {language = 'en', ids}: {language?: Language; ids?: readonly string[]} = {}): Promise<CheckedFile> {
  const source = await readSource(text, {name})
  const chosen = allChecks.filter(({id, isOptional}) => ids?.includes(id) ?? isOptional !== true)
  return toCheckedFile(name, source, runChecks(readEvidence(source), {chosen, language}))
}
