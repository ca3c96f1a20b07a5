/**
 * What each section is for. What stands in a part decides before what its heading says: a part whose innermost headings
 * name things that are wrong, or are laid out under labels, reports on the findings, however its heading is worded.
 */
import {isDoing} from '../label-words.ts'
import {isCategory, namesOwnShortcoming, namesProblem, readPlainRoleWord, readRoleWord} from '../lexicon.ts'
import type {Notice, Role} from '../record.ts'
import {findSections, type NoticeNode, type SectionNode} from '../tree/nodes.ts'
import {readFolded} from './text.ts'

/** The role of every section. */
export function findRoles(tree: NoticeNode, kind: Notice['kind']): ReadonlyMap<SectionNode, Role> {
  const roles = new Map<SectionNode, Role>()
  const findings: Role = kind === 'feedback' ? 'findings' : 'rectification'
  const tops = tree.children.filter((child) => child.type === 'section')
  // 三、重点措施 : a part whose heading is a label is a field of an issue
  const parts = tops.map((section) => (section.field === null ? readPart(section, findings) : findings))
  // what a plan demands in general is no issue, however much there is of it
  const known = kind === 'other' ? withoutFindings(parts, findings) : settle(tops, parts, {findings, isGuessed: kind !== 'plan'})
  for (const [index, top] of tops.entries()) inherit(top, known[index] ?? 'other', {roles, findings})
  return roles
}

/** The role of a part by itself; undefined where neither its content nor its heading says. */
function readPart(section: SectionNode, findings: Role): Role | undefined {
  const word = readRoleWord(readFolded(section.title))
  const share = findProblemShare(section)
  const plain = readPlainRoleWord(readFolded(section.title))
  // 存在的不足和下一步打算 names shortcomings and reports on none
  if (word === 'recommendations' || plain === 'next-steps') return word
  if (share >= 0.5) return findings
  if (word === 'rectification' || word === 'findings') return findings
  return word ?? (tellsOrganization(section) ? 'organization' : undefined)
}

/** 一、整改工作情况 over （一）强化组织领导 （二）压实责任 : each heading below tells how the work was organised. */
function tellsOrganization({children}: SectionNode): boolean {
  const below = children.filter((child) => child.type === 'section')
  return below.length > 1 && below.every(({title}) => readPlainRoleWord(readFolded(title)) === 'organization')
}

/** What is no notice reports on no findings. */
function withoutFindings(parts: readonly (Role | undefined)[], findings: Role): readonly Role[] {
  return parts.map((part) => (part === undefined || part === findings ? 'other' : part))
}

/** Parts that say nothing get theirs from their neighbours; where none reports on findings, the likeliest does. */
function settle(tops: readonly SectionNode[], parts: readonly (Role | undefined)[], {findings, isGuessed}: {readonly findings: Role; readonly isGuessed: boolean}): readonly Role[] {
  const settled = [...parts]
  if (isGuessed && !settled.includes(findings)) {
    const open = tops.map((top, index) => (settled[index] === undefined ? findSections(top).length : 0))
    const widest = open.indexOf(open.reduce((most, count) => Math.max(most, count), 0))
    if ((open[widest] ?? 0) > 0) settled[widest] = findings
  }
  for (const [index, top] of tops.entries()) {
    // 二、在基层党建方面 groups findings beside another part that does
    if (settled[index] === undefined && settled.includes(findings) && isCategory(readFolded(top.title))) settled[index] = findings
  }
  const first = settled.indexOf(findings)
  if (findings === 'rectification' && first >= 0) dropOwnShortcomings(tops, settled, first)
  const last = settled.lastIndexOf(findings)
  return settled.map((part, index) => {
    if (part !== undefined) return part
    if (first < 0) return 'other'
    return index < first ? 'organization' : index > last ? 'next-steps' : findings
  })
}

function dropOwnShortcomings(tops: readonly SectionNode[], settled: (Role | undefined)[], first: number): void {
  for (const [index, top] of tops.entries()) {
    const isAnswered = findSections(top).some(({children}) => children.some(({type}) => type === 'labelled'))
    if (index > first && namesOwnShortcoming(readFolded(top.title)) && !isAnswered) settled[index] = 'next-steps'
  }
}

/** How many of the innermost headings of a part name something wrong or are laid out under labels. */
function findProblemShare(part: SectionNode): number {
  const inner = findSections(part).filter((section) => !section.children.some(({type}) => type === 'section'))
  return inner.filter((section) => isProblem(section)).length / inner.length
}

/** Whether a section's heading names something that is wrong, or the section is laid out as an issue. */
export function isProblem(section: SectionNode): boolean {
  const isLabelled = section.children.some((child) => {
    return child.type === 'labelled' && (isDoing(child.kind) || child.kind === 'status' || child.kind === 'findings')
  })
  if (isLabelled || section.note !== null || section.kind === 'problem') return true
  return namesProblem(readFolded(section.title))
}

interface Inheritance {
  readonly roles: Map<SectionNode, Role>
  readonly findings: Role
}

/** Gives a part and all below it its role; below, a heading that plainly names another part changes it. */
function inherit(top: SectionNode, role: Role, {roles, findings}: Inheritance): void {
  const waiting: [SectionNode, Role][] = [[top, role]]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [section, inherited] = next
    const own = section === top ? inherited : readOwn(section, inherited, findings)
    roles.set(section, own)
    for (const child of section.children) if (child.type === 'section') waiting.push([child, own])
  }
}

/** （五）下一步工作打算 among the findings, （二）反馈问题整改情况 below a part on the whole work. */
function readOwn(section: SectionNode, inherited: Role, findings: Role): Role {
  const word = readRoleWord(readFolded(section.title))
  const share = findProblemShare(section)
  const hasBelow = section.children.some(({type}) => type === 'section')
  if (inherited === findings) {
    const plain = readPlainRoleWord(readFolded(section.title))
    return (plain === 'next-steps' || plain === 'leads') && share < 0.5 ? plain : inherited
  }
  return hasBelow && share >= 0.5 && word !== 'next-steps' ? findings : inherited
}
