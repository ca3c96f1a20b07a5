/**
 * The styles of a Word document, as far as they put numbers before paragraphs or hide text. A style says what it has and
 * takes the rest from the one that it is based on:
 *
 *     标题2 (level 1) ─based on→ 标题1 (list 3)   a paragraph in 标题2 has the number of list 3, level 1
 */
import {isContentsStyle} from '../format-words.ts'
import {isOn} from './toggle.ts'
import type {Attributes, XmlHandler} from '../zip/xml.ts'

/** What a style says itself; null where it says nothing. */
interface Style {
  name: string
  basedOn: string | null
  list: number | null
  level: number | null
  isHidden: boolean | null
}

/** What a style comes to with all that it is based on. */
export interface ResolvedStyle {
  /** The style itself and what it is based on, nearest first. */
  readonly ancestry: readonly string[]
  readonly list: number | null
  readonly level: number | null
  readonly isHidden: boolean
  /** Whether its paragraphs are lines of the table of contents. */
  readonly isContents: boolean
}

/** The styles of a document. */
export interface Styles {
  /** The style of that id; for null the one of paragraphs without a style. */
  resolve(id: string | null): ResolvedStyle
}

/** Takes styles.xml. */
export interface StyleReader {
  readonly handler: XmlHandler
  toStyles(): Styles
}

const nothing: ResolvedStyle = {ancestry: [], list: null, level: null, isHidden: false, isContents: false}
const maximumChain = 50

/** A reader of styles.xml. */
export function createStyleReader(): StyleReader {
  const styles = new Map<string, Style>()
  let standard: string | null = null
  let current: Style | undefined
  const opens: ReadonlyMap<string, (style: Style, attributes: Attributes) => void> = new Map([
    ['w:name', (style, attributes) => { style.name = attributes('val') ?? '' }],
    ['w:basedOn', (style, attributes) => { style.basedOn = attributes('val') ?? null }],
    ['w:numId', (style, attributes) => { style.list = Number(attributes('val') ?? 0) }],
    ['w:ilvl', (style, attributes) => { style.level = Number(attributes('val') ?? 0) }],
    ['w:vanish', (style, attributes) => { style.isHidden = isOn(attributes('val')) }],
  ])
  const handler: XmlHandler = {
    open(name, attributes) {
      if (name === 'w:tblStylePr' || name === 'w:pPrChange' || name === 'w:rPrChange') return false
      if (name === 'w:style') {
        const id = attributes('styleId') ?? ''
        current = {name: '', basedOn: null, list: null, level: null, isHidden: null}
        styles.set(id, current)
        if (attributes('type') === 'paragraph' && isOn(attributes('default') ?? '0')) standard = id
      } else if (current !== undefined) opens.get(name)?.(current, attributes)
      return true
    },
    close(name) {
      if (name === 'w:style') current = undefined
    },
    text() {},
  }
  return {handler, toStyles: () => toStyles(styles, standard)}
}

function toStyles(styles: ReadonlyMap<string, Style>, standard: string | null): Styles {
  const resolved = new Map<string, ResolvedStyle>()
  return {
    resolve(id) {
      const key = id !== null && styles.has(id) ? id : standard
      if (key === null) return nothing
      const known = resolved.get(key) ?? resolveStyle(styles, key)
      resolved.set(key, known)
      return known
    },
  }
}

function resolveStyle(styles: ReadonlyMap<string, Style>, id: string): ResolvedStyle {
  const ancestry = new Set<string>()
  const found: {list: number | null; level: number | null; isHidden: boolean | null} = {list: null, level: null, isHidden: null}
  // A style based on itself by a detour ends the walk, and so does a chain longer than anyone's.
  for (let at: string | null = id; at !== null && !ancestry.has(at) && ancestry.size < maximumChain; ) {
    const style = styles.get(at)
    if (style === undefined) break
    ancestry.add(at)
    found.list ??= style.list
    found.level ??= style.level
    found.isHidden ??= style.isHidden
    at = style.basedOn
  }
  return {
    ancestry: [...ancestry],
    list: found.list,
    level: found.level,
    isHidden: found.isHidden ?? false,
    isContents: isContentsStyle(styles.get(id)?.name ?? ''),
  }
}
