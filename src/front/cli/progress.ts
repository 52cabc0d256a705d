/** How far long work is, on a line that is written over. */
export interface Progress {
  /** @param what the work of this moment, as `regels nagekeken` */
  show(what: string, done: number, total?: number): void
  /** Wipes the line, before something else is said. */
  end(): void
}

type Screen = Pick<NodeJS.WriteStream, 'isTTY' | 'columns'> & { readonly write: (text: string) => boolean }

const everyMilliseconds = 100
const number = new Intl.NumberFormat('nl-NL')

/** Only where somebody looks: in a file or a pipe it would be noise. It stands beside the answer, never in it. */
export function progressOn(screen: Screen, clock: () => number): Progress {
  if (!screen.isTTY) return { show: () => {}, end: () => {} }
  let shownAt = Number.NEGATIVE_INFINITY
  let isShown = false
  return {
    show(what, done, total) {
      const now = clock()
      if (now - shownAt < everyMilliseconds) return
      shownAt = now
      isShown = true
      screen.write(`\r\x1B[K${sayProgress(what, done, total).slice(0, screen.columns - 1)}`)
    },
    end() {
      if (isShown) screen.write('\r\x1B[K')
      isShown = false
    },
  }
}

/** @example sayProgress('regels nagekeken', 12000, 48000) // '12.000 van 48.000 regels nagekeken (25%)' */
export function sayProgress(what: string, done: number, total?: number): string {
  if (!total) return `${number.format(done)} ${what}`
  return `${number.format(done)} van ${number.format(total)} ${what} (${Math.floor((done / total) * 100)}%)`
}
