/**
 * A queue per head inside the process, before the pool: who must wait for a head waits here, and not on a connection.
 * Keys are taken in order, so that two callers never wait for each other in a circle.
 */
export class Turns {
  readonly #last = new Map<string, Promise<void>>()

  async take<T>(keys: readonly string[], work: () => Promise<T>): Promise<T> {
    const [key, ...rest] = [...new Set(keys)].sort()
    if (key === undefined) return work()
    const before = this.#last.get(key) ?? Promise.resolve()
    let done = () => {}
    const mine = new Promise<void>((resolve) => {
      done = resolve
    })
    const turn = before.then(() => mine)
    this.#last.set(key, turn)
    await before
    try {
      return await this.take(rest, work)
    } finally {
      done()
      if (this.#last.get(key) === turn) this.#last.delete(key)
    }
  }
}
