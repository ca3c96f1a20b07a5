/** The text as read: its outline, its lines, and the words of each fact marked. */
import type {JSX} from 'preact'
import {useEffect, useMemo, useRef, useState} from 'preact/hooks'
import {usePage} from './page.ts'
import type {Notice, Section} from '../../record.ts'
import type {PageNotice} from '../../write/html.ts'
import {findFacts, flatten, readKey, toKey} from '../model/facts.ts'
import {hasFact, type Segment, type TextLine, toLines} from '../model/lines.ts'
import {findHits} from '../model/search.ts'
import type {Selection} from '../model/state.ts'

interface Properties {
  readonly read: PageNotice
  readonly query: string
  readonly selection: Selection | null
}

export function TextPane({read, query, selection}: Properties): JSX.Element {
  const {say, dispatch} = usePage()
  const {notice, text} = read
  const body = useRef<HTMLDivElement>(null)
  const facts = useMemo(() => findFacts(notice, text), [notice, text])
  const lines = useMemo(() => toLines(text, [...facts, ...findHits(text, query)]), [text, facts, query])
  const selected = selection?.key
  useEffect(() => {
    body.current?.scrollTo({top: 0})
  }, [read])
  useEffect(() => {
    if (selection !== null && selection.from !== 'text') scrollTo(body.current, selection.key)
  }, [selection, read])
  const choose = (keys: readonly string[]): void => {
    // clicked again, the fact around it is meant
    const key = keys[keys.indexOf(selected ?? '') + 1] ?? keys[0]
    if (key !== undefined) dispatch({type: 'select', selection: {key, from: 'text'}})
  }
  const stretches = useMemo(() => toStretches(lines), [lines])
  const isChosen = (own: readonly TextLine[]): boolean => selected !== undefined && own.some((line) => hasFact(line, selected))
  const chosenAt = useMemo(() => stretches.findIndex(isChosen), [stretches, selected])
  const drawn = useGrowing(text, {from: chosenAt + turn, to: stretches.length})
  const plain = useMemo(() => stretches.map((own) => <Stretch key={own[0]?.number} lines={own} notice={notice} selected={undefined} />), [stretches, notice])
  // what is handed on as it was is not looked at again: only where the selected fact lies, or lay, is something redrawn
  const shown = useMemo(
    () => stretches.slice(0, drawn).map((own, at) => (isChosen(own) ? <Stretch key={own[0]?.number} lines={own} notice={notice} selected={selected} /> : plain[at])),
    [plain, drawn, selected],
  )
  return (
    <section class="pane text" aria-label={say('text')} data-pane="text">
      <Outline notice={notice} />
      <div class="scroll lines" tabIndex={0} ref={body} role="group" aria-label={say('text')} onClick={({target}) => { choose(findChosen(target)) }}>
        {shown}
      </div>
    </section>
  )
}

/** The lines of a stretch, which is drawn only where it is in view; a stretch fills about two screens. */
const linesOfStretch = 50

/** The height of a line, as a guess for what is out of view. */
const lineHeight = 40

/** How many stretches are added in a turn. */
const turn = 12

function toStretches(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  return Array.from({length: Math.ceil(lines.length / linesOfStretch)}, (_, at) => lines.slice(at * linesOfStretch, (at + 1) * linesOfStretch))
}

/** How many stretches of a text are there: with each turn some more, so that a big text can be used while it grows. */
function useGrowing(text: string, {from, to}: {readonly from: number; readonly to: number}): number {
  const [grown, setGrown] = useState({text, count: 0})
  const drawn = Math.max(from, grown.text === text ? grown.count : 0)
  useEffect(() => {
    if (drawn >= to) return undefined
    const timer = setTimeout(() => { setGrown({text, count: drawn + turn}) })
    return () => { clearTimeout(timer) }
  }, [text, drawn, to])
  return drawn
}

interface StretchProperties {
  readonly lines: readonly TextLine[]
  readonly notice: Notice
  readonly selected: string | undefined
}

function Stretch({lines, notice, selected}: StretchProperties): JSX.Element {
  return (
    <div class="stretch" style={{containIntrinsicSize: `auto ${lines.length * lineHeight}px`}}>
      {lines.map((line) => <Line key={line.number} line={line} notice={notice} selected={selected} />)}
    </div>
  )
}

interface LineProperties extends Omit<StretchProperties, 'lines'> {
  readonly line: TextLine
}

function Line({line: {number, segments, issues, sections}, notice, selected}: LineProperties): JSX.Element {
  const [issue] = issues
  const state = issue === undefined ? undefined : notice.issues[readKey(issue).at[0] ?? 0]?.status.state
  const classes = [
    'line',
    ...(state === undefined ? [] : [`in-issue state-${state}`]),
    ...(selected !== undefined && sections.includes(selected) ? ['is-selected-block'] : []),
  ]
  return (
    <p class={classes.join(' ')} data-line={number} data-block={[...issues, ...sections].join(' ')}>
      {segments.map((segment, at) => (segment.keys.length === 0 ? segment.text : <Mark key={at} segment={segment} selected={selected} />))}
    </p>
  )
}

interface MarkProperties extends Pick<LineProperties, 'selected'> {
  readonly segment: Segment
}

/** Marked words; whoever has no mouse goes by the list of facts. */
function Mark({segment: {text, keys}, selected}: MarkProperties): JSX.Element {
  const kinds = [...new Set(keys.map((key) => readKey(key).kind))]
  // an issue is much text and shines less than words
  const selection = selected === undefined || !keys.includes(selected) ? '' : readKey(selected).kind === 'issue' ? ' is-selected-block' : ' is-selected'
  return <span class={`${kinds.map((kind) => `mark-${kind}`).join(' ')}${selection} mark`} data-keys={keys.join(' ')}>{text}</span>
}

/** The keys of the marked words that are clicked, the innermost first. */
function findChosen(target: EventTarget | null): readonly string[] {
  // words that somebody selects are to be copied
  if (!(target instanceof HTMLElement) || String(getSelection()) !== '') return []
  const keys = target.dataset['keys']?.split(' ') ?? []
  return keys.filter((key) => !/^(?:hit|heading):/u.test(key))
}

function Outline({notice}: {readonly notice: Notice}): JSX.Element {
  const {say, dispatch} = usePage()
  const sections = useMemo(() => flatten(notice.sections), [notice])
  const open = ({id}: Section): void => {
    dispatch({type: 'select', selection: {key: toKey('section', id), from: 'facts'}})
  }
  return (
    <details class="outline">
      <summary>{say('outline')} <span class="faint">{sections.length}</span></summary>
      {sections.length === 0
        ? <p class="empty">{say('noOutline')}</p>
        : (
            <ol>
              {sections.map((section) => (
                <li key={section.id} style={{paddingInlineStart: `${section.level - 1}em`}}>
                  <button type="button" onClick={() => { open(section) }}>{section.marker} {section.title}</button>
                </li>
              ))}
            </ol>
          )}
    </details>
  )
}

/** Brings the words of a fact into the middle. */
function scrollTo(body: HTMLElement | null, key: string): void {
  const name = CSS.escape(key)
  const block = body?.querySelector(`[data-block~="${name}"]`)
  const place = block ?? body?.querySelector(`[data-keys~="${name}"]`)
  place?.scrollIntoView({block: block === place ? 'start' : 'center'})
}
