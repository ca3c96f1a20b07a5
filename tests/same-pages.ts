/** Four web pages that a notice may stand on: a site of 2020, nested tables of 2008, what Word saves, a mirror. */
import {type Paragraph, publishedOn} from './same-notice.ts'

/** A content system of 2020: what it knows stands in `<meta>`; words are cut over spans; much else is on the page. */
export function toSitePage(all: readonly Paragraph[]): string {
  const [title, published, ...body] = all.map(toPrinted)
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="SiteName" content="云岫县人民政府">
<meta name="ArticleTitle" content="${title}">
<meta name="PubDate" content="${publishedOn} 09:12">
<meta name="ContentSource" content="县水利局">
<title>${title}_整改公开_云岫县人民政府</title>
<style>.tip{display:none}</style>
<script>var channel = {id: 3021, updated: '2025-01-02'}</script>
</head>
<body>
<div class="header"><a href="/">首页</a> <a href="/zwgk/">政务公开</a> <a href="/hd/">互动交流</a> <span>今天是 2025年1月2日</span></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; 整改公开</div>
<div class="article">
<h1>${title}</h1>
<div class="info"><span>${published?.replace(/\s+来源/u, '</span><span>来源')}</span><span class="tip">更新时间：2025-01-02</span><span>字号：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a></span></div>
<div class="content" id="zoom">
${body.map((text) => `<p style="text-indent:2em"><span>${splitOverSpans(text)}</span></p>`).join('\n')}
</div>
<div class="share"><a href="#">分享到微信</a><a href="#">打印</a><a href="#">关闭</a></div>
</div>
<div class="related"><h3>相关链接</h3><ul>
<li><a href="/a/1.html">云岫县林业局党组关于巡察整改进展情况的通报</a><span>2024-05-11</span></li>
<li><a href="/a/2.html">云岫县教育局党组关于巡察整改进展情况的通报</a><span>2024-05-09</span></li>
</ul></div>
<div class="footer"><p>主办：云岫县人民政府办公室　网站标识码：0000000000</p><p>联系电话：0809-1234567　邮编：790000</p></div>
</body>
</html>
`
}

/** Tables in one another, all of the notice in one cell, lines ended by `<br>`; declared as gb2312. */
export function toTablePage(all: readonly Paragraph[]): string {
  const [title, published, ...body] = all.map(toPrinted)
  const menu = ['网站首页', '单位概况', '工作动态', '公示公告'].map((text) => `<td><a href="list.asp"><font color="#ffffff">${text}</font></a></td>`)
  return `<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>云岫县水利局</title>
</head>
<body topmargin=0>
<table width=778 align=center><tr>${menu.join('')}</tr></table>
<table width=778 align=center><tr><td width=180 valign=top>
<table><tr><td>热点文章</td></tr><tr><td><a href="show.asp?id=7">关于开展汛前检查的通知</a></td></tr><tr><td><a href="show.asp?id=9">关于召开防汛会议的通知</a></td></tr></table>
</td><td valign=top>
<table width="96%"><tr><td align=center><font size=4><b>${title}</b></font></td></tr>
<tr><td align=center><font color=#999999>${published}&nbsp;&nbsp;点击数：318</font></td></tr>
<tr><td><font style="line-height:180%">
${body.map((text) => `&nbsp;&nbsp;&nbsp;&nbsp;${text}<br>`).join('\n<br>\n')}
</font></td></tr></table>
</td></tr></table>
<table width=778 align=center><tr><td align=center>版权所有：云岫县水利局<br>地址：云岫县政府大院　电话：0809-7654321</td></tr></table>
</body>
</html>
`.replaceAll('\n', '\r\n')
}

/** A document that Word saved as a web page; its lines are broken in the source. */
export function toWordPage(all: readonly Paragraph[]): string {
  const body = all.map(({role, number, text, rest}) => {
    const mark = number === '' ? '' : `<![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>${number}</span></span><![endif]>`
    const align = role === 'signer' || role === 'day' ? ' align=right' : ''
    const words = escape(text + rest).replaceAll(/[\d-]{1,20}/gu, '<span\nlang=EN-US>$&</span>')
    return `<p class=MsoNormal${align} style='text-indent:32.0pt'>${mark}<span\nstyle='font-size:16.0pt;font-family:仿宋'>${words}<o:p></o:p></span></p>`
  })
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">

<head>
<meta http-equiv=Content-Type content="text/html; charset=unicode">
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Created>2025-01-02T01:00:00Z</o:Created></o:DocumentProperties></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm;} --></style>
</head>

<body lang=ZH-CN style='tab-interval:21.0pt'>

<div class=WordSection1>

${body.join('\n\n')}

</div>

</body>

</html>
`.replaceAll('\n', '\r\n')
}

/** A mirror in traditional script; the text is handed over as it prints it. */
export function toMirrorPage(all: readonly Paragraph[]): string {
  const [title, published, ...body] = all.map(toPrinted)
  return `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<title>${title} - 每日要聞</title>
<meta property="og:site_name" content="每日要聞">
<meta property="article:published_time" content="${publishedOn}T09:12:00+08:00">
</head>
<body>
<nav><a href="/">首頁</a><a href="/hot">熱門</a><a href="/society">社會</a></nav>
<main><article>
<h1>${title}</h1>
<p class="meta">${published}</p>
${body.map((text) => `<p>${text}</p>`).join('\n<div class="ad-slot"><script>show(3)</script></div>\n')}
</article></main>
<aside><h2>猜你喜歡</h2><ul><li><a href="/1">水庫除險加固完工</a></li><li><a href="/2">河長制工作推進會召開</a></li></ul></aside>
<footer>每日要聞 版權所有 © 2025</footer>
</body>
</html>
`
}

function toPrinted({number, text, rest}: Paragraph): string {
  return escape(number + text + rest)
}

/** What an editor makes of words that were typed and mended: a date in two spans, a heading in two. */
function splitOverSpans(text: string): string {
  return text.replaceAll(/(?<=\d)(?=月)|(?<=整)(?=改情况：)|(?<=^.、)/gu, '</span><span>')
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;')
}
