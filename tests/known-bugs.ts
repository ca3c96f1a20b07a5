/**
 * Fixtures whose expectation is right and is not met: the bug is known. Each is expected to fail, so that a bug that is
 * mended turns up here and its line goes.
 */
export const knownBugs: ReadonlyMap<string, string> = new Map([
  ['tree/points-across-lines-and-nested-on-lines.tree.txt', '① on a line of its own after 二是…。 is not nested in it'],
])
