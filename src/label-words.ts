/**
 * Label words by their composition: modifiers and a head. The last head says what stands behind the label.
 *
 *     整改措施落实情况   整改 措施 落实 情况   → done: 情况 is the last head
 *     群众反映的问题     群众 反映 的 问题     → findings
 */
import {anyOf} from './lexicon.ts'

/** What stands behind a label. */
export type LabelKind =
  /** What was found, or what was to be put right. */
  | 'findings'
  /** What is to be reached. */
  | 'goal'
  /** What is or was to be done. */
  | 'measures'
  /** What was done and how far it has come. */
  | 'done'
  /** How far it has come, in a word. */
  | 'status'
  /** By when. */
  | 'deadline'
  /** Which bodies answer for it. */
  | 'units'
  /** Who answers for it. */
  | 'persons'
  /** For how long it is open to the public. */
  | 'disclosure'
  /** What is to come. */
  | 'next-steps'
  /** How the public reaches whom. */
  | 'contact'
  /** What is kept as printed. */
  | 'other'

/** A label that has no more characters is looked at. */
export const longestLabel = 24

// What a label is made of before its head; heads stand here too, since the last one counts: 整改措施落实情况.
const modifiers = [
  '整改', '问题', '反馈', '任务', '环保', '环境', '生态', '生态环境', '保护', '督察', '督查', '督导', '督办', '巡察', '巡视', '审计', '检查', '中央', '国家', '省级', '市级', '县级', '区级',
  '省委', '市委', '县委', '区委', '省', '市', '县', '区', '镇', '上级', '群众', '信访', '举报', '投诉', '反映', '转办', '交办', '移交', '发现', '查出', '指出', '存在', '涉及', '所涉', '具体',
  '主要', '突出', '重点', '典型', '基本', '相关', '有关', '责任', '牵头', '配合', '协办', '主办', '实施', '落实', '完成', '进展', '工作', '开展', '推进', '执行', '处理', '处置', '办理', '查处',
  '调查', '核查', '核实', '整治', '治理', '修复', '管护', '验收', '销号', '核验', '评估', '达标', '办结', '采取', '已', '拟', '计划', '预计', '原定', '目标', '预期', '措施', '举措', '成效', '成果',
  '长效', '后续', '下一步', '下步', '下阶段', '下一阶段', '今后', '监督', '监管', '包案', '包保', '包联', '分管', '直接', '第一', '主管', '自查', '案件', '线索', '点位', '事项', '项目', '意见', '建议',
  '最终', '最新', '目前', '当前', '现', '阶段性', '阶段', '年度', '个性', '共性', '专项', '行动', '公示', '公开', '受理', '发布', '防治', '污染', '风险', '隐患', '缺陷', '不足', '短板', '诉求', '内容', '校', '院', '是否',
  '“回头看”', '第[一二三四五六七八九十\\d]{1,3}', '组', '环境保护', '的', '及', '和', '与', '或', '、', '等', '所', '情况', '结果', '状态', '进度', '时限', '要求', '标准', '单位', '部门', '类', '原因', '行政', '区域', '分布', '属实', '追究', '问责', '被',
]

