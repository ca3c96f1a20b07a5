/** The notice that `fixtures/formats/same/` holds in every format: its paragraphs, with what each is. */

/** What a paragraph is. */
export type Role = 'title' | 'published' | 'text' | 'part' | 'aspect' | 'issue' | 'measure' | 'signer' | 'day'

/** A paragraph, its number apart from its text, as Word counts by itself and Markdown marks what follows. */
export interface Paragraph {
  readonly role: Role
  readonly number: string
  readonly text: string
  /** What stands behind a run-in heading in the same paragraph. */
  readonly rest: string
}

/** The day that it was published, as a page's head says it. */
export const publishedOn = '2024-05-20'

export const paragraphs: readonly Paragraph[] = [
  plain('title', '中共云岫县水利局党组关于巡察整改进展情况的通报'),
  plain('published', `发布时间：${publishedOn}　　来源：县水利局`),
  plain('text', '根据县委统一部署，2023年9月4日至11月3日，县委第二巡察组对县水利局党组开展了常规巡察。12月15日，县委第二巡察组反馈了巡察意见，指出2个方面4个问题，已完成整改3个，正在推进1个。现将整改进展情况通报如下。'),
  heading('part', ['一、', '组织整改落实情况']),
  heading('aspect', ['（一）', '压实整改责任。', '局党组于12月18日召开专题会议，成立整改工作领导小组，主要负责同志任组长，逐条研究整改措施，明确牵头股室和完成时限。']),
  heading('aspect', ['（二）', '强化跟踪督办。', '建立整改台账，每月调度一次进度，对照清单逐项销号，对进度滞后的股室及时提醒。']),
  heading('part', ['二、', '巡察反馈问题整改情况']),
  heading('aspect', ['（一）', '贯彻上级决策部署方面']),
  heading('issue', ['1.', '关于“河道巡查‘重记录、轻整改’”的问题（已完成整改）']),
  plain('text', '整改情况：一是健全巡查制度。3月底前修订巡河办法2项。二是开展集中清理。1月10日至20日清理河道垃圾46吨。'),
  heading('issue', ['2.', '农村供水设施管护不到位']),
  plain('text', '整改状态：正在推进'),
  plain('text', '整改时限：2024年12月底前'),
  plain('text', '责任单位：县水利局、县供水服务中心'),
  plain('text', '整改情况：'),
  heading('measure', ['（1）', '对38处供水站逐一登记造册，落实专人管护。']),
  heading('measure', ['（2）', '4月12日召开现场会，更换老旧水泵21台。']),
  heading('aspect', ['（二）', '落实全面从严治党责任方面']),
  heading('issue', ['3.', '廉政谈话流于形式（已完成整改，长期坚持）']),
  plain('text', '整改情况：①制定谈话提纲；②2月以来开展廉政谈话27人次。'),
  heading('issue', ['4.', '工程款支付审批把关不严（已完成整改）']),
  plain('text', '整改情况：'),
  heading('measure', ['（1）', '对2名责任人员批评教育，追回多付工程款3.6万元。']),
  heading('measure', ['（2）', '2024年1月印发《水利工程资金管理办法》，大额支付集体研究。']),
  heading('part', ['三、', '下一步工作打算']),
  plain('text', '盯住未完成事项，巩固已有成果，举一反三，健全长效机制，确保年底前全部整改到位。'),
  plain('text', '欢迎干部群众监督。公开期限：2024年5月20日至6月19日。联系电话：0809-6680021；电子邮箱：yxslj@yunxiu.example；通信地址：云岫县滨河路12号，邮政编码：790400。'),
  plain('signer', '中共云岫县水利局党组'),
  plain('day', '2024年5月17日'),
]

function plain(role: Role, text: string): Paragraph {
  return {role, number: '', text, rest: ''}
}

function heading(role: Role, [number, text, rest = '']: readonly [number: string, text: string, rest?: string]): Paragraph {
  return {role, number, text, rest}
}
