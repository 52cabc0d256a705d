/** A row of choices that follows from one number. */
export class Chance {
  #state: number
  constructor(seed: number) {
    this.#state = seed
  }

  below(most: number): number {
    this.#state = (Math.imul(this.#state, 1_103_515_245) + 12_345) >>> 0
    return (this.#state >>> 12) % most
  }

  /** Once in so many times. */
  once(times: number): boolean {
    return this.below(times) === 0
  }

  of<T>(...from: readonly (readonly T[])[]): T | undefined {
    const list = from.find((one) => one.length > 0) ?? []
    return list[this.below(Math.max(1, list.length))]
  }
}
