import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Milliseconds of processor that each part has used so far. */
export interface Used {
  readonly server: number
  readonly database: number
  readonly client: number
}

const ticksPerSecond = 100

/**
 * What the product, its PostgreSQL and we ourselves have used of the processors: other than a time on the clock it hardly depends on
 * what else the machine does. Undefined where the system does not tell (it does on Linux).
 */
export function processorUsed(server: number, folder: string): Used | undefined {
  try {
    const postmaster = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
    const backends = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && statOf(name)?.parent === postmaster)
    const { user, system } = process.cpuUsage()
    return {
      server: statOf(server)?.own ?? 0,
      // What connections used that are closed by now, the postmaster counts.
      database: [postmaster, ...backends].reduce<number>((sum, pid) => sum + (statOf(pid)?.withEnded ?? 0), 0),
      client: (user + system) / 1000,
    }
  } catch {
    return undefined
  }
}

function statOf(pid: number | string) {
  try {
    // After the name, which may hold anything, in brackets: state, parent, …, and the times as fields 14 to 17 (proc(5)).
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15).map(Number)
    const milliseconds = (ticks: number) => (ticks * 1000) / ticksPerSecond
    const own = milliseconds(user + system)
    return { parent: Number(fields[1]), own, withEnded: own + milliseconds(endedUser + endedSystem) }
  } catch {
    // It ended while we looked.
    return undefined
  }
}
