/** Room between neighbours, so that a new one fits between two without writing the others again. */
export const step = 1024

/** A whole number between two ranks; undefined when there is no room, and all must be ranked anew. */
export function rankBetween(before: number | undefined, after: number | undefined): number | undefined {
  if (after === undefined) return (before ?? 0) + step
  const low = before ?? after - 2 * step
  const middle = Math.floor((low + after) / 2)
  return middle > low && middle < after ? middle : undefined
}

/** So many ranks in order, between two that stay as they are; an end without neighbour is open. Undefined when they do not fit. */
export function spread(count: number, before: number | undefined, after: number | undefined): number[] | undefined {
  const low = before ?? (after === undefined ? 0 : after - (count + 1) * step)
  const high = after ?? low + (count + 1) * step
  if (high - low <= count) return undefined
  return Array.from({ length: count }, (_, i) => low + Math.floor(((high - low) * (i + 1)) / (count + 1)))
}
