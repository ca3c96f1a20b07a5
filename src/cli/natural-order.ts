/**
 * The order in which people list numbered things: 2.txt before 10.txt. By code units and digits alone, so that it is the
 * same on every machine, whatever its language.
 */
export function compareNaturally(left: string, right: string): number {
  const lefts = split(left)
  const rights = split(right)
  for (let at = 0; at < Math.min(lefts.length, rights.length); at++) {
    const order = comparePart(lefts[at] ?? '', rights[at] ?? '')
    if (order !== 0) return order
  }
  // 07 and 7 are the same number: the one written shorter comes first
  return lefts.length - rights.length || left.length - right.length || compareUnits(left, right)
}

function split(name: string): readonly string[] {
  return name.match(/[0-9]+|[^0-9]+/gu) ?? []
}

function comparePart(left: string, right: string): number {
  if (!isNumber(left) || !isNumber(right)) return compareUnits(left, right)
  const [one, other] = [left.replace(/^0+/u, ''), right.replace(/^0+/u, '')]
  return one.length - other.length || compareUnits(one, other)
}

function isNumber(part: string): boolean {
  return /^[0-9]/u.test(part)
}

function compareUnits(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
