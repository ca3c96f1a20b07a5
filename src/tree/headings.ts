/**
 * The one place that judges whether a numbered line is a heading or a point of what was done. Siblings are judged
 * together, since one author numbers them alike:
 *
 *     1.关于“学习不深”问题              1.关于学习方面
 *     （1）强化学习。已开展… → point      （1）学习制度落实不严。 → heading
 *     （2）完善制度。已制定… → point      整改情况：…
 */
import type {Entry} from './entry.ts'
import type {Outline} from './outline.ts'
import type {LabelKind} from '../label-words.ts'
import {endsAsGroup, isCategory as isCategoryTitle, readRoleWord} from '../lexicon.ts'
import type {MarkerKind} from '../marker.ts'
import {hasPointInside} from '../number-words.ts'
import {closesFrame, findFramed} from '../phrase.ts'

// These open sections wherever they stand, but under a label of what was done.
const alwaysHeadings: ReadonlySet<MarkerKind> = new Set(['part', 'chapter', 'article', 'problem'])
// Roles whose sections hold no issues, so that every number in them opens a heading.
const withoutIssues: ReadonlySet<string | undefined> = new Set(['organization', 'leadership', 'next-steps', 'leads'])

/** What the judgement rests on beside the nesting. */
export interface Judging {
  /** Whether a line opens with 一是, 其一 or ①. */
  readonly isPointLine: (index: number) => boolean
  /** The headings that are labels of one record: 三、重点措施 beside 一、整改问题. */
  readonly fields: ReadonlyMap<Entry, LabelKind>
}

/** Which entries are points: the lines' places. */
export function findPoints({roots, front}: Outline, {isPointLine, fields}: Judging): ReadonlySet<number> {
  const points = new Set<number>()
  const votes = countVotes(roots)
  for (const root of [front, ...roots]) {
    const isFindings = holdsIssues(root)
    const waiting: Entry[] = [root]
    for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
      const part: Part = {isFindings, isPointLine, votes, fields}
      const below = parent === front ? findFrontPoints(front) : findPointChildren(parent, points, part)
      for (const {index} of below) points.add(index)
      for (const child of parent.children) waiting.push(child)
    }
  }
  return points
}

/** The children of an entry that are points: all of them where it is one itself, else by group. */
function findPointChildren(parent: Entry, points: ReadonlySet<number>, part: Part): readonly Entry[] {
  if (points.has(parent.index)) return parent.children
  return toGroups(parent.children).filter((group) => isPointGroup(group, parent, part)).flat()
}

/** What is numbered under labels before any heading: points, but where it names problems or is laid out as issues are. */
function findFrontPoints({children}: Entry): readonly Entry[] {
  return toGroups(children).filter((group) => !hasMost(group, (entry) => isLaidOut(entry) || isFramed(entry) || holdsHeadings(entry))).flat()
}

/** How many lines of a shape under a shape name a problem, less those that do not, in the parts that may hold issues. */
function countVotes(roots: readonly Entry[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>()
  const waiting = roots.filter(holdsIssues)
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    for (const child of parent.children) {
      const key = toKey(child, parent)
      if (child.underLabel === null) votes.set(key, (votes.get(key) ?? 0) + (child.isProblem ? 1 : -1))
    }
    for (const child of parent.children) waiting.push(child)
  }
  return votes
}

function toKey(child: Entry, parent: Entry): string {
  return `${child.kind} under ${parent.kind}`
}

