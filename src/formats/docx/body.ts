/**
 * The text of a Word document: document.xml, event by event, to lines in reading order.
 *
 * Whatever holds text is gone into (runs, links, smart tags, content controls, insertions, fields' results); what was
 * deleted or is hidden, old formatting, fields' codes and readings above characters are passed over. Text goes to the
 * innermost paragraph, a finished paragraph to the innermost flow: the body, a table cell or a text box.
 */
import {tableLines} from '../table.ts'
import {createCounter, joinLabel, type Counter, type Label} from './counter.ts'
import {createFields, type Fields} from './fields.ts'
import type {Numbering} from './numbering.ts'
import type {ResolvedStyle, Styles} from './styles.ts'
import {readSymbol} from './symbol.ts'
import {createTable, type Table} from './table-grid.ts'
import {isOn} from './toggle.ts'
import type {Attributes, XmlHandler} from '../zip/xml.ts'

/** A line of a document. */
export interface BodyLine {
  readonly text: string
  /** Whether it belongs to the table of contents. */
  readonly isChrome: boolean
}

/** Takes document.xml. */
export interface BodyReader {
  readonly handler: XmlHandler
  toLines(): readonly BodyLine[]
}

interface Paragraph {
  readonly parts: string[]
  /** The lines of its text boxes. */
  readonly boxLines: BodyLine[]
  style: ResolvedStyle
  list: number | null
  level: number | null
  /** What became of its end: a deleted or hidden paragraph mark lets the next paragraph follow on the same line. */
  mark: 'shown' | 'hidden' | 'deleted'
  isInProperties: boolean
  isRunHidden: boolean
}

interface Flow {
  readonly lines: BodyLine[]
  /** Text before a hidden paragraph mark, with its number. */
  runIn: string
  /** Text before a deleted paragraph mark; the next paragraph's number stands before it. */
  merged: string
}

interface State {
  readonly styles: Styles
  readonly numbering: Numbering
  /** The body counts on its own, all text boxes together on theirs. */
  readonly counters: {readonly body: Counter; readonly boxes: Counter}
  /** How many text boxes are open. */
  boxDepth: number
  readonly fields: Fields
  readonly flows: Flow[]
  readonly paragraphs: Paragraph[]
  readonly tables: Table[]
  /** The text of the w:t that is open. */
  captured: string[] | null
  isSpaceKept: boolean
}

/** Opens an element; false passes over it. */
type Open = (state: State, attributes: Attributes) => boolean | void
type Close = (state: State) => void

/** A reader of document.xml. */
export function createBodyReader(styles: Styles, numbering: Numbering): BodyReader {
  const body = createFlow()
  const state: State = {
    styles, numbering, counters: {body: createCounter(), boxes: createCounter()}, boxDepth: 0, fields: createFields(),
    flows: [body], paragraphs: [], tables: [], captured: null, isSpaceKept: false,
  }
  return {
    handler: {
      open: (name, attributes) => !passedOver.has(name) && opens.get(name)?.(state, attributes) !== false,
      close: name => closes.get(name)?.(state),
      text: text => state.captured?.push(text),
    },
    toLines() {
      endFlow(body)
      return body.lines
    },
  }
}

// Tables and text boxes deeper in each other than Word can show; each level copies the text of those in it.
const maximumDepth = 40

const passedOver: ReadonlySet<string> = new Set([
  'w:rPrChange', 'w:pPrChange', 'w:tblPrChange', 'w:tblPrExChange', 'w:trPrChange', 'w:tcPrChange', 'w:sectPrChange',
  'w:tblGridChange', 'w:numberingChange', 'w:sdtPr', 'w:sdtEndPr', 'w:tblPr', 'w:sectPr', 'w:rt',
])

const opens: ReadonlyMap<string, Open> = new Map<string, Open>([
  ['w:p', state => {
    state.paragraphs.push({
      parts: [], boxLines: [], style: state.styles.resolve(null), list: null, level: null,
      mark: 'shown', isInProperties: false, isRunHidden: false,
    })
  }],
  ['w:pPr', inParagraph(paragraph => { paragraph.isInProperties = true })],
  ['w:pStyle', (state, attributes) => {
    const paragraph = state.paragraphs.at(-1)
    if (paragraph !== undefined) paragraph.style = state.styles.resolve(attributes('val') ?? null)
  }],
  ['w:numId', inParagraph((paragraph, attributes) => { paragraph.list = Number(attributes('val') ?? 0) })],
  ['w:ilvl', inParagraph((paragraph, attributes) => { paragraph.level = Number(attributes('val') ?? 0) })],
  ['w:r', openRun],
  ['m:r', openRun],
  ['w:rStyle', (state, attributes) => {
    const paragraph = state.paragraphs.at(-1)
    const style = state.styles.resolve(attributes('val') ?? null)
    if (paragraph !== undefined && !paragraph.isInProperties && style.isHidden) paragraph.isRunHidden = true
  }],
  ['w:vanish', inParagraph((paragraph, attributes) => {
    const isHidden = isOn(attributes('val'))
    if (!paragraph.isInProperties) paragraph.isRunHidden = isHidden
    else if (isHidden && paragraph.mark === 'shown') paragraph.mark = 'hidden'
  })],
  ['w:del', openDeletion],
  ['w:moveFrom', openDeletion],
  ['w:t', openText],
  ['m:t', openText],
  ['w:tab', state => addOutsideProperties(state, ' ')],
  ['w:ptab', state => addText(state, ' ')],
  ['w:br', state => addText(state, '\n')],
  ['w:cr', state => addText(state, '\n')],
  ['w:noBreakHyphen', state => addText(state, '-')],
  ['w:sym', (state, attributes) => addText(state, readSymbol(attributes('font'), attributes('char')))],
  ['w:fldChar', (state, attributes) => state.fields.step(attributes('fldCharType'))],
  ['w:txbxContent', state => {
    if (state.boxDepth >= maximumDepth) return false
    state.flows.push(createFlow())
    state.boxDepth++
    return true
  }],
  ['w:tbl', state => {
    if (state.tables.length >= maximumDepth) return false
    state.tables.push(createTable())
    return true
  }],
  ['w:tr', state => state.tables.at(-1)?.openRow()],
  ['w:gridBefore', (state, attributes) => state.tables.at(-1)?.skipColumns(Number(attributes('val')))],
  ['w:tc', state => {
    state.tables.at(-1)?.openCell()
    state.flows.push(createFlow())
  }],
  ['w:gridSpan', (state, attributes) => state.tables.at(-1)?.spanColumns(Number(attributes('val')))],
  ['w:vMerge', (state, attributes) => state.tables.at(-1)?.mergeUp(attributes('val') !== 'restart')],
])

