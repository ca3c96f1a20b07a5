/** The Word documents in `fixtures/formats/docx/`, each about one thing; `formats-docx.test.ts` writes what is missing. */
import {
  definition, type DocxParts, inList, item, level, list, paragraph, paragraphOf, part, run, startAt, style, styled, table,
} from './make-docx.ts'

const formats = [
  'decimal', 'decimalZero', 'decimalFullWidth', 'decimalFullWidth2', 'decimalHalfWidth', 'decimalEnclosedCircle',
  'decimalEnclosedCircleChinese', 'decimalEnclosedFullstop', 'decimalEnclosedParen', 'chineseCounting',
  'chineseCountingThousand', 'chineseLegalSimplified', 'japaneseCounting', 'japaneseLegal', 'japaneseDigitalTenThousand',
  'ideographDigital', 'ideographTraditional', 'ideographZodiac', 'ideographZodiacTraditional', 'ideographEnclosedCircle',
  'ideographLegalTraditional', 'taiwaneseCounting', 'taiwaneseCountingThousand', 'taiwaneseDigital', 'koreanDigital2',
  'upperLetter', 'lowerLetter', 'upperRoman', 'lowerRoman', 'ordinal', 'numberInDash', 'hex', 'none', 'bullet',
]
const values = [1, 2, 9, 10, 11, 12, 13, 19, 20, 21, 27, 60, 99, 100, 101, 110, 111, 1000, 1001, 1010]

/** Every format at the numbers where it may turn. */
function numberFormats(): DocxParts {
  let body = ''
  let definitions = ''
  let lists = ''
  formats.forEach((format, index) => {
    definitions += definition(index, level([0, format], '%1、', '<w:suff w:val="nothing"/>'))
    body += paragraph(format)
    values.forEach((value, nth) => {
      const id = index * values.length + nth + 1
      lists += list(id, index, startAt(0, value))
      body += item(`第${value}项`, id)
    })
  })
  return {body, numbering: definitions + lists}
}

const notice = level([0, 'chineseCounting'], '%1、') + level([1, 'chineseCounting'], '（%2）') + level([2, 'decimal'], '%3.') +
  level([3, 'decimal'], '（%4）') + level([4, 'decimalEnclosedCircle'], '%5') + level([5, 'upperLetter'], '%6.')

/** The levels of a notice, counting on, starting anew, skipped. */
const levels: DocxParts = {
  numbering: definition(0, notice) + list(1, 0),
  body: [
    paragraph('关于巡察整改进展情况的通报'),
    item('强化组织领导', 1), paragraph('局党组高度重视。'), item('提高思想认识', 1, 1), item('压实整改责任', 1, 1),
    item('召开专题会议', 1, 2), item('2023年3月制定整改方案', 1, 2), item('建立工作台账', 1, 3), item('逐项销号', 1, 4), item('定期调度', 1, 4),
    item('明确责任分工', 1, 3), item('深化整改成效', 1, 2),
    item('整改落实情况', 1), item('学习贯彻不深入', 1, 2), item('制度执行不严格', 1, 1), item('项目监管不到位', 1, 2),
    item('越级的一条', 1, 4), item('下一步打算', 1),
  ].join(''),
}

/** %1.%2, isLgl, lvlRestart, a first paragraph on an inner level. */
const compound: DocxParts = {
  numbering:
    definition(0, level([0, 'chineseCounting'], '第%1章') + level([1, 'decimal'], '%1.%2', '<w:isLgl/>') + level([2, 'decimalZero'], '%1.%2.%3', '<w:isLgl/>') + level([3, 'lowerRoman'], '%1-%4')) +
    definition(1, level([0, 'chineseCounting'], '%1、') + level([1, 'chineseCounting'], '（%2）') + level([2, 'decimal'], '%3.', '<w:lvlRestart w:val="1"/>')) +
    definition(2, level([0, 'chineseCounting'], '%1、') + level([1, 'decimal'], '%2.', '<w:lvlRestart w:val="0"/>')) +
    definition(3, level([0, 'decimal'], '%1.') + level([1, 'decimal'], '%1.%2', '<w:start w:val="3"/>')) +
    list(1, 0) + list(2, 1) + list(3, 2) + list(4, 3),
  body: [
    item('总则', 1), item('依据', 1, 1), item('范围', 1, 1), item('对象', 1, 2), item('附则', 1), item('解释', 1, 1), item('施行', 1, 2), item('补充', 1, 3),
    item('组织学习', 2), item('党组会议', 2, 1), item('第一次', 2, 2), item('第二次', 2, 2), item('支部会议', 2, 1), item('第三次', 2, 2),
    item('检查落实', 2), item('回头看', 2, 1), item('重新编号', 2, 2),
    item('甲类问题', 3), item('问题之一', 3, 1), item('问题之二', 3, 1), item('乙类问题', 3), item('问题之三', 3, 1),
    item('先出现的下级', 4, 1), item('后出现的上级', 4), item('再出现的下级', 4, 1),
  ].join(''),
}

