/** What the reading of states speaks of. */
import type {State} from '../../record.ts'
import type {Slice} from '../../source.ts'

/** What a state is said of: the issue that the sentence stands under, all issues, some, one deed, a lead or letter, a sum, or what can be settled (a building, a contract). */
export type StateOf = 'issue' | 'all' | 'part' | 'measure' | 'lead' | 'money' | 'matter'

/** How far something has come, with the clause that says so. */
export interface StateMention {
  readonly slice: Slice
  readonly state: Exclude<State, 'unstated'>
  readonly of: StateOf
  /** Whether it is said of all of it: 该笔资金, 全部退还, and not 资金已退回20万元. */
  readonly isWhole: boolean
  /** Whether its clause names what it is said of, or one before it, or none: 该问题已销号; 该问题已立案，正在办理; 已全部清退. */
  readonly named: 'here' | 'before' | 'nowhere'
  /** Whether the sentence makes it wait for another's word: 尚未拨付，需待清算后方可拨付. */
  readonly awaits: boolean
}
