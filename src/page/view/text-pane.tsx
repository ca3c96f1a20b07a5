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
  const chosenAt = useMemo(() => (selected === undefined ? -1 : lines.findIndex((line) => hasFact(line, selected))), [lines, selected])
  const drawn = useGrowing(text, {from: chosenAt + step, to: lines.length})
  const plain = useMemo(() => lines.map((line) => <Line key={line.number} line={line} notice={notice} selected={undefined} />), [lines, notice])
  // a line that is handed on as it was is not looked at again: only those over which the selected fact lies are redrawn
  const shown = useMemo(() => {
    const some = plain.slice(0, drawn)
    if (selected === undefined) return some
    return lines.slice(0, drawn).map((line, at) => (hasFact(line, selected) ? <Line key={line.number} line={line} notice={notice} selected={selected} /> : some[at]))
  }, [plain, drawn, selected])
  return (
    <section class="pane text" aria-label={say('text')} data-pane="text">
      <Outline notice={notice} />
      <div class="scroll lines" tabIndex={0} ref={body} role="group" aria-label={say('text')} onClick={({target}) => { choose(findChosen(target)) }}>
        {shown}
      </div>
    </section>
  )
}

/** How many lines are drawn in a turn: so many that they fill a screen, and so few that nobody waits for them. */
const step = 600

/** How many lines of a text are drawn: with each turn some more, so that a big one can be used while it grows. */
function useGrowing(text: string, {from, to}: {readonly from: number; readonly to: number}): number {
  const [grown, setGrown] = useState({text, count: 0})
  const drawn = Math.max(from, grown.text === text ? grown.count : 0)
  useEffect(() => {
    if (drawn >= to) return undefined
    const timer = setTimeout(() => { setGrown({text, count: drawn + step}) })
    return () => { clearTimeout(timer) }
  }, [text, drawn, to])
  return drawn
}

interface LineProperties {
  readonly line: TextLine
  readonly notice: Notice
  readonly selected: string | undefined
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
