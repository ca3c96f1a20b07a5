/** What the checks say, in Chinese, in the words that an inspection office uses. */
import type {WordedId} from './en.ts'
import type {Words} from './words.ts'

export const zh = {
  checks: {
    'not-a-notice': {
      summary: '文稿既不是整改情况通报，也不是反馈情况通报',
      message: '“{actual}”不是整改情况或反馈情况的通报，未读取问题清单',
    },
    'ordinal-gap': {
      summary: '同级序号不连续',
      message: '序号“{actual}”不连续，应为“{expected}”',
    },
    'ordinal-repeated': {
      summary: '同级序号重复',
      message: '序号“{actual}”重复，应为“{expected}”',
    },
    'level-skipped': {
      summary: '标题越级',
      message: '序号“{actual}”越级，其上宜先用“{expected}”一级（GB/T 9704）',
    },
    'marker-mixed': {
      summary: '同级序号格式不一致',
      message: '序号“{actual}”与同级“{expected}”格式不一致',
    },
    'bracket-unbalanced': {
      summary: '括号、书名号不配对',
      message: '“{actual}”不配对，缺“{expected}”',
    },
    'quote-unbalanced': {
      summary: '引号不配对',
      message: '引号{actual}不配对，缺{expected}',
    },
    'declared-issues': {
      summary: '通报的问题数与正文各级条目数均不一致',
      message: '通报问题{actual}个，与正文条目不一致，最接近的是{unit}{expected}个',
    },
    'declared-sum': {
      summary: '分项数之和与总数不一致',
      message: '分项合计{actual}，与通报总数{expected}不一致',
    },
    'declared-completed': {
      summary: '通报的完成数与各问题整改状态不一致',
      message: '通报已完成{actual}个，按各问题整改状态应为{expected}个',
    },
    'completion-rate': {
      summary: '整改完成率与完成数、总数不一致',
      message: '整改完成率{actual}有误，{done}÷{total}应为{expected}',
    },
    'outcome-sum': {
      summary: '整改成效的分项数与其总数不符',
      message: '分项{actual}与总数{expected}不符',
    },
    'missing-status': {
      summary: '多数问题注明整改状态，本问题未注明',
      message: '问题{actual}未注明整改状态，其余问题多已注明',
    },
    'status-unknown': {
      summary: '整改状态表述不规范',
      message: '整改状态“{actual}”表述不规范，宜用“{expected}”等表述',
    },
    'status-conflict': {
      summary: '同一问题的整改状态前后不一致',
      message: '整改状态“{actual}”与{source}所称“{expected}”不一致',
    },
    'issue-empty': {
      summary: '问题下无整改内容',
      message: '问题{actual}下无内容，应写明整改情况',
    },
    'issue-duplicate': {
      summary: '问题标题重复',
      message: '问题“{actual}”重复列出',
    },
    'text-repeated': {
      summary: '不同问题的整改内容雷同',
      message: '问题{actual}的内容与问题{issue}雷同',
    },
    'measure-numbering': {
      summary: '整改措施序号不连续或重复',
      message: '措施序号“{actual}”有误，应为第{expected}项',
    },
    'date-impossible': {
      summary: '日期不存在',
      message: '日期“{actual}”不存在，请核对',
    },
    'date-damaged': {
      summary: '日期缺字',
      message: '日期“{actual}”缺年、月、日等字，请核对',
    },
    'range-reversed': {
      summary: '起止日期颠倒',
      message: '起止日期“{actual}”颠倒，请核对',
    },
    'date-after-issue': {
      summary: '已办事项的日期晚于落款日期',
      message: '所述事项的日期“{actual}”晚于落款日期{expected}',
    },
    'feedback-before-inspection': {
      summary: '反馈日期早于巡察结束日期',
      message: '反馈日期{actual}早于巡察结束日期{expected}',
    },
    'deadline-passed': {
      summary: '问题超过整改时限仍未完成',
      message: '整改时限{actual}早于落款日期{expected}，整改状态仍为“{status}”',
    },
    'missing-title': {
      summary: '缺标题',
      message: '缺标题（依据：公开通报的通行做法，非硬性规定）',
    },
    'missing-issuer': {
      summary: '缺发文单位',
      message: '缺发文单位署名（依据：公开通报的通行做法，非硬性规定）',
    },
    'missing-date': {
      summary: '缺成文日期',
      message: '缺成文日期（依据：公开通报的通行做法，非硬性规定）',
    },
    'missing-contact': {
      summary: '缺联系方式',
      message: '缺联系电话、通信地址或电子邮箱（依据：公开通报的通行做法，非硬性规定）',
    },
    'missing-disclosure': {
      summary: '缺公开期限',
      message: '缺公开期限（依据：部分公开通报的做法，非硬性规定）',
    },
    'missing-part': {
      summary: '缺通报的常见部分',
      message: '缺{part}（依据：公开通报的通行做法，非硬性规定）',
    },
    placeholder: {
      summary: '占位符未填写',
      message: '占位符“{actual}”未填写',
    },
    'undecodable-bytes': {
      summary: '文件含无法解码的字节',
      message: '有{actual}个字节按{encoding}无法解码，请指定编码或修复文件',
    },
    'ghost-pinyin': {
      summary: '正文夹注拼音，疑为镜像站转载',
      message: '“{actual}”夹注拼音，应为“{expected}”，疑为镜像站转载',
    },
    'private-data': {
      summary: '公开文稿含个人信息',
      message: '公开文稿中出现{kind}“{actual}”，应删除',
    },
  },
  terms: {
    issues: '问题',
    headings: '同级标题',
    'numbered-issues': '编号问题',
    measures: '要点',
    part: '所在部分',
    heading: '标题',
    label: '标签行',
    text: '正文',
    organization: '组织领导部分',
    findings: '反馈问题整改部分',
    'next-steps': '下一步打算部分',
    'identity-card': '身份证号',
    mobile: '手机号',
    'bank-account': '银行账号',
  },
  report: {
    error: '错误', warning: '警告', info: '建议',
    actual: '原文', expected: '应为', related: '参见',
    totals: '共{files}个文件：错误{errors}处，警告{warnings}处，建议{infos}处',
    clean: '共{files}个文件，未发现问题',
    more: '另有{count}处未逐条标注',
    line: '读出文本第{line}行',
    columns: {severity: '级别', place: '位置', check: '检查项', message: '说明'},
  },
} as const satisfies Words<WordedId>
