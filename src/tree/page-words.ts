/** The words by which a line says that it is the page's and not the notice's, or that it closes the notice. */

// 您现在的位置：… · 首页 > 公示公告
const breadcrumb = /^(?:您?(?:现在|当前|所在)?的?(?:所在)?位置|首页) ?[:>›»]|^(?:[>›»]|-{1,2} ?>)|首页 ?(?:[>›»/|]|-{1,2} ?>)|^www\.|^https?:/u
// 发布时间：… · 来源：… · 信息索引号 …
const info =
  /^[ [(|【•·◆■●▪*-]{0,4}(?:(?:发布|发表|更新|公开|成文|生成|上网|录入|制发|印发|添加|公布|发文|生效|废止)(?:时间|日期)|时间|日期|有效期|(?:信息|文章|稿件|新闻|内容|文件|资料)?来源|作者|编辑|责任编辑|责编|编审|审核|供稿|记者|撰稿|录入员?|(?:发布|发文|公开)(?:机构|单位|者|人|部门|机关|责任部门)|(?:浏览|阅读|点击|访问|阅览)(?:次数|量|数)?|(?:已?有)?浏览|人气|字号|字体|(?:信息)?索引号|文件名称|信息名称|公文名称|文号|发文字号|公开(?:方式|形式|范围|目录|类型|程序|主体)|主题(?:分类|词)?|(?:信息|公文|文件)(?:类别|分类|名称|种类)|体裁|组配分类|有效性|效力状态|关键词|标签|分享|朗读|语音|所属栏目|栏目|(?:主办|承办|协办|合作|主管)单位|内容概述|名称|标 ?题|公开目录) {0,4}[:|】\]]/u
// 1. 当前位置：⏎ 2. 首页 > … : a breadcrumb that is a list
const listNumber = /^\d{1,2}[.、] ?(?=当前|首页|[>›»]|您)/u
const share = /^[[(【]? ?(?:分享(?:到|至)?|扫一扫|打印|关闭|收藏|返回|纠错|朗读|下载|点击查看|查看原文|微信|微博|QQ|字体大小|大 ?中 ?小|字号)[^。]{0,30}$|^\[?大 中 小\]?|^第 ?\d{1,4} ?页|上传人/u
// 1、下载文档前请自行甄别文档内容的完整性… · 《…》由会员分享,可在线阅读 : a site where documents are shared
const sharing = /^.{0,10}(?:下载文档前请|仅部分预览|如文档侵犯|合集下载)|由会员分享,可在线阅读/u
const tailLine =
  /^[ ·|]{0,3}(?:上一[篇条页]|下一[篇条页]|主办|承办|协办|版权|Copyright|©|备案号?|[\u4e00-\u9fff]?ICP|网站标识码|.?公网安备|扫一扫|友情链接|相关(?:链接|稿件|阅读|文章|信息|新闻|附件|报道)|技术支持|网站(?:地图|声明|首页)|联系我们|关于我们|返回顶部|设为首页|加入收藏|热点|推荐阅读|更多|责任编辑|编辑 ?:|初审|复审|终审|\(?责编|来源 ?:|稿件来源|打印|关闭|\[ ?(?:打印|关闭)|【 ?(?:打印|关闭)|分享|微信|您访问的|电脑版|触屏版|回到顶部|Produced|政府网站|地址 ?:.{0,40}邮编|建议使用)|ICP备|网站标识码|公网安备/iu
const dateAlone = /^[([]?(?:19|20)\d{2}[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2} ?日?(?: {1,3}\d{1,2}:\d{2}(?::\d{2})?)?[)\]]?$/u
// title: … · date: 2024-04-18 : a front matter's lines
const frontMatter = /^["']?(?:title|date|author|source|url|link|published|updated|tags|categories|description|layout|slug)["']? ?: ?/iu
// 2024-03-27 09:12 来源：…
const datedInfo = /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[ \d:]{0,12}[^。]{0,8}(?:来源|编辑|作者|发布|浏览|点击|阅读|访问|字号|字体|分享)[^。]{0,100}$/u
// 某县人民政府 2021-08-09 10:20 来源: 县水务局 · 某县政府网 2021-08-09 10:20
const sitedInfo = /^[^。,;:]{2,60}(?:19|20)\d{2}-\d{2}-\d{2} \d{1,2}:\d{2}(?::\d{2})? {0,3}(?:信息)?来源|^[^。,;:\d]{2,24} (?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?: {0,2}\d{1,2}:\d{2}(?::\d{2})?[^。]{0,60}| [^。]{0,12}(?:来源|编辑|作者|浏览|点击|阅读|字号|字体|分享)[^。]{0,60})$/u
// 河湾晚报 2023年12月29日 : a newspaper with its day
const masthead = /^[^。,;:\d]{2,16} {1,8}(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/u
// 来源 · 信息来源 · 作者 alone, with the value on the next line
// 名称 某组向某市反馈督察情况 · 主题分类 环保督察 文号
const infoSpaced = /^(?:索 {0,4}引 {0,4}号|主题分类|发布机构|发布日期|成文日期|效力级别|名 {0,8}称|文 {0,8}号|发文单位|有 {0,4}效 {0,4}性) {1,6}\S/u
const infoAlone = /^(?:(?:信息|文章|稿件|新闻|文件)?来源|作者|(?:发布|发表|更新|公开|成文)(?:时间|日期)|发布(?:机构|单位|人)|索引号|浏览(?:次数|量)?)$/u
// --2021年12月28日在某市人大常委会第三次会议上 · 市审计局局长 某某
const reporter = /在[^。]{2,40}(?:会议?|大会|全会)上?$|^[^。,]{0,30}会议上$|(?:长|主任|书记|主席)[ :]{1,3}[\u4e00-\u9fff]{1,2} ?[\u4e00-\u9fff]{1,2}$/u
const longestDate = 40
const signDate = /^(?:\d{4}|[一二三四五六七八九零]{4}) ?年 ?(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?月 ?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?日)?$/u
const contactWords = /电话 ?:|联系(?:电话|方式|人|地址)|(?:监督|举报|咨询|反馈|受理)电话|邮政?编码?|电子邮[箱件]|邮箱|通[信讯]地址|来[信访]地址|(?:监督|举报|反映)(?:联系)?(?:人|方式|渠道)|联系人(?:及|和)(?:联系)?电话|公[开示](?:期限?|时间)|欢迎[^。]{0,24}(?:监督|提出|反映)|欢迎(?:广大|社会|各界|群众|干部)|(?:予以|进行|给予)监督|监督我[局院校公委]/u
const closingWords = /^(?:特此|专此|此[复函致]|以上(?:整改)?情况|附[件表图]|附 ?:|抄[送报] ?:|主送)/u


/** Whether a line (folded) above the text is the page's: breadcrumb, information, share bar. */
export function isHeadChrome(folded: string): boolean {
  return isHeadWords(folded) || isHeadWords(folded.replace(listNumber, ''))
}

function isHeadWords(folded: string): boolean {
  return [breadcrumb, info, infoAlone, infoSpaced, share, sharing, datedInfo, sitedInfo, frontMatter].some((pattern) => pattern.test(folded))
}

/** Whether a line (folded) below the text is the page's: footer, related links, print and close. */
export function isTailChrome(folded: string): boolean {
  return [tailLine, share, breadcrumb].some((pattern) => pattern.test(folded))
}

/** Whether a line (folded) is a label of a contact and nothing else: its value stands on the next line. */
export function isContactLabel(folded: string): boolean {
  return folded.length <= 16 && !/[\d。,;@]/u.test(folded) && /(?:电话|邮编|编码|邮箱|邮件|地址|联系(?:人|方式)|传真)(?:及|和|与|、)?(?:联系)?(?:电话|方式)?[:]?$/u.test(folded)
}

/** Whether a line (folded) is nothing but a date, with or without the time of day. */
export function isDateAlone(folded: string): boolean {
  return dateAlone.test(folded) || isSignDate(folded)
}

/** Whether a line (folded) says who reports to a congress, or where and when. */
export function isReporter(folded: string): boolean {
  return folded.length <= 60 && reporter.test(folded)
}

/** Whether a line (folded) is nothing but the date of a sign-off. */
export function isSignDate(folded: string): boolean {
  // asked of every paragraph, of which a line may hold thousands
  return folded.length <= longestDate && signDate.test(folded.replaceAll(' ', ''))
}

/** Whether a line (folded) tells how to reach the issuer, or until when. */
export function isContact(folded: string): boolean {
  return contactWords.test(folded)
}

/** Whether a line (folded) closes the notice: 特此报告。 or names an annex. */
export function isClosing(folded: string): boolean {
  return closingWords.test(folded)
}

/** 附件：⏎ 1.《…》 : whether a line (folded) opens a list of annexes. */
export function isAnnexHead(folded: string): boolean {
  return /^附件[:]?$/u.test(folded)
}

/** Whether a line (folded) above the text names who published it and when, and nothing else. */
export function isMasthead(folded: string): boolean {
  return masthead.test(folded)
}
