import { readdirSync, readFileSync } from 'node:fs'

export interface Taken {
  /** The most memory of one process, as the system counts it. */
  readonly megabytes: number
  /** Work of all processes together: on a busy machine the clock tells more about the machine. */
  readonly seconds: number
}

/** What the processes take that are started from here; NaN where the system has no /proc. Looks every few milliseconds. */
export function watchChildren(): { readonly stop: () => Taken } {
  const peaks = new Map<number, Taken>()
  const look = () => {
    for (const pid of childrenOf(process.pid)) {
      const taken = takenBy(pid)
      if (taken) peaks.set(pid, taken)
    }
  }
  const timer = setInterval(look, 5)
  return {
    stop() {
      clearInterval(timer)
      const all = [...peaks.values()]
      if (all.length === 0) return { megabytes: Number.NaN, seconds: Number.NaN }
      return {
        megabytes: Math.max(...all.map((one) => one.megabytes)),
        seconds: all.reduce((sum, one) => sum + one.seconds, 0),
      }
    },
  }
}

function childrenOf(pid: number): readonly number[] {
  try {
    const direct = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
    )
    return direct.flatMap((child) => [child, ...childrenOf(child)])
  } catch {
    return []
  }
}

const ticksPerSecond = 100

function takenBy(pid: number): Taken | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    // After the name, which stands between brackets, user and system time are the 12th and 13th word (proc(5)).
    const words = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    const ticks = Number(words[11]) + Number(words[12])
    return kilobytes ? { megabytes: Number(kilobytes) / 1024, seconds: ticks / ticksPerSecond } : undefined
  } catch {
    return undefined
  }
}
