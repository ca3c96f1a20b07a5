/**
 * Which cases of other projects are about what we read, by what is printed in them: rules, no list of cases. docs/suites.md
 * says why a group is left out.
 */
const year = '(?:1\\d{3}|20\\d{2}|[一二][零一二三四五六七八九〇○Oo]{3}|[二两]千零?[一二三四五六七八九十]{0,3})'
const month = '(?:0?[1-9]|1[0-2]|十[一二]?|[一二三四五六七八九元])'
const figures = /(?<!\d)(?:1\d{3}|20\d{2})(?<mark>[-./])\d{1,2}\k<mark>\d{1,2}(?!\d)/u

// The first that matches says why a case is out of scope.
const outside = [
  ['another calendar', /农历|阴历|[正腊]月|闰|初[一二三四五六七八九十\d]|大年|除夕|月廿[一二三四五六七八九]?(?![一二三四五六七八九]?[日号])|^廿|康熙|雍正|民国|神龙|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年/u],
  ['holiday, season, solar term', /节|国庆|元旦|圣诞|端午|中秋|清明|冬至|大寒|小寒|芒种|春$|夏|秋|冬|暑假|寒假|元宵|七夕|^十一$/u],
  ['century, decade', /世纪|年代/u],
  ['repeated', /每/u],
  ['week of a year', /年第[一二三四五六七八九十\d]{1,3}(?:周|个?礼拜|个?星期)|年第[三四五六七八九十\d]{1,3}个星期/u],
  ['open bounds made one', /年之?[前后].*年之?前/u],
  ['one end relative', /(?:上|下|本|这|今)(?:周|星期|个月|天|年?到).*[月年]|(?:至|到)(?:今天|现在|下个月|上个月)/u],
  ['months or days counted', /[前后首近上下](?:[一二两三四五六七八九十\d]{1,3}个?月|[一二两三四五六七八九十\d]{0,3}个季度|月|季度)|第[一二三四五六七八九十\d]{1,3}个月|年第[一二三四五六七八九十\d]{1,3}天/u],
  ['days listed under one month', /[日号][、,](?:\d{1,2}[日号][、,]?){1,9}$/u],
  ['day without its unit', /月\d{1,2}(?![\d日号月、点时:./-]|[至到]\d{1,2}[日号])|^[一二三四五六七八九十]{1,2}月(?:十[一二三四五六七八九]?|二十)$/u],
  ['year before 1000', /(?<![\d零一二三四五六七八九])(?:\d{3}|[一二三四五六七八九]{3})年/u],
]

// 2023年 · 7月 · 2023.8.1 · 第三季度 · 上半年
const inside = [
  new RegExp(`${year} ?年`, 'u'),
  new RegExp(`(?<![\\d个第])${month} ?月(?![龄])`, 'u'),
  figures,
  /[一二三四1-4]季度/u,
  /年[上下]半年/u,
]

const others = [
  ['short year alone', /^(?:\d{2}|[零一二三四五六七八九]{2}) ?年|(?:\d{3}|[一二三四五六七八九]{3})年/u],
  ['figures without units', /^[\d\s./·-]+(?:到\d+)?$|^从?\d{4}(?:-|到)\d{4}$|\d[-./]\d/u],
  ['day alone', /^(?:下次的)?\d{1,2}[日号]/u],
  ['clock time', /^(?:[早晚凌]|[上下中]午|\d{1,2}[点时]|\d{1,2}:)/u],
  ['relative, span, weekday', /./u],
]

/** Why an expected date is out of scope; null where it is in scope. */
export function findDateReason(expected) {
  const text = plain(expected.text)
  const reason = outside.find(([, pattern]) => pattern.test(text))?.[0]
  if (reason !== undefined) return reason
  if (isLunarReading(text, expected)) return 'another calendar'
  return inside.some((pattern) => pattern.test(text)) ? null : (others.find(([, pattern]) => pattern.test(text))?.[0] ?? 'relative, span, weekday')
}

/** 二月十五 read as a day of the lunar year: the suite's day is in another month than the printed one. */
function isLunarReading(text, {start}) {
  const printed = /(?<month>十[一二]?|[一二三四五六七八九]|\d{1,2})月[二三]?十[一二三四五六七八九]?(?!\d|[日号])/u.exec(text)?.groups?.month
  return printed !== undefined && start !== undefined && Number(start.slice(5, 7)) !== toNumber(printed)
}

