/**
 * Which lines of a page are the notice and which are the page around it.
 *
 * Readability and Defuddle do this for articles, but both need a whole DOM and change it while they read. On the pages in
 * fixtures/formats/pages they leave out title, date line and annexes, and read what the page's style sheet hides. Here
 * nothing is dropped; lines are told apart by where the sentences are:
 *
 *     body ─ nav            no sentences                                       chrome
 *          ─ main ─ h1      before the text, and in the page's title           kept
 *                 ─ #zoom   nine tenths of all that is written in sentences    kept
 *                 ─ ul      mostly links                                       chrome
 *          ─ footer                                                            chrome
 */
import {fold, type ScriptTable} from '../../fold.ts'
import type {Block, Blocks} from './blocks.ts'
import {
  chromeLine, chromeNames, chromeTags, closingLine, infoLine, numberLine, signatureLine, tailLine, titleNames, titleTags,
} from './page-words.ts'
import {findText, type Stretch, toBoxWeights, toWeight} from './text-box.ts'

// How far above the text its title and information table may stand, in lines.
const reachAbove = 40
const reachBelow = 8
// A line that is chrome by its first words is no longer than this.
const chromeLineLength = 60

/** For each block, whether it is chrome. */
export function findChrome({boxes, blocks}: Blocks, title: string | null, script?: ScriptTable): readonly boolean[] {
  const weights = toBoxWeights({boxes, blocks})
  const text = findText({boxes, blocks}, weights)
  const keys = blocks.map((block) => toKey(block.text, script))
  const chrome = markChrome({boxes, blocks, keys}, weights)
  const page = {boxes, blocks, keys, chrome}
  const top = findTop(page, text, toKey(title ?? '', script))
  const end = findEnd(page, text.end)
  return blocks.map((_, index) => index < top || index >= end || chrome[index] === true)
}

interface KeyedBlocks extends Blocks {
  /** The blocks' texts as they are compared. */
  readonly keys: readonly string[]
}

interface Page extends KeyedBlocks {
  readonly chrome: readonly boolean[]
}

/** The blocks that are chrome by what they are: in a box for it, worded as it, or one of many links. */
function markChrome({boxes, blocks, keys}: KeyedBlocks, weights: readonly number[]): readonly boolean[] {
  const total = weights[0] ?? 0
  const boxed: boolean[] = []
  for (const [index, {parent, tag, names}] of boxes.entries()) {
    const isNamed = chromeTags.has(tag) || chromeNames.test(names)
    boxed.push(boxed[parent] === true || (isNamed && (weights[index] ?? 0) < total * 0.3))
  }
  const isWorded = blocks.map(({text}, index) => text.length <= chromeLineLength && chromeLine.test(keys[index] ?? ''))
  const isLink = blocks.map((block, index) => isWorded[index] !== true && isLinked(block))
  return blocks.map((block, index) => boxed[block.box] === true || isWorded[index] === true || isInLinkList(isLink, index))
}

function isLinked({text, linked}: Block): boolean {
  return linked * 2 > text.length
}

/** Whether a block is a link among links: three of them in a row. One or two may be a notice's annexes. */
function isInLinkList(isLink: readonly boolean[], index: number): boolean {
  const [before2, before, self, after, after2] = [-2, -1, 0, 1, 2].map((step) => isLink[index + step] === true)
  return self === true && ((before === true && (before2 === true || after === true)) || (after === true && after2 === true))
}

/** The first block that is the notice's: its title, or the table of information above it. */
function findTop(page: Page, text: Stretch, title: string): number {
  const top = findTitle(page, text, title) ?? findHeadLines(page, text.start)
  const above = Math.max(top - reachAbove, 0)
  const info = page.keys.slice(above, top).findIndex((key, index) => page.chrome[above + index] !== true && infoLine.test(key))
  return info < 0 ? top : above + info
}

function findTitle(page: Page, text: Stretch, title: string): number | undefined {
  const from = Math.max(text.start - reachAbove, 0)
  const isOpen = (index: number): boolean => page.chrome[index] !== true && !isLinked(page.blocks[index] ?? noBlock)
  const named = page.keys.slice(from, text.end).findIndex((key, index) => isOpen(from + index) && isTitle(key, title))
  // a title that the text itself repeats further down is none
  const isEarly = from + named <= text.start + Math.max(10, (text.end - text.start) * 0.4)
  if (named >= 0 && isEarly) return from + named
  for (let index = text.start - 1; index >= from; index--) {
    const box = page.boxes[page.blocks[index]?.box ?? 0]
    if (!isOpen(index) || box === undefined || !(titleTags.has(box.tag) || titleNames.test(box.names))) continue
    // a title broken by <br> has several lines in one box
    return page.blocks.findIndex((block) => block.box === page.blocks[index]?.box)
  }
  return undefined
}

const noBlock: Block = {text: '', linked: 0, box: 0, marker: ''}

/** Whether a line is a page's title, or one line of it. */
function isTitle(line: string, title: string): boolean {
  if (line.length < 4 || title.length < 4) return false
  return title.includes(line) ? line.length >= Math.min(6, title.length) : line.includes(title) && line.length < title.length * 1.5
}

/** Without any title to be known by: the few lines straight above the text that are no chrome. */
function findHeadLines(page: Page, start: number): number {
  let top = start
  while (top > 0 && start - top < 4) {
    const above = page.blocks[top - 1]
    if (above === undefined || page.chrome[top - 1] === true || isLinked(above) || above.text.length < 4) break
    top--
  }
  return top
}

/** The end of the notice: what stands after the text's own element, such as the sign-off, up to links or a footer. */
function findEnd(page: Page, textEnd: number): number {
  const {blocks, keys, chrome} = page
  let end = textEnd
  for (let index = textEnd; index < Math.min(end + reachBelow, keys.length); index++) {
    const key = keys[index] ?? ''
    if (chrome[index] === true || tailLine.test(key)) break
    if (isOfNotice(blocks[index] ?? noBlock, key)) end = index + 1
  }
  return findTail(page, end)
}

function isOfNotice(block: Block, key: string): boolean {
  if (closingLine.test(key) || (signatureLine.test(key) && key.length <= 30)) return true
  return !isLinked(block) && (numberLine.test(key) || toWeight(block) >= 10)
}

/** Where related links or a footer begin inside the text's own element. */
function findTail({blocks, keys}: Page, end: number): number {
  const total = blocks.slice(0, end).reduce((sum, block) => sum + toWeight(block), 0)
  let after = 0
  let tail = end
  for (let index = end - 1; index >= 0; index--) {
    const block = blocks[index] ?? noBlock
    after += toWeight(block)
    if (after > total * 0.1 + 40) break
    if (block.text.length <= chromeLineLength * 2 && tailLine.test(keys[index] ?? '')) tail = index
  }
  return tail
}

/** Text as it is compared: folded, without blanks. */
function toKey(text: string, script: ScriptTable | undefined): string {
  return fold(text, script).replace(/ /gu, '')
}
