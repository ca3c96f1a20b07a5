/**
 * The words by which the parts of a page are known, as tables. They are looked for in folded text without blanks, or in
 * ids and classes in lower case.
 */
import {anyOf} from '../../lexicon.ts'

/** Elements that hold the page and not the notice. */
export const chromeTags: ReadonlySet<string> = new Set(['nav', 'footer', 'aside'])

// <div class="page-footer"> · <div id="bdshare">
const chromeWords = [
  'nav', 'navbar', 'menu', 'topnav', 'subnav', 'pagenav', 'crumb', 'crumbs', 'breadcrumb', 'breadcrumbs', 'dqwz', 'wz', 'footer',
  'foot', 'copyright', 'sidebar', 'share', 'bdshare', 'bshare', 'bdsharebuttonbox', 'sharebar', 'toolbar', 'relate', 'related',
  'relevant', 'recommend', 'xglj', 'xgxw', 'xgwz', 'xgwd', 'xgyd', 'xgzc', 'print', 'pager', 'pagination', 'search', 'login',
  'qrcode', 'ewm', 'erweima', 'comment', 'comments', 'links', 'friendlink', 'yqlj', 'hot', 'prevnext', 'accessibility',
]
/** Ids and classes of boxes that hold the page. */
export const chromeNames = new RegExp(`(?:^|[ _-])(?:${anyOf(chromeWords)})(?:[ _-]|\\d|$)`, 'u')

// <h1> · <td class="bt"> · <div class="article-title">
const titleWords = ['bt', 'bt1', 'biaoti', 'tit', 'headline', 'wzbt', 'arctit']
/** Ids and classes of boxes that hold the title. */
export const titleNames = new RegExp(`(?:^|[ _-])(?:\\w{0,12}title|${anyOf(titleWords)})(?:[ _-]|\\d|$)`, 'u')
/** Elements that hold the title. */
export const titleTags: ReadonlySet<string> = new Set(['h1', 'h2', 'h3'])

// 【打印】【关闭】 · 分享到： · 上一篇：… · 扫一扫在手机打开
const toolWords = [
  '打印', '我要打印', '关闭', '分享', '扫一扫', '扫码', '用手机', '手机扫', '返回', '回到顶部', '上一篇', '上一条', '上一页', '下一篇', '下一条', '下一页',
  '加入收藏', '收藏', '友情链接', '责任编辑', '网站地图', '无障碍',
]
/** Lines that are the page's wherever they stand; also 您当前的位置：首页>整改公开 and 【字体：大中小】. */
export const chromeLine = new RegExp(
  `^[\\[(·•零■>]{0,2}(?:您?(?:的|现在|当前|目前|所在){0,3}位置:|首页>|字[号体]:|${anyOf(toolWords)})`,
  'u',
)

const relatedWords = ['链接', '信息', '新闻', '文章', '文档', '阅读', '稿件', '推荐', '报道', '内容', '政策']
const tailWords = ['延伸阅读', '热点推荐', '热点新闻', '最新信息', '最新文章', '版权所有', '网站标识码', '网站地图', '友情链接', '主办:', '主办单位:', '承办:', '承办单位:', '技术支持:']
/** Lines after which nothing but the page follows, if no more text does: 相关链接 · 主办：… · 京ICP备… */
export const tailLine = new RegExp(`^[\\[(·•■]{0,2}(?:相关(?:${anyOf(relatedWords)})|${anyOf(tailWords)})|ICP备|公网安备|网站标识码|copyright`, 'iu')

const infoWords = [
  '索引号', '发布机构', '发文机关', '发文机构', '公开机构', '成文日期', '生成日期', '发布日期', '发文日期', '公开日期', '公开方式', '公开范围', '公开时限',
  '主题分类', '信息分类', '文号', '发文字号', '信息名称', '文件名称', '名称', '有效性', '发布时间', '发表时间', '来源',
]
/** Labels of the table and of the lines above a title: 索引号：… · 发布机构 · 信息来源：… */
export const infoLine = new RegExp(`^[\\[(]?(?:信息)?(?:${anyOf(infoWords)})(?:[:\\])]|$)`, 'u')

const contactWords = ['联系电话', '联系方式', '联系人', '电子邮箱', '邮政编码', '监督电话']
/** What may stand after the text, outside its element: 特此通报。 · 附件：… · 联系电话：… · 2018年6月8日 */
export const closingLine = new RegExp(
  `^特此|^附件|${anyOf(contactWords)}|^\\d{4}年\\d{1,2}月\\d{1,2}日$|^[二零一三四五六七八九十]{4}年`,
  'u',
)

const bodyWords = ['党组', '党委', '委员会', '政府', '局', '支部', '办公室', '中心', '公司', '学校', '医院', '学院', '总支', '工委', '组']
/** The body that signs: 中共某县水利局党组 */
export const signatureLine = new RegExp(`(?:${anyOf(bodyWords)})$`, 'u')

/** A line of a notice, if it has come this far: 一、 · （二） · 3. · ① · 四是 */
export const numberLine = /^(?:\(?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)、.]|[①-⑳]|[一二三四五六七八九十]是)/u

// …的通报_整改公开_某县人民政府 · …的通报 - 某县人民政府 · …的通报|整改公开 · …的通报--整改公开
const titleSeparator = /\s{0,5}[_|｜]{1,3}\s{0,5}|\s[-–—]{1,2}\s|-{2,3}|\s?[-–—](?=[^-–—]{2,20}(?:网|网站|政府|平台|门户)$)/u

/** The parts of a page's title: of the document, of the column, of the site. */
export function splitTitle(printed: string): readonly string[] {
  return printed.split(titleSeparator)
}
