/** Whom a group inspects: …组于3月对县水务局党组开展了巡察 · …组向县水务局党组反馈了意见. On folded text. */

// What may stand between the group and 对, 向: (以下简称…) · 于3月4日至5月6日 · 采取“一托二”方式 · 派出审计组
const between = /\([^()]{0,60}\)|[\d年月日上中下旬底初末,、\s~—-]|[于在自从至到起止]|期间|历时|为期|[天周]|个月|分别|先后|联合|再次|陆续|依法|正式|集中|联动|提级|交叉|派出|派员|抽调|组成|审计组|工作组|现场|(?:采[取用]|通过|按照?|根据|进驻|就|代表)[^,。;]{1,20}?(?=[,对向])/uy
// 对 … 开展 · 向 … 反馈
const towards = /(?:对(?=[^。;]{2,120}?(?:开展|进行|实施))|向(?=[^。;]{2,90}?(?:反馈|通报)))/uy
const longestBetween = 80
// 在省委巡视组对松溪县开展巡视期间 · 对…开展巡察后 : another inspection, which was before
const earlier = /^[^。;,]{2,120}?(?:开展|进行|实施)[^。;,]{0,20}(?:期间|[以之]?后|以来)(?:$|,)/u
const behindObject = /(?:[,。;]|\((?:以下|下称|简称|下同)|(?<![等及和\d])[于在自从]?\d|开展|进行了?|实施|反馈|通报|的)/u
const longestObject = 60
// 县财政局党组及所属单位 · 县水务局领导班子 · 县审计局2022年度 : what stands behind a name
const behindName = /^(?:$|[^\u4e00-\u9fff、]|及(?:其|所属|下属|下辖|班子|领导|延伸|同步)|所属|下属|下辖|(?:领导)?班子|党员|主要|落实|履行|贯彻|执行|工作|任职|本级|具体)/u
// 石漈镇柳溪村、梅岭村等5个村级党组织
const listed = /(?:等|[及和])\d{1,3}[个家][^,。;]{0,16}(?:党组织|单位|部门|村|社区)$/u
// 区民政局等12家单位 · 县水务局党组和县林业局党组
const others = /^(?:[、和与及等]|以及).*(?:单位|部门|党组织|乡镇|街道|社区|[局厅委办院校镇乡村组部司团])$/u

/** Where the one that is inspected begins, in the text behind the inspecting body; undefined where it tells none. */
export function findObject(behind: string): number | undefined {
  let at = 0
  for (between.lastIndex = 0; at < longestBetween && between.test(behind); between.lastIndex = at) at = between.lastIndex
  towards.lastIndex = at
  return towards.test(behind) && !earlier.test(behind.slice(at + 1)) ? at + 1 : undefined
}

// 校党委对本科生院开展了第三轮巡视 : whoever does so inspects
const inspecting = /^[^。;]{2,120}?(?:开展|进行|实施)(?:了)?[^,。;]{0,16}巡[察视]/u

/** Whether what is done to the object is an inspection. */
export function tellsInspecting(words: string): boolean {
  return inspecting.test(words)
}

/** The words from there on that name it, cut before what follows a name. */
export function readObject(words: string): string {
  const stretch = words.slice(0, longestObject)
  const end = stretch.search(behindObject)
  // what goes on without an end is no name
  return end < 0 && words.length > longestObject ? '' : end < 0 ? stretch : stretch.slice(0, end)
}

// 产投集团（以下简称“产投”）、商贸集团 : the next of a row
const nextOfRow = /^\([^()]{1,40}\)(?:[、和与及]|以及)/u

/** Whether what stands behind a name and its short form adds another name. */
export function hasNextInRow(behind: string): boolean {
  return nextOfRow.test(behind)
}

// 按照省委巡视组统一部署 : who arranged it
const arranges = /^(?:的)?(?:统一)?(?:工作)?(?:部署|安排)/u

/** Whether the words behind a group say that it arranged an inspection, which others may have done. */
export function isArranger(behind: string): boolean {
  return arranges.test(behind)
}

/** Whether the words behind a name belong to no name. */
export function endsName(behind: string): boolean {
  return behindName.test(behind)
}

/** Whether the words behind a name add others to it. */
export function goesOn(behind: string): boolean {
  return others.test(behind)
}

/** Whether words list several and say how many they are. */
export function listsSeveral(words: string): boolean {
  return listed.test(words)
}

/** Whether what stands between two names puts them in a row. */
export function isRowMark(words: string): boolean {
  return /^[、和与及]$/u.test(words)
}
