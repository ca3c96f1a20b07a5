/** Fingerprints of diagnostics, by which a later run knows them again though lines were added above. */
import type {Diagnostic} from '../../record.ts'

// FNV-1a, 64 bits
const offsetBasis = 0xcbf29ce484222325n
const prime = 0x100000001b3n

/**
 * The fingerprints of a file's diagnostics, in order: of the check, the line's text and what stands there, with a count of
 * those that are the same. No line number goes into them.
 */
export function toFingerprints(diagnostics: readonly Diagnostic[]): readonly string[] {
  const seen = new Map<string, number>()
  return diagnostics.map(({id, actual, excerpt}) => {
    const hash = toHash(JSON.stringify([id, actual, excerpt.replace(/\s+/gu, '')]))
    const count = (seen.get(hash) ?? 0) + 1
    seen.set(hash, count)
    return `${hash}:${count}`
  })
}

function toHash(text: string): string {
  let hash = offsetBasis
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime)
  return hash.toString(16).padStart(16, '0')
}
