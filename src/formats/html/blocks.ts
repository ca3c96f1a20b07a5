/**
 * A page's visible text as blocks, a line each: block elements and `<br>` end one, whatever stands inline goes on with
 * it. Each block knows the box, that is the element, that it stands in. All walks keep their own stack.
 */
import type {Element, Root, RootContent} from 'hast'
import {hasIssues, tableLines} from '../table.ts'
import {type BuiltLine, createLineBuilder, type LineBuilder} from './line-builder.ts'
import {createNumbering, type Numbering} from './numbering.ts'
import {readGrid} from './grid.ts'
import {readAttribute} from './visibility.ts'

/** An element that may hold text. Boxes stand in document order, so that those inside one follow it. */
export interface Box {
  readonly tag: string
  /** Its id and classes in lower case and parted by blanks, their words by hyphens. */
  readonly names: string
  /** The number of the box around it, -1 for the outermost. */
  readonly parent: number
}

/** A line of the page. */
export interface Block extends BuiltLine {
  /** The number of the innermost block element that it stands in. */
  readonly box: number
  /** The number that a list shows before it, empty without one. */
  readonly marker: string
}

export interface Blocks {
  readonly boxes: readonly Box[]
  readonly blocks: readonly Block[]
}

const blockTags: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt',
  'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html',
  'legend', 'li', 'listing', 'main', 'menu', 'nav', 'ol', 'p', 'plaintext', 'pre', 'search', 'section', 'summary', 'table',
  'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'xmp',
])
const preformattedTags: ReadonlySet<string> = new Set(['pre', 'listing', 'plaintext', 'xmp'])

interface Frame {
  readonly children: readonly RootContent[]
  readonly element: Element | undefined
  /** The innermost block element's box. */
  readonly box: number
  /** The innermost element's box. */
  readonly inner: number
  readonly isLinked: boolean
  readonly isPreformatted: boolean
  readonly numbering: Numbering | undefined
  at: number
}

interface Flow {
  readonly boxes: Box[]
  readonly blocks: Block[]
  readonly builder: LineBuilder
  readonly isHidden: (element: Element) => boolean
  /** Where the open line stands, and the number before it. */
  box: number
  marker: string
}

/** Reads the blocks of a page or of an element. */
export function readBlocks(root: Root | Element, isHidden: (element: Element) => boolean): Blocks {
  const flow: Flow = {boxes: [], blocks: [], builder: createLineBuilder(), isHidden, box: 0, marker: ''}
  const stack: Frame[] = [{
    children: root.children, element: undefined, at: 0, box: 0, inner: -1, isLinked: false, isPreformatted: false, numbering: undefined,
  }]
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node = frame.children[frame.at++]
    if (node === undefined) {
      if (isBlock(frame.element)) endLine(flow)
      stack.pop()
    } else if (node.type === 'text') addText(flow, node.value, frame)
    else if (isBreak(node)) endLine(flow)
    else if (node.type === 'element' && !isHidden(node)) {
      const inside = enter(flow, node, frame)
      if (inside !== undefined) stack.push(inside)
    }
  }
  endLine(flow)
  return {boxes: flow.boxes, blocks: flow.blocks}
}

function isBlock(element: Element | undefined): boolean {
  return element !== undefined && blockTags.has(element.tagName)
}

function isBreak(node: RootContent): boolean {
  return node.type === 'element' && (node.tagName === 'br' || node.tagName === 'hr')
}

function addText(flow: Flow, value: string, {box, isLinked, isPreformatted: isCut}: Frame): void {
  const lines = isCut ? value.split(/\r\n?|\n/u) : [flow.boxes[box]?.tag === 'p' ? value : keepGap(value)]
  for (const [index, line] of lines.entries()) {
    if (index > 0) endLine(flow)
    if (flow.builder.isEmpty()) flow.box = box
    flow.builder.add(line, isLinked)
  }
}

/**
 * White space alone between two elements is a blank: <span>来源：县水利局</span>⏎<span>浏览：12</span>. Inside a paragraph
 * it is one only where words are parted by blanks, since editors break lines there between the runs of a word.
 */
function keepGap(value: string): string {
  return /^[ \t\n\f\r]{1,9999}$/u.test(value) ? ' ' : value
}

function endLine(flow: Flow): void {
  const line = flow.builder.end()
  if (line === undefined) return
  flow.blocks.push({...line, box: flow.box, marker: flow.marker})
  flow.marker = ''
}

/** What to read inside an element; undefined where it is read already or holds nothing. */
function enter(flow: Flow, element: Element, outer: Frame): Frame | undefined {
  const tag = element.tagName
  const inner = flow.boxes.push({tag, names: toNames(element), parent: outer.inner}) - 1
  const isBlockBox = isBlock(element)
  if (isBlockBox) endLine(flow)
  if (tag === 'table' && readTable(flow, element, inner)) return undefined
  if (tag === 'li') flow.marker = outer.numbering?.next(element) ?? ''
  return {
    children: element.children, element, at: 0, inner,
    box: isBlockBox ? inner : outer.box,
    isLinked: outer.isLinked || isLink(element),
    isPreformatted: outer.isPreformatted || isPreformatted(element),
    numbering: isList(element) ? createNumbering(element) : outer.numbering,
  }
}

function isLink({tagName, properties}: Element): boolean {
  return tagName === 'a' && properties['href'] !== undefined
}

function isList({tagName}: Element): boolean {
  return tagName === 'ol' || tagName === 'ul'
}

/** breadcrumb-nav for class="BreadcrumbNav" */
function toNames(element: Element): string {
  const names = `${readAttribute(element, 'id')} ${readAttribute(element, 'className')}`
  return names.replace(/(?<=[a-z])(?=[A-Z])/gu, '-').toLowerCase()
}

function isPreformatted(element: Element): boolean {
  return preformattedTags.has(element.tagName) || /white-space\s{0,5}:\s{0,5}pre/iu.test(readAttribute(element, 'style'))
}

/** Reads a table that lists issues; any other is laid out in it and read as blocks. */
function readTable(flow: Flow, table: Element, box: number): boolean {
  const grid = readGrid(table, (cell) => toCellText(cell, flow.isHidden), flow.isHidden)
  if (grid === undefined || !hasIssues(grid.rows)) return false
  for (const text of [...grid.captions, ...tableLines(grid.rows)]) flow.blocks.push({text, linked: 0, box, marker: ''})
  return true
}

function toCellText(cell: Element, isHidden: (element: Element) => boolean): string {
  return readBlocks(cell, isHidden).blocks.map(({text, marker}) => marker + text).join('\n')
}
