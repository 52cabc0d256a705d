/** Gives a number from 0 up to 1, the same ones each run. */
export type Chance = () => number

/** Chance with a seed (mulberry32, Tommy Ettinger): enough to spread a load or choose a word, not for statistics or secrets. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function pick<T>(chance: Chance, from: readonly T[]): T {
  const one = from[Math.floor(chance() * from.length)]
  if (one === undefined) throw new RangeError('there is nothing to pick from')
  return one
}
