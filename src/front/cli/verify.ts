import { verifyRecord } from '../../domain/deed/verify.store.ts'
import { sayComplaint, sayVerified } from '../../domain/deed/verify.texts.ts'
import { type Exit, exits } from './exit.ts'
import { beside, withRegister } from './own-register.ts'
import { progressOn } from './progress.ts'
import { say } from './terminal.ts'

/** Whether all that was written is still as it was written. */
export async function verify(): Promise<Exit> {
  const verified = await withRegister(beside, async ({ ownerUrl }, stop) => {
    const progress = progressOn(process.stderr, Date.now)
    try {
      return await verifyRecord(ownerUrl, ({ lines }) => {
        stop.throwIfAborted()
        progress.show('regels nagekeken', lines)
      })
    } finally {
      progress.end()
    }
  })
  for (const complaint of verified.complaints) say(sayComplaint(complaint))
  say(sayVerified(verified))
  return verified.complaints.length === 0 ? exits.done : exits.refused
}
