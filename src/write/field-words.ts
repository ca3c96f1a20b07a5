/**
 * What the fields of the record are, in Chinese; in English each is described in its schema. A field without its words does
 * not compile.
 */
import type {
  Contact, DateRecord, Declared, Diagnostic, Inspection, Issue, KindEvidence, Measure, Notice, Outcome, Period, Section, Status,
} from '../record.ts'

type FieldsOf<Item> = Readonly<Record<keyof Item, string>>

/** The words by the name of what has the fields. */
interface FieldWords {
  readonly notice: FieldsOf<Notice>
  readonly kindEvidence: FieldsOf<KindEvidence>
  readonly source: FieldsOf<Notice['source']>
  readonly inspection: FieldsOf<Inspection>
  readonly declared: FieldsOf<Declared>
  readonly mentions: FieldsOf<Declared['mentions'][number]>
  readonly contact: FieldsOf<Contact>
  readonly section: FieldsOf<Section>
  readonly issue: FieldsOf<Issue>
  readonly status: FieldsOf<Status>
  readonly responsible: FieldsOf<Issue['responsible']>
  readonly measure: FieldsOf<Measure>
  readonly date: FieldsOf<DateRecord>
  readonly outcome: FieldsOf<Outcome>
  readonly diagnostic: FieldsOf<Diagnostic>
  readonly related: FieldsOf<Diagnostic['related'][number]>
  readonly period: FieldsOf<Period>
  readonly position: FieldsOf<Issue['position']>
  readonly point: FieldsOf<Issue['position']['start']>
}

const position = '在解码后的文本（文本和 Markdown 以外的格式为读出的各行）中的位置'

export const fieldWords: FieldWords = {
  notice: {
    schemaVersion: '本说明的版本',
    kind: '文件类型：整改通报、反馈通报、整改方案，或不是通报',
    kindEvidence: '判定类型分量最重的原文词句，由重到轻，至多五条',
    source: '所读的文件',
    title: '文件标题，照印',
    issuer: '发文单位',
    subject: '开头所称的被巡察（审计、督察）单位',
    issuedOn: '落款日期',
    publishedOn: '网页自身的发布日期',
    inspection: '通报所回应的巡察（审计、督察）',
    declared: '原文自称的总数',
    disclosure: '公开期限',
    contact: '联系方式',
    sections: '标题层级，嵌套',
    issues: '问题，按原文顺序',
    dates: '每一处日期，按原文顺序',
    outcomes: '每一项说明已完成的计数成效，按原文顺序',
    diagnostics: '通报的可疑之处',
  },
  kindEvidence: {for: '所支持的类型', text: '原文词句', position: '词句的位置；文件名和网页标题没有位置'},
  source: {
    name: '文件名，如所给；标准输入未命名时为空',
    format: '按何种格式读取',
    encoding: '识别出或指定的编码；格式自带编码时为空',
    bytes: '字节数',
    sha256: '字节的 SHA-256（十六进制）',
  },
  inspection: {
    organ: '巡察组等，照印',
    round: '轮次，照印：十三届市委第一轮',
    types: '种类，照印：常规巡察、专项巡察、“回头看”',
    period: '巡察起止日期',
    feedbackOn: '反馈日期',
  },
  declared: {
    categories: '所称方面（类）数',
    items: '所称分项问题（小项）数',
    issues: '所称问题数',
    completed: '所称完成整改的问题数',
    mostlyCompleted: '所称基本完成的问题数',
    inProgress: '所称正在整改的问题数',
    notCompleted: '所称未完成的问题数',
    completionRate: '所称完成率，100% 为 1',
    measures: '所称措施数',
    mentions: '说这些总数的句子',
  },
  mentions: {text: '照印', position},
  contact: {phones: '电话', emails: '电子邮箱', postcode: '邮政编码', address: '通信地址'},
  section: {
    id: '由最外层起的印出序数，以点相连：2.1.1',
    level: '层级，从 1 起',
    marker: '印出的序号：（一）；没有序号的标题为空',
    ordinal: '序号的数值',
    title: '标题，照印，去掉末尾的句号',
    role: '这部分的作用；下级沿用上级',
    text: '自身各段，一段一行，不含下级标题之下的',
    position,
    children: '下级标题',
  },
  issue: {
    id: '所在标题的编号；没有标题的问题为 u1、u2……',
    title: '问题本身，去掉“关于……问题”之类的外框',
    categories: '上级各标题，由外到内，去掉外框',
    status: '整改状态及其依据',
    measures: '整改措施',
    findings: '发现的情况（反馈通报）',
    fields: '标签行，照印：标签对内容',
    deadline: '整改时限（整改时限、完成时限）；没有则为空',
    responsible: '谁负责',
    text: '全文，一段一行',
    position,
  },
  status: {
    state: '整改到什么程度',
    basis: '谁说的：问题自身、通报对全部问题的说明，或无',
    text: '所依据的原文；没有则为空',
    position: '这些原文的位置',
  },
  responsible: {units: '责任单位、牵头单位、配合单位', persons: '责任人、责任领导'},
  measure: {
    ordinal: '序号的数值；没有编号的要点为空',
    marker: '印出的序号：一是、①',
    text: '所做（或所发现）的内容，不含序号',
    position,
  },
  date: {
    text: '照印',
    start: '第一日；不可能的日子为空',
    end: '最后一日，含当日',
    edtf: 'ISO 8601-2 写法：2023-07、2022-12-07/2023-01-13、XXXX-03-02',
    precision: '日期精确到什么程度',
    inferred: '未印出而由上下文补全的部分',
    inTitle: '是否在《》之内',
    issueId: '所在的问题',
    position,
  },
  outcome: {
    of: '数的是什么',
    action: '所做之事：党内警告、追回、制定；旁边没有印出则为空',
    value: '数量；资金以元计',
    unit: '单位：人、人次、件、项；资金为元',
    approximate: '旁边是否有余、约、近、多、以上',
    partOf: '所属的总数，以其在列表中的位置表示；没有则为空',
    issueId: '所在的问题',
    text: '照印',
    position,
  },
  diagnostic: {
    id: '报告它的检查项',
    severity: '严重程度',
    message: '一句话说明',
    actual: '实际印着的',
    expected: '应当是的',
    excerpt: '所在行，照印，至多 80 字',
    position,
    related: '有助于说明的其他位置',
  },
  related: {message: '那里是什么', position},
  period: {start: '第一日', end: '最后一日，含当日'},
  position: {start: '第一个单位', end: '最后一个单位之后'},
  point: {line: '行，从 1 起', column: '列，从 1 起（UTF-16 单位）', offset: '偏移，从 0 起（UTF-16 单位）'},
}
