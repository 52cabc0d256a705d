import { type Facts, withFacts } from '../../kit/base/refusal.ts'
import { backupTexts } from './backup.texts.ts'
import { RegisterProblem } from './migrate.ts'

/** Why a copy cannot be made or put back: one Dutch sentence with the way out. */
export class BackupProblem extends RegisterProblem {
  readonly code: keyof typeof backupTexts

  constructor(code: keyof typeof backupTexts, facts: Facts, cause?: unknown) {
    super(withFacts(backupTexts[code], facts), { cause })
    this.name = 'BackupProblem'
    this.code = code
  }
}

/** For `catch` on what reads or writes the file. */
export function fileProblem(code: 'file-unwritable' | 'file-missing', file: string) {
  return (cause: unknown): never => {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
    throw new BackupProblem(code, { file, reason }, cause)
  }
}
