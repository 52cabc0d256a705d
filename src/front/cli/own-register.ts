import { ClusterProblem } from '../../store/register/cluster-problem.ts'
import { RegisterProblem } from '../../store/register/migrate.ts'
import { type Database, openDatabase, StartProblem, settingsFrom, UnreachableProblem } from '../server/database.ts'
import { Ending, exits, refused } from './exit.ts'

/** A second one may look while a server runs. */
export const beside = () => ({ alone: false })

type Opening = Omit<Parameters<typeof openDatabase>[0], 'url' | 'folder'>

/**
 * Opens the register of this machine for one command, and closes it in order whatever happens. Ctrl-C asks the work to stop: it ends
 * where it can, so that nothing is left half-done and no database runs on by itself.
 */
export async function withRegister<T>(
  openingFor: (stop: AbortSignal) => Opening,
  work: (database: Database, stop: AbortSignal) => Promise<T>,
): Promise<T> {
  const stopping = new AbortController()
  const stop = () => stopping.abort(new Ending(exits.refused, 'Gestopt. Er is niets half gedaan.'))
  for (const signal of signals) process.on(signal, stop)
  try {
    const database = await openDatabase({ ...settingsFrom(process.env), ...openingFor(stopping.signal) })
    try {
      stopping.signal.throwIfAborted()
      return await work(database, stopping.signal)
    } finally {
      await database.close()
    }
  } catch (cause) {
    throw endingOf(cause)
  } finally {
    for (const signal of signals) process.off(signal, stop)
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What keeps a register from being opened, saved or put back, as who typed the command reads it; other failures stay what they are. */
export function endingOf(cause: unknown): unknown {
  if (cause instanceof UnreachableProblem) return new Ending(exits.unreachable, cause.message, cause)
  const isSaid = [StartProblem, RegisterProblem, ClusterProblem].some((kind) => cause instanceof kind)
  return isSaid && cause instanceof Error ? refused(cause.message, cause) : cause
}