// A head and what stands behind it, as the end of the word; the first row that matches counts, so that the narrower stand first.
const heads: readonly {readonly kind: LabelKind; readonly words: readonly string[]; readonly pattern: RegExp}[] = [
  // 下一步工作打算 · 后续措施 · 整改工作建议: no part of what was done
  {kind: 'next-steps', words: ['打算', '安排', '机制', '方案'], pattern: /^(?:下一?步|下一?阶段|后续|今后|长效)|(?:建议|打算|安排|机制|方案)$/u},
  // 公示时间 · 公开期限
  {kind: 'disclosure', words: ['期'], pattern: /公[示开](?:时间|日期|时限|期限|期)$/u},
  // 拟销号时间 · 验收时间: no deadline
  {kind: 'other', words: [], pattern: /(?:销号|验收|核验|发布|反馈|交办|转办|移交|受理|督察|巡察|检查)(?:时间|日期|时限|期限)$/u},
  // 责任单位及责任人: neither alone
  {kind: 'other', words: [], pattern: /(?:单位|部门|主体|科室)[及和与、](?:责任|负责|牵头|主要)?(?:人|人员|领导|负责人|责任人)$/u},
  {kind: 'persons', words: ['责任人', '责任人员', '负责人', '领导', '牵头人', '责任者', '负责同志'], pattern: /(?<!受理|举报)(?:责任人|责任人员|负责人|领导|牵头人|责任者|负责同志)$/u},
  // 是否属实 · 责任追究情况 · 责任人被处理情况 · 行政区域: beside what was found and done about it
  {kind: 'other', words: [], pattern: /属实(?:情况|与否)?$|(?:追究|问责|被处理)(?:情况|结果)?$|区域(?:分布)?$/u},
  // 受理单位 · 监督电话 · 联系方式
  {kind: 'contact', words: ['电话', '联系', '邮箱', '地址', '通讯', '通信', '邮政', '编码', '电子'], pattern: /^(?:受理|举报|监督)(?:单位|部门)$|(?:电话|邮箱|地址|邮政编码)$|^(?:联系|举报|受理|监督)(?:方式|渠道)$/u},
  {kind: 'other', words: [], pattern: /^(?:验收|核验)(?:单位|部门)$/u},
  {kind: 'units', words: ['单位', '部门', '主体', '科室', '股室', '处室', '支部', '责任方', '机构'], pattern: /(?:单位|部门|主体|科室|股室|处室|支部|责任方|(?:责任|实施)机构)$/u},
  {kind: 'deadline', words: ['时限', '期限', '时间', '日期', '节点', '时限要求'], pattern: /(?:时限|期限|时间|日期|节点|时限要求)$/u},
  {kind: 'status', words: ['状态', '结论', '与否', '完成度', '进度'], pattern: /(?:状态|结论|与否|完成度|完成进度|是否(?:已)?(?:完成|整改|销号))$|^(?:目前|当前)?(?:完成|办结)情况$|(?:销号|验收|核验|评估)(?:情况|结果|意见)?$/u},
  // 目标任务 · 整改要求 · 主要任务, which is no 整改任务
  {kind: 'goal', words: ['目标', '要求', '标准', '目标任务', '预期效果'], pattern: /(?:目标|要求|标准|目标任务|预期效果)$|^(?:主要|重点|工作|年度|具体|目标)*任务$/u},
  // 问题描述 · 任务概述 · 反馈内容 · 转办问题基本情况; 督察发现
  {
    kind: 'findings', words: ['概述', '描述', '概况', '表现', '清单', '详情', '简述', '摘要'],
    pattern: /(?:问题|任务|意见|事项|反馈|反映|投诉|举报|诉求|信访|案件|交办|转办)的?(?:具体)?(?:内容|概述|描述|概况|清单|详情|简述|摘要|基本情况|具体情况|主要情况|情况)$|^(?:基本情况|具体内容)$|表现$|(?:督察|督查|巡察|巡视|审计|检查|群众)(?:意见)?(?:发现|反馈|指出|查出|反映)$/u,
  },
  // 调查核实情况 : what those who looked found; but 调查处理情况
  {kind: 'findings', words: [], pattern: /(?:调查|核查|核实)的?情况$/u},
  {kind: 'findings', words: ['问题', '任务', '意见', '事项', '诉求', '不足', '短板'], pattern: /(?:问题|任务|意见|事项|诉求|不足|短板)$/u},
  {kind: 'measures', words: ['措施', '举措', '做法', '对策'], pattern: /(?:措施|举措|做法|对策|(?:整改|治理|整治|修复|工作)内容)$/u},
  {kind: 'other', words: [], pattern: /内容$/u},
  {
    kind: 'done', words: ['情况', '进展', '成效', '效果', '结果', '成果', '进度', '过程'],
    pattern: /(?:整改|落实|完成|进展|处理|处置|办理|查处|整治|治理|修复|推进|开展|执行|实施|采取)(?:工作|的)?(?:具体|有关|相关|总体|阶段性?)?(?:情况|过程)$|(?:进展|成效|效果|结果|成果|进度)$|整改落实$|^(?:整改|整改完成)$/u,
  },
  {kind: 'other', words: ['分析', '成因', '备注', '类型', '类别', '分类', '性质', '依据', '编号', '序号', '方式', '来源', '材料', '佐证', '渠道'], pattern: /(?:原因|分析|成因|备注|类型|类别|分类|性质|依据|编号|序号|方式|来源|材料|佐证|渠道)$/u},
]

// 已销号 · 未完成: what stands behind a label
const isValue = /^(?:已|未|尚未|同意|正在|基本|全部)(?!采取)/u
const composed = new RegExp(`^(?:${anyOf([...new Set([...modifiers, ...heads.flatMap(({words}) => words)])])}){1,10}$`, 'u')

/** What stands behind a label (folded); undefined for a word that is no label. */
export function readLabelKind(label: string): LabelKind | undefined {
  const word = label.replace(/[ ]|\([^()]{1,8}\)/gu, '')
  if (word.length < 2 || word.length > longestLabel || isValue.test(word) || !composed.test(word)) return undefined
  return heads.find(({pattern}) => pattern.test(word))?.kind
}

/** Whether such a label says what was done or is to be done. */
export function isDoing(kind: LabelKind | null | undefined): boolean {
  return kind === 'measures' || kind === 'done'
}

/** 整改措施落实情况 : whether a label names measures, whatever its last head is. */
export function namesMeasures(label: string): boolean {
  return label.includes('措施')
}
