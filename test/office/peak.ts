import { readdirSync, readFileSync } from 'node:fs'

/** The most memory that a process we started took, as the system counts it; NaN where the system has no /proc. Looks every few milliseconds. */
export function watchChildren(): { readonly stop: () => number } {
  let peak = Number.NaN
  const look = () => {
    for (const pid of childrenOf(process.pid)) {
      const megabytes = residentPeak(pid)
      if (!(peak >= megabytes) && !Number.isNaN(megabytes)) peak = megabytes
    }
  }
  const timer = setInterval(look, 5)
  return {
    stop() {
      clearInterval(timer)
      return peak
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

function residentPeak(pid: number): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes ? Number(kilobytes) / 1024 : Number.NaN
  } catch {
    return Number.NaN
  }
}
