/** Peak memory for one notice, in a process of its own: `node memory.js BYTES` prints a line of JSON. */
import process from 'node:process'
import {parseNotice, writeJson} from '../dist/index.js'
import {readTexts, toFrame, toNotice, toRandom} from './corpus.js'

const size = Number(process.argv[2])
const frames = readTexts().map(toFrame)
const bytes = Buffer.from(toNotice(frames[0], size, toRandom(1)))
const before = process.resourceUsage().maxRSS
const start = performance.now()
const {length} = writeJson([await parseNotice(bytes)])
const seconds = (performance.now() - start) / 1000
const peak = process.resourceUsage().maxRSS
console.log(JSON.stringify({bytes: bytes.length, json: length, seconds, before: before * 1024, peak: peak * 1024}))