/** Lists that count on together, start anew, replace a level; a list that does not exist. */
const overrides: DocxParts = {
  numbering:
    definition(0, level([0, 'decimal'], '%1.') + level([1, 'decimal'], '（%2）')) +
    list(1, 0) + list(2, 0) + list(3, 0, startAt(0, 1)) + list(4, 0, startAt(0, 5) + startAt(1, 1)) +
    list(5, 0, `<w:lvlOverride w:ilvl="0">${level([0, 'chineseCounting'], '%1、')}</w:lvlOverride>`) +
    list(6, 0, `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="8"/>${level([0, 'chineseLegalSimplified'], '%1、')}</w:lvlOverride>`),
  body: [
    item('第一份清单', 1), item('接着数', 1), item('另一清单接着数', 2), item('重新从一开始', 3), item('接着数', 3), item('回到第一份', 1),
    item('从五开始', 4), item('下级', 4, 1), item('下级', 4, 1), item('接着数', 4), item('下级', 4, 1),
    item('换了样式', 5), item('接着数', 5), item('换样式并从八开始', 6), item('接着数', 6),
    item('没有这份清单', 99), item('没有这一级', 1, 7),
  ].join(''),
}

/** Numbers that come through paragraph styles. */
const styleNumbers: DocxParts = {
  numbering:
    definition(0, level([0, 'chineseCounting'], '%1、', '<w:pStyle w:val="Heading1"/>') +
      level([1, 'chineseCounting'], '（%2）', '<w:pStyle w:val="Heading2"/>') + level([2, 'decimal'], '%3.', '<w:pStyle w:val="Heading3"/>')) +
    definition(1, level([0, 'decimal'], '%1)')) +
    list(1, 0) + list(2, 1),
  styles:
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
    style('Heading1', `<w:basedOn w:val="a"/><w:pPr>${inList(1)}</w:pPr>`) +
    style('Heading2', `<w:basedOn w:val="a"/><w:pPr>${inList(1, 1)}</w:pPr>`) +
    // The level alone, the list from the style that it is based on; and a level known only by the definition.
    style('Heading3', `<w:basedOn w:val="Heading2"/><w:pPr><w:numPr><w:ilvl w:val="2"/></w:numPr></w:pPr>`) +
    style('Derived', '<w:basedOn w:val="Heading1"/>') +
    style('Unnumbered', `<w:basedOn w:val="Heading1"/><w:pPr>${inList(0)}</w:pPr>`) +
    style('Circle', '<w:basedOn w:val="Circle"/>'),
  body: [
    paragraph('强化政治引领', styled('Heading1')), paragraph('学习不深入', styled('Heading2')), paragraph('开展专题学习', styled('Heading3')),
    paragraph('开展专题研讨', styled('Heading3')), paragraph('落实不到位', styled('Heading2')), paragraph('压实责任', styled('Heading3')),
    paragraph('派生样式的标题', styled('Derived')), paragraph('样式去掉编号', styled('Unnumbered')),
    paragraph('直接去掉编号', styled('Heading1') + inList(0)), paragraph('直接改用别的清单', styled('Heading1') + inList(2)),
    paragraph('直接改级别', `${styled('Heading1')}<w:numPr><w:ilvl w:val="1"/></w:numPr>`), paragraph('接着数', styled('Heading1')),
    paragraph('样式自己套自己', styled('Circle')), paragraph('没有这个样式', styled('Nowhere')), paragraph('正文'),
  ].join(''),
}

