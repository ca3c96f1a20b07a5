/** Words by which the title of a document is known. On folded text. */

// A title: …关于巡察整改情况的通报 · …整改进展情况（社会公开稿） · 突出生态环境问题整改验收销号公示
const titleWords = /(?:整改|巡察|巡视|审计|督察|反馈|通报|检查|督查)/u
const titleEnd = /(?:通报|报告|情况|公示|公告|通知|函|方案|清单|台账|汇报|说明|公开|结果|意见|问题|(?:公示|分解|任务)表)(?: ?[(《[【][^()]{1,20}[)》\]】])?$/u
const newsTitle =
  /(?:会议?|动员会|工作|启动|进驻|召开|推进会|动员|部署会|座谈会|讲话|要点|计划|办法|规定|细则|综述|总结|材料|发言|安排|要求)(?: ?[([][^()[\]]{1,20}[)\]])?$/u

/** Whether a text has the words of a title. */
export function hasTitleForm(text: string): boolean {
  return titleWords.test(text) && (titleEnd.test(text) || newsTitle.test(text))
}

/** …整改情况⏎的通报 : whether a line may be what a broken title ends in. */
export function endsTitle(line: string): boolean {
  return titleEnd.test(line) && !/关于|^[([]/u.test(line)
}

/** Whether words say what a document is about: 关于…. */
export function namesSubject(words: string): boolean {
  return words.includes('关于')
}

/** Whether a title lacks who speaks, since it opens with what it is about. */
export function lacksSpeaker(title: string): boolean {
  return !namesSubject(title) || title.startsWith('关于')
}

// What the first lines of a broken title end in: 中共云岫县民政局党组⏎关于…
const body = /关于|中共|党[组委]|委员会|总支|支部|公司|医院|学院|大学|[局厅委办]/u

/** Whether a line may be one of those that a broken title begins with. */
export function mayBeginTitle(line: string): boolean {
  return body.test(line)
}

// 首页 > 政务公告 > 中共…关于巡察整改情况的通报 · [ 标 题 ] 某区审计局关于…的报告
const partial = /^(?:[ [(【]{0,3}(?:标 ?题|文件名称|信息名称|公文名称|名 {0,8}称) ?[ :\]】]{1,6} ?|(?:[^>»。,;]{1,24} ?[>»] ?){1,8}|(?:[^ 。,;]{2,20} {1,3}){2,6})(?<title>[^ >»].{9,90})$/u
const labelled = /^[[(【标文信公名]/u

/** The title behind a breadcrumb or a label; undefined where none is. */
export function readPartial(line: string): string | undefined {
  const title = partial.exec(line)?.groups?.['title']
  return title !== undefined && (namesSubject(title) || labelled.test(line)) ? title : undefined
}

// 湘突环改办〔2020〕3号
const documentNumber = /\d{4}[\])] ?(?:第? ?\d{1,4} ?)?号$/u

/** Whether a line ends in the number of a document. */
export function isDocumentNumber(line: string): boolean {
  return documentNumber.test(line)
}

// 中共…关于巡察整改情况的通报根据县委统一部署，
const gluedTitle = /^[^。,;:]{4,60}关于[^。,;:]{2,60}(?:通报|报告|公告|公示)(?= ?(?:根据|按照|经|依据|为|\d{4}年)[^。]{6})/u

/** Where the title ends that is glued to the first sentence of a line; undefined where none is. */
export function findGluedTitleEnd(line: string): number | undefined {
  return gluedTitle.exec(line)?.[0].length
}

// …整改情况的通报, beside 整改公开 and 某县人民政府
const documentWords = /通报|报告|公示|公告|情况|反馈|整改|函$/u

/** Whether a part of a page's title names a document and not the site. */
export function namesDocument(part: string): boolean {
  return documentWords.test(part)
}

// …整改情况的报告——2023年12月26日在某县人大常委会第十五次会议上 · …的报告（2023年12月26日在…会议上）
const reported = /(?<=.)(?: ?-{1,4} ?|\()(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?[^。,;]{0,6}在[^。;]{4,60}(?:会议?|大会|全会)上?.{0,40}$/u

// …情况的通报 2026-02-13 : the day of the page
const dated = /(?<=[报告示函] )\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?: \d{1,2}:\d{2}(?::\d{2})?)?$/u

/** Where a title ends: before when and where it was reported, or the day of its page; its length where nothing stands there. */
export function findTitleEnd(line: string): number {
  const end = reported.exec(line)?.index ?? dated.exec(line)?.index ?? line.length
  return line.slice(0, end).trimEnd().length
}

// 按照省林业和草原局《关于印发<⏎ : running text that was broken
const opensText = /^(?:按照|根据|为了?(?:深入|贯彻|切实|认真|全面|进一步|加快))|[《<][^《<》>]{0,40}$/u

/** Whether a line is the beginning of running text, or leaves a name open. */
export function isBrokenText(line: string): boolean {
  return opensText.test(line)
}