const closes: ReadonlyMap<string, Close> = new Map<string, Close>([
  ['w:p', closeParagraph],
  ['w:pPr', state => {
    const paragraph = state.paragraphs.at(-1)
    if (paragraph !== undefined) paragraph.isInProperties = false
  }],
  ['w:t', closeText],
  ['m:t', closeText],
  ['w:txbxContent', state => {
    const flow = closeFlow(state)
    state.boxDepth--
    for (const line of flow.lines) state.paragraphs.at(-1)?.boxLines.push(line)
  }],
  ['w:tc', state => state.tables.at(-1)?.closeCell(closeFlow(state).lines.map(line => line.text).join('\n'))],
  ['w:tr', state => state.tables.at(-1)?.closeRow()],
  ['w:tbl', state => {
    const table = state.tables.pop()
    const flow = state.flows.at(-1)
    if (table === undefined || flow === undefined) return
    endFlow(flow)
    for (const text of tableLines(table.toRows())) addLines(flow, text, false)
  }],
])

function inParagraph(set: (paragraph: Paragraph, attributes: Attributes) => void): Open {
  return (state, attributes) => {
    const paragraph = state.paragraphs.at(-1)
    if (paragraph !== undefined) set(paragraph, attributes)
  }
}

function openRun(state: State): void {
  const paragraph = state.paragraphs.at(-1)
  if (paragraph !== undefined) paragraph.isRunHidden = paragraph.style.isHidden
}

// A deleted stretch of text, a deleted paragraph mark (in w:pPr), or a deleted table row (in w:trPr).
function openDeletion(state: State): boolean {
  const paragraph = state.paragraphs.at(-1)
  if (paragraph?.isInProperties === true) paragraph.mark = 'deleted'
  else state.tables.at(-1)?.dropRow()
  return false
}

function openText(state: State, attributes: Attributes): void {
  state.captured = []
  state.isSpaceKept = attributes('space') === 'preserve'
}

function closeText(state: State): void {
  const text = (state.captured ?? []).join('').replace(/[\t\n\r]/gu, ' ')
  state.captured = null
  addText(state, state.isSpaceKept ? text : text.trim())
}

// w:tab is a tab stop in properties, a tab elsewhere.
function addOutsideProperties(state: State, text: string): void {
  if (state.paragraphs.at(-1)?.isInProperties === false) addText(state, text)
}

function addText(state: State, text: string): void {
  const paragraph = state.paragraphs.at(-1)
  if (paragraph === undefined || paragraph.isRunHidden || !state.fields.isShown()) return
  paragraph.parts.push(text)
}

function closeParagraph(state: State): void {
  const paragraph = state.paragraphs.pop()
  const flow = state.flows.at(-1)
  if (paragraph === undefined || flow === undefined) return
  state.fields.endParagraph()
  const text = flow.merged + paragraph.parts.join('')
  flow.merged = ''
  const mark = paragraph.mark === 'shown' && paragraph.style.isHidden ? 'hidden' : paragraph.mark
  if (mark === 'deleted') flow.merged = text
  else if (mark === 'shown' || text.trim() !== '') {
    const line = flow.runIn + joinLabel(readLabel(state, paragraph), text.trim())
    flow.runIn = mark === 'hidden' ? line : ''
    if (mark === 'shown') addLines(flow, line, paragraph.style.isContents)
  }
  for (const line of paragraph.boxLines) flow.lines.push(line)
}

function readLabel(state: State, paragraph: Paragraph): Label | null {
  const id = paragraph.list ?? paragraph.style.list
  // List 0 takes away the number that the style gives.
  if (id === null || id === 0) return null
  const list = state.numbering.find(id)
  if (list === undefined) return null
  const {ancestry, level} = paragraph.style
  // A list that comes through a style has a level for that style, or for one that it is based on.
  const ofStyle = paragraph.list === null ? ancestry.map(list.findLevelOfStyle).find(index => index !== undefined) : undefined
  const counter = state.boxDepth > 0 ? state.counters.boxes : state.counters.body
  return counter.next(list, paragraph.level ?? ofStyle ?? level ?? 0)
}

function createFlow(): Flow {
  return {lines: [], runIn: '', merged: ''}
}

function closeFlow(state: State): Flow {
  const flow = state.flows.length > 1 ? state.flows.pop() : undefined
  if (flow === undefined) return createFlow()
  endFlow(flow)
  return flow
}

function endFlow(flow: Flow): void {
  addLines(flow, flow.runIn + flow.merged, false)
  flow.runIn = ''
  flow.merged = ''
}

function addLines(flow: Flow, text: string, isChrome: boolean): void {
  for (const line of text.split('\n')) {
    const trimmed = line.trim()
    if (trimmed !== '') flow.lines.push({text: trimmed, isChrome})
  }
}