/** Definitions that refer to a numbering style. */
const styleLinks: DocxParts = {
  numbering:
    definition(0, `<w:styleLink w:val="NoticeList"/>${level([0, 'ideographTraditional'], '%1、')}${level([1, 'ideographEnclosedCircle'], '%2')}`) +
    definition(1, '<w:numStyleLink w:val="NoticeList"/>') + definition(2, '<w:numStyleLink w:val="Loop"/>') +
    list(1, 0) + list(2, 1) + list(3, 2),
  styles: style('NoticeList', `<w:pPr>${inList(1)}</w:pPr>`, 'numbering') + style('Loop', `<w:pPr>${inList(3)}</w:pPr>`, 'numbering'),
  body: [
    item('甲项', 2), item('其一', 2, 1), item('其二', 2, 1), item('乙项', 2), item('引用自己的清单', 3),
  ].join(''),
}

/** What stands between number and text, bullets, levels without a number. */
const suffixes: DocxParts = {
  numbering:
    definition(0, level([0, 'chineseCounting'], '%1、') + level([1, 'decimal'], '%2.') + level([2, 'chineseCounting'], '第%3条')) +
    definition(1, level([0, 'decimal'], '%1.', '<w:suff w:val="space"/>')) +
    definition(2, level([0, 'decimal'], '%1', '<w:suff w:val="nothing"/>')) +
    definition(3, level([0, 'bullet'], '') + level([1, 'none'], '') + level([2, 'none'], '整改措施：')) +
    definition(4, `<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl>`) +
    list(1, 0) + list(2, 1) + list(3, 2) + list(4, 3) + list(5, 4),
  body: [
    item('制表符', 1), item('关于学习的问题', 1, 1), item('2023年以来的问题', 1, 1), item('本办法自印发之日起施行', 1, 2),
    item('空格', 2), item('没有间隔', 3), item('项目符号', 4), item('没有编号', 4, 1), item('明确责任', 4, 2), item('三位数字', 5), item('三位数字', 5),
    item('', 1), item('空段之后', 1),
  ].join(''),
}

