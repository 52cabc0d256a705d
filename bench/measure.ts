/**
 * The median of some runs on one thread, in milliseconds, after one run to warm up. On a busy machine the clock also counts others:
 * then the time that the processor gave this thread is taken, which on a quiet one is the same.
 */
export function medianOf(run: () => void, runs = 7): number {
  run()
  const times = Array.from({ length: runs }, () => {
    const [start, used] = [performance.now(), process.cpuUsage()]
    run()
    const { user, system } = process.cpuUsage(used)
    return Math.min(performance.now() - start, (user + system) / 1000)
  })
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!
}

let missed = 0

/** Prints what was measured beside what was asked, and remembers a miss. */
export function claim(what: string, measured: number, most: number, unit: string): void {
  const kept = measured <= most
  if (!kept) missed++
  console.log(`${kept ? 'ok  ' : 'MISS'} ${what}: ${measured.toPrecision(3)} ${unit}, asked at most ${most} ${unit}`)
}

export function claimAtLeast(what: string, measured: number, least: number, unit: string): void {
  const kept = measured >= least
  if (!kept) missed++
  console.log(`${kept ? 'ok  ' : 'MISS'} ${what}: ${measured.toPrecision(3)} ${unit}, asked at least ${least} ${unit}`)
}

export function missedClaims(): number {
  return missed
}