function toNumber(numeral) {
  if (/\d/u.test(numeral)) return Number(numeral)
  const ones = '零一二三四五六七八九'.indexOf(numeral.at(-1))
  return (numeral.startsWith('十') ? 10 : 0) + Math.max(ones, 0)
}

/** Whether a text prints its year. */
export function printsYear(text) {
  return /(?:\d{2,4}|[零一二三四五六七八九〇○Oo]{2,4}|[二两]千零?[一二三四五六七八九十]{0,3}) ?年|\d{4}[-./]/u.test(plain(text))
}

/** Whether a text says which part of its month or year it means in words that are no part of a date: 初, 底, a week. */
export function namesPart(text) {
  return /[初底末]|伊始|周|星期|礼拜|前\d天|左右/u.test(plain(text))
}

/** What is left of a printed date that no mention took, but for clock times, weekdays and words: empty if all was read. */
export function findRest(text, taken) {
  const rest = [...text].map((character, index) => (taken.some(({start, end}) => index >= start && index < end) ? '|' : character)).join('')
  return plain(rest)
    .replace(/第[一二三四五六七八九十\d]个?(?:周|星期|礼拜)[一二三四五六日天]?|最后一个|(?:周|星期|礼拜)[一二三四五六日天]|前\d天/gu, '')
    .replace(/\d{1,2}:\d{2}(?::\d{2})?(?:Z|[-+]\d{2}:\d{2})?时?/gu, '')
    .replace(/[一二三四五六七八九十零\d]{1,3} ?(?:点|时|分|秒|刻)(?:钟|半)?(?:[一二三四五六七八九十\d]{1,3}(?=$|\|))?/gu, '')
    .replace(/月[初底末]/gu, '')
    .replace(/[^\d一二三四五六七八九十零月日号季]/gu, '')
}

const wrongNumbers = [
  ['foreign currency', /美元|美刀|港|(?<!人民)币|欧|卢布|泰铢|澳元|日元|韩元/u],
  ['fraction', /^(?!百 *分 *之).*分 *之|\/|／/u],
  ['a point first', /^\./u],
  ['tenths and discounts', /折|成/u],
  ['percentage points', /百 *分 *[点點]/u],
  ['negative', /^[-－负負]/u],
  ['power of ten by a letter or sign', /[kKMeEwW^]|Ｋ/u],
  ['dozen, half, 兆', /打|半|倆|兆/u],
  ['the last unit elided', /[百千万萬亿億壹仟佰][一二三四五六七八九陆](?:[点點]|$)/u],
  ['spelled decimal', /^(?!百分之).*[点點]/u],
  ['blanks inside', /\S\s+\S/u],
  ['ten thousand ten thousands', /万万|萬萬|五十千/u],
  ['no digit before its unit', /^(?:[百千][一二三四五六七八九]?|零十)$/u],
]

/** Whether a clock time ends a text at midnight, so that a suite names the day after. */
export function endsAtMidnight(text) {
  return /24[时点]$/u.test(text)
}

/** Why an expected number is out of scope; null where it is in scope. */
export function findNumberReason({text, value, currency}) {
  if (value === null) return 'no value'
  if (currency !== undefined && currency !== '元') return 'foreign currency'
  if (currency === '元' && !/元/u.test(text)) return 'no 元 printed'
  if (currency === '元' && /几|数|k|圆|钱/u.test(text)) return 'vague or informal'
  return wrongNumbers.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

/** Why an amount in a sentence is out of scope; null where it is in scope. */
export function findMoneyReason({text}) {
  return /^[^元]*元(?:\d角(?:\d分)?)?$/u.test(text) && !/日元/u.test(text) ? null : 'no 元 printed'
}

/** Whether a numeral is printed in traditional characters. */
export function isTraditional(text) {
  return /[萬億兩貳陸幾點個]/u.test(text)
}

function plain(text) {
  return text.normalize('NFKC').replaceAll(/[號號]/gu, '号').replaceAll('點', '点').replaceAll('時', '时').replaceAll('禮', '礼').replaceAll('週', '周').replaceAll('個', '个').replaceAll('農', '农').replaceAll('曆', '历').replaceAll(/[〇○]/gu, '零')
}
