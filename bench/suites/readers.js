/** Readers of dates, ours and others', each as a function from a text to mentions: where, and from which day to which. */
import {findDates} from '../../dist/index.js'
import {readTimex} from './read.js'

/** The readers that are installed, by name; ours first. */
export async function loadReaders() {
  const chrono = await import('chrono-node').catch(() => null)
  const recognizers = await import('@microsoft/recognizers-text-date-time').catch(() => null)
  return {
    zhenggai: readOurs,
    ...(chrono === null ? {} : {'chrono-node': (text, reference) => readChrono(chrono.zh, text, reference)}),
    ...(recognizers === null ? {} : {Recognizers: (text, reference) => readRecognizers(recognizers.default, text, reference)}),
  }
}

function readOurs(text, anchor) {
  return findDates(text, anchor === undefined ? {} : {anchor}).map(({position, start, end, precision}) => ({at: position.start.offset, end: position.end.offset, days: start === null ? null : [start, end], precision}))
}

function readChrono(zh, text, reference) {
  return zh.parse(text, reference ?? undefined).map((result) => {
    const last = result.end ?? result.start
    return {at: result.index, end: result.index + result.text.length, days: [toDay(result.start, '01'), toDay(last, '31')], precision: last.isCertain('day') ? 'day' : 'month'}
  })
}

function toDay(part, otherwise) {
  const [year, month, day] = [part.get('year'), part.get('month'), part.get('day')].map((value) => String(value).padStart(2, '0'))
  return `${year}-${month}-${part.isCertain('day') ? day : otherwise === '01' ? '01' : String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate())}`
}

function readRecognizers(library, text, reference) {
  return library.recognizeDateTime(text, 'zh-cn', undefined, reference ?? undefined).map(({start, end, resolution}) => {
    const value = readTimex(resolution?.values?.[0]?.timex)
    const isImpossible = resolution?.values?.[0]?.value === 'not resolved'
    const days = value.start === undefined || isImpossible ? null : [value.start, value.end]
    return {at: start, end: end + 1, days, precision: 'day'}
  })
}
