import { copyFile, open, stat, truncate } from 'node:fs/promises'
import { giveTo, type Worker } from './cluster-worker.ts'

const mostBytes = 2_000_000
const lookEveryMilliseconds = 600_000

/** Makes the log where it is not there, for the worker to write in, and puts a long one aside. */
export async function capLog(log: string, worker: Worker): Promise<void> {
  const file = await open(log, 'a', 0o600)
  await file.close()
  await giveTo(worker, log)
  await putAside(log)
}

/** Keeps the log of a running server from growing without bound. Gives what ends the watch. */
export function watchLog(log: string): () => void {
  // A log that cannot be put aside (disk full, thrown away) is no reason to stop; the next look tries again.
  const timer = setInterval(() => void putAside(log).catch(() => {}), lookEveryMilliseconds)
  timer.unref()
  return () => clearInterval(timer)
}

/** PostgreSQL appends, so that it goes on at the start of a file that was emptied under it. One older log is kept. */
async function putAside(log: string): Promise<void> {
  const { size } = await stat(log)
  if (size <= mostBytes) return
  await copyFile(log, `${log}.vorige`)
  await truncate(log)
}
