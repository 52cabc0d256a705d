/**
 * The name that somebody probably meant; nothing when no name is near. A slip of one finger in five letters is near, and so is a name
 * of which only a part was typed.
 *
 * @example nearest('plan.ad-element', ['plan.add-element', 'plan.list-plans']) // 'plan.add-element'
 */
export function nearest(typed: string, names: Iterable<string>): string | undefined {
  const asTyped = typed.toLowerCase()
  const ranked = [...names]
    .map((name) => ({ name, steps: stepsTo(asTyped, name) }))
    .filter(({ name, steps }) => steps <= Math.max(1, Math.floor(Math.min(asTyped.length, name.length) / 3)))
    .sort((one, other) => one.steps - other.steps)
  return ranked[0]?.name
}

/** The steps to a name, or to what stands behind its point: who types `add-element` means `plan.add-element`. */
function stepsTo(typed: string, name: string): number {
  const lower = name.toLowerCase()
  const ends = [lower, lower.slice(lower.indexOf('.') + 1)]
  return Math.min(
    ...ends.map((end) => Math.min(distance(typed, end), isStart(typed, end) ? 1 : Number.POSITIVE_INFINITY)),
  )
}

const isStart = (typed: string, name: string) => typed.length >= 3 && name.startsWith(typed)

/** How many letters differ, go in, go out, or change places with their neighbour (optimal string alignment). */
function distance(from: string, to: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, j) => j)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const differs = from[i - 1] === to[j - 1] ? 0 : 1
      row[j] = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + differs)
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      if (swapped) row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1)
    }
    beforeLast = last
    last = row
  }
  return last[to.length]!
}
