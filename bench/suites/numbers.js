/** Our reader of numbers on suites of numbers: a number is put into a sentence of a notice that counts it in yuan or as a rate. */
import {findMentions, readSource} from '../../dist/index.js'
import {findMoneyReason, findNumberReason, isTraditional} from './scope.js'
import {count, isInScope, toRow} from './table.js'

/** A row of what is made of a suite of single numbers. */
export async function measureNumbers({name, cases}) {
  const row = toRow(name)
  for (const {text, all, expected} of cases) {
    const wanted = expected.filter((each) => isInScope(row, findNumberReason(each)))
    for (const each of wanted) {
      const read = await readCounts(toSentence(each))
      count(row, isRight(each, read), `${toSentence(each)} → ${each.value}${each.upTo ? `..${each.upTo}` : ''}: ${show(read)}`)
    }
    if (wanted.length > 0) continue
    const read = (await readCounts(expected[0]?.currency === undefined ? text : toSentence(expected[0]))).filter((mention) => !all.some((each) => mention.text.includes(each)))
    if (read.length > 0) row.surplus.push(`${text}: ${show(read)}`)
  }
  return row
}

/** A row of what is made of a suite of sentences with amounts of money. */
export async function measureAmounts({name, cases}) {
  const row = toRow(name)
  for (const {text, expected} of cases) {
    const wanted = expected.filter((each) => isInScope(row, findMoneyReason(each)))
    const read = (await readCounts(`追回资金，${text}`)).filter(({unit}) => unit === '元')
    for (const each of wanted) count(row, read.some((mention) => mention.text === each.text), `${text} → ${each.text}: ${show(read)}`)
    const surplus = read.filter((mention) => !wanted.some((each) => each.text.includes(mention.text)))
    if (surplus.length > 0) row.surplus.push(`${text}: ${show(surplus)}`)
  }
  return row
}

function toSentence({text, currency, value}) {
  const words = isTraditional(text) ? {rate: '關於整改情況，完成率達到', sum: '關於違規發放問題，追回資金'} : {rate: '整改完成率达到', sum: '追回资金'}
  if (currency !== undefined) return `${words.sum}${text}。`
  return value.endsWith('%') ? `${words.rate}${text}。` : `${words.sum}${text}元。`
}

function isRight({value, upTo = null}, read) {
  const wanted = Math.round(Number(value.replace('%', '')) * 100) / 100
  return read.length === 1 && read[0].value === wanted && (upTo === null ? read[0].upTo === null : read[0].upTo === Number(upTo))
}

async function readCounts(sentence) {
  const source = await readSource(new TextEncoder().encode(`一、整改情况\n${sentence}\n`), {name: 'case.txt'})
  return findMentions(source).filter(({type}) => type === 'count')
}

function show(read) {
  return read.map(({text, value, upTo}) => `${text} ${value}${upTo === null ? '' : `..${upTo}`}`).join(', ') || 'nothing'
}
