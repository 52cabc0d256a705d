import { type Facts, withFacts } from '../../kit/base/refusal.ts'
import { clusterTexts } from './cluster.texts.ts'

export type ClusterProblemCode = keyof typeof clusterTexts

/** Why the embedded database cannot be opened. The message is one Dutch sentence with the way out, ready for the terminal. */
export class ClusterProblem extends Error {
  readonly code: ClusterProblemCode

  constructor(code: ClusterProblemCode, facts: Facts, cause?: unknown) {
    super(withFacts(clusterTexts[code], facts), { cause })
    this.name = 'ClusterProblem'
    this.code = code
  }
}

/** What PostgreSQL itself says is wrong, in the words of its version 18 with messages in English. */
export type Complaint = 'disk-full' | 'port-taken' | 'started-by-another' | 'still-closing' | 'other'

const complaints: readonly (readonly [Complaint, RegExp])[] = [
  ['disk-full', /No space left on device|Disk quota exceeded/],
  ['port-taken', /could not create any TCP\/IP sockets|Address already in use/],
  ['started-by-another', /lock file ".*postmaster\.pid" (already exists|is empty)|another server might be running/],
  // After a kill -9 of the postmaster its last backends need a moment to notice.
  ['still-closing', /pre-existing shared memory block .* is still in use/],
]

/** @example complaintIn('FATAL:  could not write to file "pg_wal/1": No space left on device') // 'disk-full' */
export function complaintIn(output: string): Complaint {
  return complaints.find(([, words]) => words.test(output))?.[0] ?? 'other'
}

/** The problem of a program of PostgreSQL that failed, with its own first complaint as the reason. */
export function problemFrom({ folder, log }: { folder: string; log: string }, output: string): ClusterProblem {
  const cause = new Error(output.trim())
  if (complaintIn(output) === 'disk-full') return new ClusterProblem('disk-full', { folder }, cause)
  const reason = /(?:FATAL|PANIC|error): +(.+)/.exec(output)?.[1] ?? output.trim()
  return new ClusterProblem('not-started', { folder, log, reason }, cause)
}

/** For `catch` on what writes in a folder. */
export function cannotWrite(folder: string) {
  return (cause: NodeJS.ErrnoException): never => {
    const isFull = cause.code === 'ENOSPC' || cause.code === 'EDQUOT'
    throw new ClusterProblem(isFull ? 'disk-full' : 'folder-not-writable', { folder }, cause)
  }
}
