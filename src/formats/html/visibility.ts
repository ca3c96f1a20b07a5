/** Which elements a reader of the page does not see. */
import type {Element, Nodes, Root} from 'hast'

// Never shown, or shown as a control and not as text; ruby's pinyin is no text either.
const unread: ReadonlySet<string> = new Set([
  'applet', 'audio', 'button', 'canvas', 'datalist', 'dialog', 'embed', 'frameset', 'head', 'iframe', 'input', 'map', 'meter',
  'noembed', 'noframes', 'noscript', 'object', 'option', 'optgroup', 'progress', 'rp', 'rt', 'rtc', 'script', 'select',
  'style', 'svg', 'template', 'textarea', 'title', 'video',
])

// Classes for what screen readers alone are told.
const spokenClasses: ReadonlySet<string> = new Set(['sr-only', 'visually-hidden', 'screen-reader-text'])
// Classes that hide by the page's style sheet, unless a script takes them away.
const hidingClasses: readonly string[] = ['.hide', '.hidden', '.d-none', '.is-hidden', '.layui-hide', '.invisible']

const hidingStyle = /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse)|font-size\s{0,9}:\s{0,9}0(?:px|pt|em)?\s{0,9}(?:;|!|$))/iu
const showingStyle = /(?:^|;)\s{0,9}(?:display|visibility)\s{0,9}:/iu

/** A test of whether an element of this page is hidden, with all in it. */
export function toHiddenTest(root: Root): (element: Element) => boolean {
  const veils = new Set(hidingClasses)
  for (const sheet of findStyleSheets(root)) readRules(sheet, veils)
  const isVeiled = (element: Element): boolean => toSelectors(element).some((selector) => veils.has(selector))
  // Where most of the text would be hidden, a script shows it: a tab, or a page that fades in.
  const hasVeils = isMinority(root, isVeiled)
  return (element) => isHidden(element) || (hasVeils && isVeiled(element))
}

/** An attribute's value as text; empty without it. */
export function readAttribute({properties}: Element, name: string): string {
  const value = properties[name]
  if (value === undefined || value === null) return ''
  return Array.isArray(value) ? value.join(' ') : String(value)
}

function isHidden(element: Element): boolean {
  if (unread.has(element.tagName)) return element.tagName !== 'dialog' || element.properties['open'] === undefined
  if (element.properties['hidden'] !== undefined && element.properties['hidden'] !== false) return true
  if (readAttribute(element, 'ariaHidden') === 'true') return true
  if (hidingStyle.test(readAttribute(element, 'style'))) return true
  return readAttribute(element, 'className').split(' ').some((name) => spokenClasses.has(name))
}

function toSelectors(element: Element): readonly string[] {
  const names = readAttribute(element, 'className')
  const id = readAttribute(element, 'id')
  return [...(names === '' ? [] : names.split(' ').map((name) => `.${name}`)), ...(id === '' ? [] : [`#${id}`])]
}

/** The page's own style sheets. */
function findStyleSheets(root: Root): readonly string[] {
  const sheets: string[] = []
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'element' && node.tagName === 'style') {
      sheets.push(node.children.map((child) => (child.type === 'text' ? child.value : '')).join(''))
    } else if ('children' in node) for (const child of node.children) stack.push(child)
  }
  return sheets
}

/** Reads rules such as `.tip{display:none}` and `#tip{…}`; rules of @media and of longer selectors are let go. */
function readRules(sheet: string, veils: Set<string>): void {
  let depth = 0
  for (const part of sheet.replace(/<!--|-->/gu, '').split('}')) {
    const [selectors = '', body, ...deeper] = part.split('{')
    if (depth === 0 && body !== undefined && deeper.length === 0) readRule(selectors, body, veils)
    depth = Math.max(depth + part.split('{').length - 2, 0)
  }
}

function readRule(selectors: string, body: string, veils: Set<string>): void {
  const isHiding = hidingStyle.test(body)
  if (!isHiding && !showingStyle.test(body)) return
  for (const selector of selectors.split(',')) {
    const name = /^[a-z]{0,10}(?<name>[.#][\w-]{1,60})$/u.exec(selector.trim())?.groups?.['name']
    if (name === undefined) continue
    if (isHiding) veils.add(name)
    else veils.delete(name)
  }
}

/** Whether the elements that a test finds hold less than half of the page's text. */
function isMinority(root: Root, test: (element: Element) => boolean): boolean {
  let all = 0
  let found = 0
  const stack: {readonly node: Nodes; readonly isFound: boolean}[] = [{node: root, isFound: false}]
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const {node} = entry
    if (node.type === 'text') {
      const length = node.value.trim().length
      all += length
      if (entry.isFound) found += length
    } else if (node.type === 'root' || (node.type === 'element' && !isHidden(node))) {
      const isFound = entry.isFound || (node.type === 'element' && test(node))
      for (const child of node.children) stack.push({node: child, isFound})
    }
  }
  return found * 2 < all
}
