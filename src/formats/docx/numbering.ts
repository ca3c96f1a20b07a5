/**
 * The lists of a Word document. A paragraph names a list (w:num), which is an instance of a definition (w:abstractNum)
 * with up to nine levels; the instance may start a level anew or replace it:
 *
 *     w:num 3 ─→ w:abstractNum 1     level 0  chineseCounting  “%1、”      一、
 *       level 0 starts at 5          level 1  chineseCounting  “（%2）”    （一）
 *
 * A definition may refer to a numbering style instead, which names a list of its own.
 */
import {isOn} from './toggle.ts'
import type {Attributes, XmlHandler} from '../zip/xml.ts'

/** One level of a list. */
export interface Level {
  readonly format: string
  /** Its text with %1 to %9 for the numbers of the levels. */
  readonly text: string
  readonly start: number
  /** How many of the outer levels start this one anew; null means all. */
  readonly restartAfter: number | null
  /** What stands between number and text. */
  readonly suffix: string
  /** Whether the outer numbers in it are in Arabic digits. */
  readonly isLegal: boolean
  /** The least count of digits, where the format only says that: 3 for 001. */
  readonly pad: number
  /** The paragraph style that stands for this level. */
  readonly styleId: string | null
}

/** What an instance says of a level. */
interface Override {
  start: number | null
  level: Level | null
}

interface Definition {
  readonly levels: Map<number, Level>
  styleLink: string | null
  numberingStyle: string | null
}

interface Instance {
  definition: string
  readonly overrides: Map<number, Override>
}

/** A list as paragraphs use it. */
export interface List {
  /** Lists of the same definition count on together. */
  readonly definition: string
  level(index: number): Level | undefined
  /** The number that this instance starts a level with; null where it counts on. */
  startOverride(index: number): number | null
  /** The level that a paragraph style stands for. */
  findLevelOfStyle(styleId: string): number | undefined
}

/** The lists of a document. */
export interface Numbering {
  find(id: number): List | undefined
}

/** Takes numbering.xml. */
export interface NumberingReader {
  readonly handler: XmlHandler
  /** `findListOfStyle` gives the list that a numbering style names. */
  toNumbering(findListOfStyle: (styleId: string) => number | null): Numbering
}

type MutableLevel = {-readonly [Key in keyof Level]: Level[Key]}

/** A reader of numbering.xml. */
export function createNumberingReader(): NumberingReader {
  const definitions = new Map<string, Definition>()
  const instances = new Map<number, Instance>()
  const state: State = {definition: null, instance: null, override: null, level: null}
  const handler: XmlHandler = {
    open(name, attributes) {
      if (name === 'w:abstractNum') {
        state.definition = {levels: new Map(), styleLink: null, numberingStyle: null}
        definitions.set(attributes('abstractNumId') ?? '', state.definition)
      } else if (name === 'w:num') {
        state.instance = {definition: '', overrides: new Map()}
        instances.set(Number(attributes('numId')), state.instance)
      } else opens.get(name)?.(state, attributes)
      return true
    },
    close(name) {
      if (name === 'w:abstractNum') state.definition = null
      if (name === 'w:num') state.instance = null
      if (name === 'w:lvlOverride') state.override = null
      if (name === 'w:lvl') state.level = null
    },
    text() {},
  }
  return {handler, toNumbering: findListOfStyle => toNumbering({definitions, instances, findListOfStyle})}
}

interface State {
  definition: Definition | null
  instance: Instance | null
  override: Override | null
  level: MutableLevel | null
}

