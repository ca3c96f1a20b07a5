/**
 * Speed beside peers on one thread. Slice by slice of the corpus every subject has its turn, so that whatever else the
 * machine does meets all of them alike; a round is once over the corpus.
 */
import recognizers from '@microsoft/recognizers-text-date-time'
import {zh} from 'chrono-node'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {findDates, parseNotice} from '../dist/index.js'
import {writeNdjson} from '../dist/write/ndjson.js'
import {timeOf} from './measure.js'
import {stageNames, timeStages} from './stages.js'

const perSlice = 50
// The stages are timed on every so many notices, the slow recognizers on a few lines of each slice.
const stageStep = 5
const recognizerBytes = 4000

/** One round: of each subject the milliseconds, and the bytes that it read in them. */
export async function runRound(notices) {
  const totals = {}
  const stages = Object.fromEntries(stageNames.map((name) => [name, 0]))
  const markdown = unified().use(remarkParse)
  for (let start = 0; start < notices.length; start += perSlice) {
    const texts = notices.slice(start, start + perSlice)
    const slice = {texts, bytes: texts.map((text) => Buffer.from(text)), records: []}
    slice.size = slice.bytes.reduce((sum, bytes) => sum + bytes.length, 0)
    for (const [name, subject] of rotate(subjects, start / perSlice)) {
      const read = await subject.prepare?.(slice)
      add(totals, name, await timeOf(() => subject.run(slice, {markdown, read})), read?.size ?? slice.size)
    }
    for (const bytes of slice.bytes.filter((_, index) => index % stageStep === 0)) await timeStages(bytes, stages)
  }
  return {totals, stages}
}

function add(totals, name, milliseconds, bytes) {
  const before = totals[name] ?? {milliseconds: 0, bytes: 0}
  totals[name] = {milliseconds: before.milliseconds + milliseconds, bytes: before.bytes + bytes}
}

/** Who comes first changes from slice to slice; the floor needs the pipeline's records and stays last. */
function rotate(all, by) {
  const {floor, ...others} = all
  const names = Object.keys(others)
  const order = names.map((_, index) => names[(index + by) % names.length])
  return [...order.map((name) => [name, others[name]]), ['floor', floor]]
}

const subjects = {
  pipeline: {
    run: async (slice) => {
      for (const bytes of slice.bytes) {
        const record = await parseNotice(bytes)
        writeNdjson([record])
        slice.records.push(record)
      }
    },
  },
  remark: {
    run: ({texts}, {markdown}) => {
      for (const text of texts) markdown.parse(text)
    },
  },
  findDates: {
    run: ({texts}) => {
      for (const text of texts) findDates(text)
    },
  },
  chrono: {
    run: ({texts}) => {
      for (const text of texts) zh.hans.parse(text)
    },
  },
  // line by line, which is its best case: on a whole notice it finds nothing
  recognizers: {
    prepare: ({texts: [text = '']}) => {
      const lines = text.slice(0, recognizerBytes / 3).split('\n')
      return {lines, size: Buffer.byteLength(lines.join('\n'))}
    },
    run: (_, {read}) => {
      for (const line of read.lines) recognizers.recognizeDateTime(line, 'zh-cn')
    },
  },
  floor: {
    run: ({bytes, records}) => {
      const decoder = new TextDecoder()
      for (const each of bytes) decoder.decode(each)
      for (const record of records) JSON.stringify(record)
    },
  },
}
