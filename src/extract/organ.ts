/** The group that inspected, as printed: 县委第四轮巡察一组, 市委第六巡察组, 省第三生态环境保护督察组, 市审计局. */
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import {readFolded, tidy} from './text.ts'

// …巡察组 · …巡察一组 · …督察组 · 市委第察组, whose words were lost; the name starts after the clause's start or after 由, 对, 经
const group = /(?:巡察|巡视|巡查|督察|督查|督导|检查|考核|审计|第察)第?[一二三四五六七八九十\d]{0,3}组(?!长|织)/u
const auditor = /(?:审计署[^,。对向于]{0,12}(?:办事处|特派办)?|[\u4e00-\u9fff]{1,12}审计[厅局])/u
// What stands before a name inside its clause: 9月28日 · 由 · 接受 · 根据…部署
const before = /^.{0,40}(?:\d日|月|期间|[由经被受向]|接受|根据|按照|依据|以来|期,|近日|随后|的部署|安排|针对|对照|围绕|结合|抓好|做好|落实|贯彻|配合|迎接|收到|关于|因|开展|接|经)(?=.)/u
const names = /^(?:现?将|现就|该[省市县区]?|并|且|随后|其间|同时|至|于|对|为|就|将|把|[和与及](?=[省市区县州][审委])){1,4}/u
const reach = 40
// 区委组建4个巡察组 · 各巡察组: several, and no name
const several = /(?:[一二三四五六七八九十两几数\d]{1,3}个|各)[^,。]{0,8}组$/u
// 十届市委第二轮巡察市委提级交叉巡察组: the round before the name
const round = /^.{0,20}(?:巡察|巡视)(?=[省市县区州]委)/u
// What tells whose group it is: 市委第一巡察组 · 县审计局 · 集团公司党委第二巡察组
const owner = /中央|国家|[省市县区州旗镇乡校院局委部厅署党第]|公司|集团|大学|联合|专项|机动|提级/u
// …对县水务局开展了审计 · 县审计局反馈了审计结果
const audits = /对[^。]{2,60}(?:进行|开展|实施)(?:了)?[^。]{0,30}审计|反馈(?:了)?[^。]{0,8}审计|出具/u

export const extractOrgan: Extractor<string | null> = (document) => findGroup(document, group) ?? findGroup(document, auditor)

function findGroup({opening, sections}: NoticeDocument, pattern: RegExp): string | null {
  const lead = sections[0]?.children.filter((child) => child.type === 'paragraph') ?? []
  for (const {slice} of [...opening, ...lead]) {
    const folded = readFolded(slice)
    if (pattern === auditor && !audits.test(folded)) continue
    for (const match of folded.matchAll(new RegExp(pattern, 'gu'))) {
      const end = match.index + match[0].length
      const name = readName(folded.slice(Math.max(0, end - reach), end))
      if (several.test(name) || !owner.test(name.slice(0, -2))) continue
      const start = slice.start + end - name.length
      // 县审计局派出审计组 is the bureau's
      const sent = name.indexOf('派出')
      return tidy(slice.line.text.slice(start, sent > 0 ? start + sent : slice.start + end))
    }
  }
  return null
}

// A name with a quoted one inside: 市委“清河净岸”专项行动机动巡察组
const tail = /(?:[^,。;:、()《》“”]{0,40}(?:“[^,。;:“”]{1,20}”|第?[一二三四五六七八九十]{1,2}、(?=第?[一二三四五六七八九十]{1,2}[^,。;:、]{0,3}组)))?[^,。;:、()《》“”]*$/u

/** The name that a clause ends in, without what stands before it. */
function readName(clause: string): string {
  return clause.slice(clause.search(tail)).replace(before, '').replace(names, '').replace(round, '')
}
