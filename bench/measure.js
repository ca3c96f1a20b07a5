/** What measuring needs: time of a call, medians, the exponent of a growth. */

/** The milliseconds that a call takes; what it promises is waited for. */
export async function timeOf(call) {
  const start = performance.now()
  await call()
  return performance.now() - start
}

export function toMedian(values) {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** The slope of a line through the logarithms: 1 where time grows as size does. */
export function toExponent(points) {
  const logs = points.map(({size, time}) => [Math.log(size), Math.log(time)])
  const mean = (at) => logs.reduce((sum, log) => sum + log[at], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const slope = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0)
  return slope / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0)
}

/** MB/s from bytes and milliseconds. */
export function toSpeed(bytes, milliseconds) {
  return bytes / 1000 / milliseconds
}