const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const textBox = (inside: string): string =>
  '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="3000000" cy="900000"/><wp:docPr id="1" name="box"/>' +
  '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>' +
  '<wps:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>' +
  `<wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
const deletedMark = '<w:rPr><w:del w:id="9" w:author="甲" w:date="2024-01-01T00:00:00Z"/></w:rPr>'
const deleted = (text: string): string =>
  `<w:del w:id="8" w:author="甲" w:date="2024-01-01T00:00:00Z"><w:r><w:delText>${text}</w:delText></w:r></w:del>`
const moved = (name: string, text: string): string =>
  `<w:${name} w:id="7" w:author="甲" w:date="2024-01-01T00:00:00Z">${run(text)}</w:${name}>`

/** Where text stands, and what is not text. */
const text: DocxParts = {
  numbering: definition(0, level([0, 'chineseCounting'], '%1、')) + list(1, 0),
  styles: style('Hidden', '<w:rPr><w:vanish/></w:rPr>', 'character') +
    '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>',
  body: [
    paragraphOf(run('某县某局党') + run('组', '<w:b/>') + '<w:proofErr w:type="spellStart"/>' + run('关于整改')),
    paragraphOf(field('TOC \\o', run('一、加强领导') + '<w:r><w:tab/></w:r>' + run('1')), styled('TOC1')),
    paragraphOf(`<w:hyperlink w:anchor="x">${run('链接里的字')}</w:hyperlink><w:smartTag w:uri="u" w:element="e">${run('智能标记里的字')}</w:smartTag>`),
    `<w:sdt><w:sdtPr><w:alias w:val="不是正文"/></w:sdtPr><w:sdtContent>${paragraph('内容控件里的段落')}</w:sdtContent></w:sdt>`,
    paragraphOf(`<w:sdt><w:sdtContent>${run('内容控件里的字')}</w:sdtContent></w:sdt>`),
    paragraphOf(`${run('修订：')}<w:ins w:id="1" w:author="甲">${run('插入的字')}</w:ins>${deleted('删去的字')}${moved('moveFrom', '移走的字')}${moved('moveTo', '移来的字')}`),
    paragraphOf(deleted('整段删去'), inList(1) + deletedMark), paragraphOf(run('段末标记删去，'), deletedMark), item('与下一段相连', 1),
    paragraphOf(run('截至') + field('DATE', run('2023年5月4日') + field('REF', run('（初稿）'))) + run('，已完成')),
    paragraphOf(`<w:fldSimple w:instr="PAGE">${run('7')}</w:fldSimple>${run('个问题')}`),
    paragraphOf(`${run('制表')}<w:r><w:tab/></w:r>${run('符；连')}<w:r><w:noBreakHyphen/></w:r>${run('字符')}`, '<w:tabs><w:tab w:val="left" w:pos="900"/></w:tabs>'),
    paragraphOf(`${run('换行前')}<w:r><w:br/></w:r>${run('换行后')}`),
    paragraphOf(`<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${run('已完成 ')}<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>${run('未完成')}`),
    paragraphOf(`${run('看得见')}${run('看不见', '<w:vanish/>')}${run('样式隐藏', '<w:rStyle w:val="Hidden"/>')}${run('仍看得见', '<w:vanish w:val="0"/>')}`),
    paragraphOf(run('整段隐藏', '<w:vanish/>'), `${inList(1)}<w:rPr><w:vanish/></w:rPr>`), item('隐藏段之后', 1),
    paragraphOf(run('样式分隔之前。'), `${inList(1)}<w:rPr><w:vanish/><w:specVanish/></w:rPr>`), paragraph('样式分隔之后。'),
    paragraphOf(`<w:r><w:ruby><w:rt>${run('zhěng')}</w:rt><w:rubyBase>${run('整')}</w:rubyBase></w:ruby></w:r>${run('改')}`),
    paragraphOf(run('文本框之前的段落') + textBox(item('文本框自成一份', 1) + paragraph('文本框第二行'))),
    item('文本框之后接着数', 1),
    paragraphOf(`<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>${run('为公式')}`),
    paragraphOf(run('原来没有编号'), `<w:pPrChange w:id="3" w:author="甲"><w:pPr>${inList(1)}</w:pPr></w:pPrChange>`),
    paragraphOf('<w:r><w:t>  不保留的空格  </w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r>'),
    paragraph('　　全角缩进的段落　'), paragraph(''), paragraph('   '),
    '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/></w:sectPr>',
  ].join(''),
  more: {
    'word/header1.xml': part('hdr', paragraph('页眉不读')),
    'word/footer1.xml': part('ftr', paragraph('页脚不读')),
    'word/footnotes.xml': part('footnotes', `<w:footnote w:id="1">${paragraph('脚注不读')}</w:footnote>`),
    'docProps/core.xml': '<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>旧模板的标题</dc:title></cp:coreProperties>',
  },
}

/** Tables: spans, merged cells, numbers, tables in tables, deleted rows. */
const tables: DocxParts = {
  numbering: definition(0, level([0, 'decimal'], '%1')) + definition(1, level([0, 'decimal'], '%1.')) + list(1, 0) + list(2, 1),
  body: [
    paragraph('整改任务清单'),
    table([
      ['序号', '问题', '整改措施', '完成情况'].map(text => paragraph(text)),
      [item('', 1), paragraph('学习贯彻不深入'), item('制定学习计划', 2) + item('开展专题研讨', 2), paragraph('已完成')],
      [item('', 1), `<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraph('制度执行不严格')}`, paragraph('修订考勤制度'), paragraph('已完成')],
      [item('', 1), `<w:tcPr><w:vMerge/></w:tcPr>${paragraph('')}`, paragraph('开展监督检查'), paragraph('长期坚持')],
      [item('', 1), `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('跨两列的说明')}`, paragraph('基本完成')],
      [item('', 1), paragraph('监管不到位'), table([[paragraph('责任科室'), paragraph('综合科')]]) + paragraph('见上表'), paragraph('已完成')],
    ]).replace('<w:tr><w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve"></w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:gridSpan',
      '<w:tr><w:trPr><w:del w:id="4" w:author="甲"/></w:trPr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:delText>删去的行</w:delText></w:r></w:p></w:tc></w:tr>$&'),
    paragraph('表后的段落'),
  ].join(''),
}

/** A notice of some pages with a running head and page numbers. */
const pages: DocxParts = {
  numbering: definition(0, notice.replaceAll('</w:lvl>', '<w:pPr><w:ind w:left="0" w:firstLine="640"/></w:pPr></w:lvl>').replaceAll('<w:lvlText', '<w:suff w:val="nothing"/><w:lvlText')) + list(1, 0),
  styles: '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Noto Serif CJK SC" w:hAnsi="Noto Serif CJK SC" w:eastAsia="Noto Serif CJK SC"/><w:sz w:val="32"/></w:rPr></w:rPrDefault></w:docDefaults>',
  body: noticePages(),
  more: {
    'word/header1.xml': part('hdr', paragraph('云溪县水务局整改公开')),
    'word/footer1.xml': part('ftr', paragraphOf(`${run('— ')}<w:fldSimple w:instr="PAGE">${run('1')}</w:fldSimple>${run(' —')}`, '<w:jc w:val="center"/>')),
  },
}

function noticePages(): string {
  const title = (words: string): string => paragraphOf(run(words, '<w:b/><w:sz w:val="44"/>'), '<w:jc w:val="center"/>')
  const body = (words: string): string => paragraph(words, '<w:ind w:firstLine="640"/><w:jc w:val="both"/>')
  const right = (words: string): string => paragraph(words, '<w:jc w:val="right"/>')
  return [
    title('中共云溪县水务局党组关于十四届县委第三轮巡察整改进展情况的通报'),
    body('根据县委统一部署，2023年3月6日至5月12日，县委第二巡察组对县水务局党组开展了常规巡察。2023年7月18日，县委第二巡察组向县水务局党组反馈了巡察意见。按照巡察工作有关要求，现将巡察整改进展情况予以公布。'),
    item('整改工作组织情况', 1),
    body('局党组把巡察整改作为重大政治任务，成立以党组书记、局长任组长的整改工作领导小组，先后召开党组会议5次、专题会议12次研究整改工作，制定整改方案，建立问题清单、任务清单、责任清单，明确整改措施86条，逐项明确责任领导、责任科室和完成时限。'),
    item('反馈问题整改落实情况', 1),
    item('关于“学习贯彻上级决策部署不深入”的问题', 1, 1),
    item('关于理论学习中心组学习质量不高的问题。整改情况：已完成。一是修订《理论学习中心组学习制度》，全年安排集体学习12次，已开展9次；二是围绕节水型社会建设组织专题研讨3次，形成调研报告4篇，推动解决灌区末级渠系管护等实际问题6个。', 1, 2),
    item('关于年度重点任务推进缓慢的问题。整改情况：已完成。对2021年以来的28项重点任务逐项梳理，建立周调度、月通报工作机制，截至2023年10月底，已全部办结销号，其中石桥河综合治理工程完成投资3200万元，比计划提前20天完工。', 1, 2),
    item('关于“落实全面从严治党责任有差距”的问题', 1, 1),
    item('关于廉政风险防控不到位的问题。整改情况：基本完成。排查岗位廉政风险点43个，制定防控措施71条，开展廉政谈话56人次；对3个在建项目的招标、变更、结算环节开展专项检查，发现并整改问题11个，完善制度7项。', 1, 2),
    item('关于项目资金监管不严的问题。整改情况：未完成，持续推进。对2020年以来的15个水利项目开展清理，已收回结余资金126.5万元，余下2个项目因结算审计尚未办结，预计2024年6月底前完成。', 1, 2),
    item('关于基层党组织建设薄弱的问题。整改情况：已完成。按期完成3个党支部换届，补齐支部委员2名，落实“三会一课”制度，开展主题党日活动18次，发展党员2名，整顿软弱涣散党支部1个，建立党员领导干部联系点9个。', 1, 2),
    item('下一步工作打算', 1),
    body('局党组将持续深化巡察整改，对已完成的整改任务适时开展“回头看”，对需要长期坚持的任务紧盯不放，建立健全长效机制，以整改实效推动全县水务事业高质量发展。'),
    body('欢迎广大干部群众对巡察整改落实情况进行监督。如有意见建议，请及时反映。联系方式：电话0000-1234567；邮政信箱：云溪县滨河路18号，邮政编码000000。'),
    right('中共云溪县水务局党组'),
    right('2023年12月28日'),
    '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>',
  ].join('')
}

/** The fixtures by name. */
export const docxFixtures: Readonly<Record<string, DocxParts>> = {
  'number-formats': numberFormats(),
  levels, compound, overrides, 'style-numbers': styleNumbers, 'style-links': styleLinks, suffixes, text, tables, pages,
}