const opens: ReadonlyMap<string, (state: State, attributes: Attributes) => void> = new Map([
  ['w:abstractNumId', (state, attributes) => {
    if (state.instance !== null) state.instance.definition = attributes('val') ?? ''
  }],
  ['w:numStyleLink', (state, attributes) => {
    if (state.definition !== null) state.definition.numberingStyle = attributes('val') ?? null
  }],
  ['w:styleLink', (state, attributes) => {
    if (state.definition !== null) state.definition.styleLink = attributes('val') ?? null
  }],
  ['w:lvlOverride', (state, attributes) => {
    state.override = {start: null, level: null}
    state.instance?.overrides.set(Number(attributes('ilvl')), state.override)
  }],
  ['w:startOverride', (state, attributes) => {
    if (state.override !== null) state.override.start = toInteger(attributes('val'))
  }],
  ['w:lvl', (state, attributes) => {
    state.level = {
      format: 'decimal', text: '', start: 0, restartAfter: null, suffix: 'tab', isLegal: false, pad: 0, styleId: null,
    }
    if (state.override !== null) state.override.level = state.level
    else state.definition?.levels.set(Number(attributes('ilvl')), state.level)
  }],
  ['w:start', inLevel((level, value) => { level.start = toInteger(value) })],
  ['w:numFmt', inLevel((level, value, attributes) => {
    level.format = value ?? 'decimal'
    // w:val="custom" w:format="001, 002, 003, ..."
    level.pad = value === 'custom' ? (/^0{1,8}1/u.exec(attributes('format') ?? '')?.[0].length ?? 0) : 0
  })],
  ['w:lvlText', inLevel((level, value) => { level.text = value ?? '' })],
  ['w:lvlRestart', inLevel((level, value) => { level.restartAfter = toInteger(value) })],
  ['w:suff', inLevel((level, value) => { level.suffix = value ?? 'tab' })],
  ['w:isLgl', inLevel((level, value) => { level.isLegal = isOn(value) })],
  ['w:lvlPicBulletId', inLevel(level => { level.format = 'bullet' })],
  ['w:pStyle', inLevel((level, value) => { level.styleId = value ?? null })],
])

function inLevel(
  set: (level: MutableLevel, value: string | undefined, attributes: Attributes) => void,
): (state: State, attributes: Attributes) => void {
  return (state, attributes) => {
    if (state.level !== null) set(state.level, attributes('val'), attributes)
  }
}

function toInteger(value: string | undefined): number {
  const number = Number(value ?? 0)
  return Number.isSafeInteger(number) && number >= 0 ? number : 0
}

interface Tables {
  readonly definitions: ReadonlyMap<string, Definition>
  readonly instances: ReadonlyMap<number, Instance>
  readonly findListOfStyle: (styleId: string) => number | null
}

function toNumbering(tables: Tables): Numbering {
  const lists = new Map<number, List | undefined>()
  return {
    find(id) {
      if (!lists.has(id)) lists.set(id, toList(tables, id))
      return lists.get(id)
    },
  }
}

function toList(tables: Tables, id: number): List | undefined {
  const instance = tables.instances.get(id)
  if (instance === undefined) return undefined
  const levels = findLevels(tables, instance)
  return {
    definition: instance.definition,
    level: index => instance.overrides.get(index)?.level ?? levels.get(index),
    startOverride: index => instance.overrides.get(index)?.start ?? null,
    findLevelOfStyle(styleId) {
      for (const [index, level] of levels) if (level.styleId === styleId) return index
      return undefined
    },
  }
}

// A chain of references longer than this is a circle.
const maximumHops = 10

function findLevels(tables: Tables, first: Instance): ReadonlyMap<number, Level> {
  let definition = tables.definitions.get(first.definition)
  for (let hop = 0; hop < maximumHops && typeof definition?.numberingStyle === 'string'; hop++) {
    const style = definition.numberingStyle
    const list = tables.findListOfStyle(style)
    const next = list === null ? undefined : tables.definitions.get(tables.instances.get(list)?.definition ?? '')
    definition = next === undefined || next === definition ? findLinked(tables, style) : next
  }
  return definition?.levels ?? new Map<number, Level>()
}

function findLinked(tables: Tables, style: string): Definition | undefined {
  for (const definition of tables.definitions.values()) if (definition.styleLink === style) return definition
  return undefined
}
