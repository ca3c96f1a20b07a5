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
}
