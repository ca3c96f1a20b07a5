/** What one takes along: the ledger, the records, the report; and corrections to and from a file. */
import type {JSX} from 'preact'
import {useEffect, useRef, useState} from 'preact/hooks'
import {Modal} from './modal.tsx'
import {usePage} from './page.ts'
import {download} from '../download.ts'
import {loadCorrections} from '../load-corrections.ts'
import {countCorrections} from '../model/corrections.ts'
import {printCorrections} from '../model/corrections-file.ts'
import {findCurrent, type State} from '../model/state.ts'
import {toFileName} from '../model/take.ts'
import type {PageWord} from '../page-words.ts'
import type {Product} from '../protocol.ts'
import type {Reader} from '../reader.ts'
import {toReason} from '../reason-words.ts'

interface Properties {
  readonly state: State
  readonly reader: Reader
  readonly close: () => void
}

interface Choice {
  readonly product: Product
  readonly word: PageWord
  readonly hint: PageWord
  readonly name: PageWord
  readonly type: string
}

const choices: readonly Choice[] = [
  {product: 'xlsx', word: 'takeXlsx', hint: 'takeXlsxHint', name: 'ledgerFile', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'},
  {product: 'csv', word: 'takeCsv', hint: 'takeCsvHint', name: 'ledgerFile', type: 'text/csv'},
  {product: 'json', word: 'takeJson', hint: 'takeJsonHint', name: 'recordsFile', type: 'application/json'},
  {product: 'report', word: 'takeReport', hint: 'takeReportHint', name: 'reportFile', type: 'text/plain'},
]

export function TakeDialog({state, reader, close}: Properties): JSX.Element {
  const {say, language, dispatch} = usePage()
  const [isAll, setAll] = useState(state.notices.length > 1)
  const current = findCurrent(state)
  useEffect(() => { reader.warm() }, [])
  const chosen = isAll || current === undefined ? state.notices : [current]
  const take = async ({product, name, type}: Choice): Promise<void> => {
    const notices = chosen.map(({read}) => read)
    const file = toFileName(say(name), product, chosen.length === 1 ? (notices[0]?.notice.source.name ?? null) : null)
    try {
      download(file, await reader.write({product, notices, corrections: state.corrections, language}), type)
      dispatch({type: 'note', note: say('wrote', {name: file})})
    } catch (error) {
      dispatch({type: 'note', note: say('notWritten', {reason: toReason(error instanceof Error ? error.message : String(error), language)})})
    }
    close()
  }
  return (
    <Modal title={say('take')} close={close}>
      <fieldset class="scope">
        <legend>{say('scope')}</legend>
        <label><input type="radio" name="scope" checked={!isAll} onChange={() => { setAll(false) }} /> {say('scopeOne')}</label>
        <label><input type="radio" name="scope" checked={isAll} onChange={() => { setAll(true) }} /> {say('scopeAll', {count: state.notices.length})}</label>
      </fieldset>
      <ul class="choices">
        {choices.map((choice) => (
          <li key={choice.product}>
            <button type="button" data-product={choice.product} disabled={chosen.length === 0} onClick={() => { void take(choice) }}>{say(choice.word)}</button> <span>{say(choice.hint)}</span>
          </li>
        ))}
      </ul>
      <CorrectionFiles state={state} close={close} />
    </Modal>
  )
}

function CorrectionFiles({state, close}: Pick<Properties, 'state' | 'close'>): JSX.Element {
  const {say, language, dispatch} = usePage()
  const input = useRef<HTMLInputElement>(null)
  const count = countCorrections(state.corrections)
  const save = (): void => {
    const notices = state.notices.map(({read: {notice}}) => notice)
    download(toFileName(say('correctionsFile'), 'json', null), printCorrections(state.corrections, notices), 'application/json')
    dispatch({type: 'saved'})
    close()
  }
  const load = async (file: File): Promise<void> => {
    dispatch(await loadCorrections(file, language))
    close()
  }
  return (
    <>
      <h3>{say('corrections')}</h3>
      <p>{say('correctionsCount', {count})}{!state.isSaved && <strong>  {say('unsaved')}</strong>}</p>
      <div class="buttons">
        <button type="button" id="save-corrections" disabled={count === 0} onClick={save}>{say('saveCorrections')}</button>
        <button type="button" onClick={() => { input.current?.click() }}>{say('loadCorrections')}</button>
        <input
          ref={input} type="file" id="corrections" hidden accept=".json" aria-label={say('loadCorrections')}
          onChange={({currentTarget}) => {
            const [file] = currentTarget.files ?? []
            if (file !== undefined) void load(file)
          }}
        />
      </div>
    </>
  )
}
