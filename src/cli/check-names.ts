/** The names that settings know checks by: ids, groups of them, and ids that were retired. */
import {UsageError} from './io.ts'
import {findNearest} from './nearest.ts'
import {groups} from '../checks/check.ts'
import {allChecks, retired} from '../checks/index.ts'

/** All ids. */
export const checkIds: readonly string[] = allChecks.map(({id}) => id)

/** All names that may be given. */
export const checkNames: readonly string[] = [...checkIds, ...groups, ...retired.keys()]

/** The ids that a name stands for; a name that nothing has is wrong use, and the nearest is suggested. */
export function toCheckIds(name: string): readonly string[] {
  const ofGroup = allChecks.flatMap(({id, group}) => (group === name ? [id] : []))
  const ids = checkIds.includes(name) ? [name] : (retired.get(name) ?? ofGroup)
  if (ids.length === 0) throw new UsageError(describeUnknown(name))
  return ids
}

/** What is said of a name that nothing has. */
export function describeUnknown(name: string): string {
  const nearest = findNearest(name, checkNames)
  const hint = nearest === undefined ? 'zhenggai explain lists all' : `did you mean ${nearest}?`
  return `there is no check ${JSON.stringify(name)}; ${hint}`
}
