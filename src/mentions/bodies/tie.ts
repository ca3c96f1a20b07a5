/** Ties short names to the full one, where the text leaves no doubt which: 我局, 局党组, 县水务局, 区委巡察组, 以下简称“…”. */
import type {BodyKind} from '../../body-words.ts'
import type {BodyMention} from './mention.ts'
import {tellsPlace} from './owners.ts'
import {readNames} from './read.ts'
import {findSpeaker} from './speaker.ts'

/** A body with its full name. */
export interface TiedBody extends BodyMention {
  /** The name (folded) that this one is short for; null where it is full itself, or nothing tells. */
  readonly fullName: string | null
}

interface Known {
  readonly name: string
  readonly kind: BodyKind
}

// 云岫县水务局党组 is the bureau's
const partyOf = /(?:机关)?(?:党组|党委|党工委|党总支|党支部|纪委)$/u
// 我局 · 本公司党委 · 局党组 · 公司纪委
const own = /^(?:[我本](?<deictic>.{1,3}?)|(?<called>.{1,3}?))(?<part>(?:机关)?(?:党组|党委|党工委|党总支|党支部|纪委))?$/u
// (以下简称“市科技局”)
const abbreviated = /^ ?\((?:以下|下称|简称|下同){1,2}:?为? ?[“"']?(?<name>[^()“”"']{2,20})[”"']?\)/u
// 区委巡察组 · 区委第五巡察组
const groupOfCommittee = /^(?<owner>.{1,8}?委)(?<number>.{0,8})(?:巡察|巡视).{0,3}组$/u
// More full names that end alike leave nothing to choose
const mostAlike = 32
const tail = 3

/** Ties the bodies of a text; the body that its title (folded) names first is the one that speaks. */
export function tieBodies(bodies: readonly BodyMention[], title: string): readonly TiedBody[] {
  const speaker = readSpeaker(title)
  const full = new Map<string, Known>(speaker === undefined ? [] : [[speaker.name, speaker]])
  const aliases = new Map<string, Known>()
  for (const body of bodies) {
    const known = {name: toName(body), kind: body.kind}
    if (isFull(known)) full.set(known.name, known)
    const {line, end} = body.slice
    const alias = abbreviated.exec(line.folded.slice(end, end + 40))?.groups?.['name']
    if (alias !== undefined) aliases.set(alias, known)
  }
  const alike = toAlike(full.values())
  const found = new Map<string, Known | undefined>()
  return bodies.map((body) => {
    const name = toName(body)
    if (!found.has(name)) found.set(name, aliases.get(name) ?? (full.has(name) ? undefined : findOwn(name, speaker) ?? findOnly(name, alike.get(toKey(body.kind, name)) ?? [])))
    const known = found.get(name)
    return known === undefined ? {...body, fullName: null} : {...body, kind: body.kind === 'other' ? known.kind : body.kind, fullName: known.name}
  })
}

function toName({slice: {line, start, end}}: BodyMention): string {
  return line.folded.slice(start, end)
}

function readSpeaker(title: string): Known | undefined {
  const speaker = findSpeaker(title)
  if (speaker === undefined) return undefined
  const name = title.slice(speaker.start, speaker.end)
  return {name, kind: readKind(name)}
}

function readKind(name: string): BodyKind {
  return readNames(name).at(-1)?.kind ?? 'other'
}

/** Whether a name says where its body is, or which of the groups it is: 云岫县水务局, 区委第五巡察组. */
function isFull({name, kind}: Known): boolean {
  if (kind === 'inspecting-group') return (groupOfCommittee.exec(name)?.groups?.['number'] ?? '') !== ''
  return name.startsWith('中共') || tellsPlace(name)
}

/** Names that one short name may stand for have one key. */
function toKey(kind: BodyKind, name: string): string {
  return kind === 'inspecting-group' ? `group of ${groupOfCommittee.exec(name)?.groups?.['owner'] ?? name}` : name.slice(-tail)
}

function toAlike(full: Iterable<Known>): ReadonlyMap<string, readonly Known[]> {
  const alike = new Map<string, Known[]>()
  for (const known of full) {
    const key = toKey(known.kind, known.name)
    const others = alike.get(key)
    if (others === undefined) alike.set(key, [known])
    else others.push(known)
  }
  return alike
}

/** 我局, 局党组 : the speaker's, where its name ends so. */
function findOwn(name: string, speaker: Known | undefined): Known | undefined {
  const {deictic, called = deictic, part = ''} = own.exec(name)?.groups ?? {}
  if (speaker === undefined || called === undefined || (deictic === undefined && part === '')) return undefined
  const institution = speaker.name.replace(/^中共/u, '').replace(partyOf, '')
  return institution.endsWith(called) ? {name: `${institution}${part}`, kind: part === '' ? readKind(institution) : 'party'} : undefined
}

/** The only full name that a short one may stand for. */
function findOnly(name: string, alike: readonly Known[]): Known | undefined {
  if (alike.length > mostAlike) return undefined
  const candidates = alike.filter(({name: full, kind}) => full.endsWith(name) || kind === 'inspecting-group')
  return candidates.length === 1 ? candidates[0] : undefined
}