/** Siblings of one shape under one label. */
function toGroups(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = `${entry.kind} ${entry.underLabel ?? ''}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [entry])
    else group.push(entry)
  }
  return [...groups.values()]
}

/** What is known of the part that a group of siblings stands in. */
interface Part extends Judging {
  /** Whether the part it stands in may hold issues. */
  readonly isFindings: boolean
  /** How the document uses each shape under another. */
  readonly votes: ReadonlyMap<string, number>
}

function isPointGroup(group: readonly Entry[], parent: Entry, part: Part): boolean {
  const [first] = group
  // 1.存在问题：… 2.整改措施：… below an issue are its fields
  if (first === undefined || hasMost(group, (entry) => isLaidOut(entry) || part.fields.has(entry))) return false
  if (part.fields.has(parent) || isUnderMeasures(group, parent, part)) return true
  if (first.underLabel !== null) return isUnderOneOfSeveral(first, parent) || !hasMost(group, (entry) => entry.isProblem)
  if (alwaysHeadings.has(first.kind) || !part.isFindings || !mayHavePoints(parent)) return false
  return reportsDeeds(group, part, part.votes.get(toKey(first, parent)) ?? 0)
}

/** Whether a group reports what was done: as the document uses the shape elsewhere, else by its own words. */
function reportsDeeds(group: readonly Entry[], {isPointLine}: Part, leaning: number): boolean {
  if (hasMost(group, (entry) => holdsHeadings(entry) || hasOwnPoints(entry, isPointLine) || isFramed(entry))) return false
  return leaning === 0 ? !hasMost(group, (entry) => entry.isProblem) : leaning < 0
}

/** 一、整治措施 alone: what is numbered below it are the measures. */
function isUnderMeasures(group: readonly Entry[], {label}: Entry, {isPointLine}: Part): boolean {
  return label === 'measures' && !hasMost(group, (entry) => entry.isProblem || hasOwnPoints(entry, isPointLine) || holdsHeadings(entry))
}

/** 存在问题：1.… 2.… 整改情况：1.… : what was found and what was done, each numbered. */
function isUnderOneOfSeveral({underLabel}: Entry, parent: Entry): boolean {
  return underLabel !== null && parent.labels.length > 1
}

/** Whether an entry may be an issue: it groups none, and where it is a part it names a problem. */
function mayHavePoints(parent: Entry): boolean {
  if (isCategory(parent) || groupsIssues(parent)) return false
  return parent.parent !== null || (parent.isProblem && (isFramed(parent) || readRoleWord(parent.title) === undefined))
}

function groupsIssues(parent: Entry): boolean {
  return !parent.isProblem && !isFramed(parent) && parent.label === null && endsAsGroup(parent.title)
}

/** Whether an entry is laid out under labels of its own. */
function isLaidOut(entry: Entry): boolean {
  return entry.labels.length > 0 || entry.hasLabelInside
}

/** 关于…的问题 */
function isFramed(entry: Entry): boolean {
  // without a status at its end: …问题整改进展情况：正在整改
  const title = entry.title.replace(/:[^:“”]{2,26}$/u, '')
  const [start, end] = findFramed(title)
  return start > 0 && end < title.length && closesFrame(title.slice(end))
}

/** Whether a top part may hold issues: by what stands in it first, then by what its heading says. */
function holdsIssues(root: Entry): boolean {
  if (isFramed(root)) return true
  const inner = findInner(root)
  if (inner.length > 0 && hasMost(inner, (entry) => entry.isProblem || entry.labels.length > 0)) return true
  return !withoutIssues.has(readRoleWord(root.title))
}

/** The entries under a root that may be issues: the outermost that name a problem, else the innermost. */
function findInner(root: Entry): readonly Entry[] {
  const inner: Entry[] = []
  const waiting: Entry[] = [...root.children]
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    const isInner = entry.children.length === 0 || entry.isProblem
    if (isInner) inner.push(entry)
    else for (const child of entry.children) waiting.push(child)
  }
  return inner
}

/** Whether something below an entry can only be a heading. */
function holdsHeadings(entry: Entry): boolean {
  return entry.children.some((child) => child.labels.length > 0 || child.isProblem || holdsHeadings(child))
}

function isCategory(entry: Entry): boolean {
  return isCategoryTitle(entry.title) || entry.kind === 'part'
}

/** Whether a numbered line has points of its own, inside it or on the lines below. */
function hasOwnPoints(entry: Entry, isPointLine: (index: number) => boolean): boolean {
  return hasPointInside(entry.line.folded.slice(entry.marker?.length ?? 0)) || isPointLine(entry.index + 1)
}

function hasMost(group: readonly Entry[], holds: (entry: Entry) => boolean): boolean {
  return group.filter(holds).length * 2 > group.length
}
