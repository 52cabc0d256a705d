import { verifyRecord } from '../../domain/deed/verify.store.ts'
import { sayVerified } from '../../domain/deed/verify.texts.ts'
import { sayAmount } from '../../kit/base/amount.ts'
import { type Copied, kindOfBackup, type OnTable, restoreBackup, saveBackup } from '../../store/register/backup.ts'
import { type Exit, exits, refused } from './exit.ts'
import { beside, endingOf, withRegister } from './own-register.ts'
import { progressOn } from './progress.ts'
import { say } from './terminal.ts'
import type { Given } from './words.ts'

/** Saves the whole register in one file; a server may be at work meanwhile. */
export async function backup({ rest: [file = ''] }: Given): Promise<Exit> {
  const copied = await withRegister(beside, ({ ownerUrl }, stop) =>
    withProgress(stop, (onTable) => saveBackup(ownerUrl, file, onTable)),
  )
  say(`Bewaard in ${file}: ${sayWhat(copied)}.`)
  return exits.done
}

/** Puts a saved register back where there is none, and checks its record: a copy of what was broken is broken too. */
export async function restore({ rest: [file = ''] }: Given): Promise<Exit> {
  const kind = await kindOfBackup(file).catch((cause) => Promise.reject(endingOf(cause)))
  let copied: Copied | undefined
  const opening = (stop: AbortSignal) => ({ alone: true, makes: { kind, whole: putBackIn(stop) } })
  const putBackIn = (stop: AbortSignal) => async (ownerUrl: string) => {
    copied = await withProgress(stop, (onTable) => restoreBackup(file, ownerUrl, onTable))
  }

  const verified = await withRegister(opening, async ({ kind: found, ownerUrl }, stop) => {
    if (found !== kind) throw refused('Hier staat al een ander register. Kies een andere map met DRIEHOEK_VAR.')
    // It was there already: only when it is empty something can be put back in it.
    if (!copied) await putBackIn(stop)(ownerUrl)
    return verifyRecord(ownerUrl)
  })
  if (copied) say(`Teruggezet uit ${file}: ${sayWhat(copied)}.`)
  say(sayVerified(verified))
  return verified.complaints.length === 0 ? exits.done : exits.refused
}

async function withProgress<T>(stop: AbortSignal, copy: (onTable: OnTable) => Promise<T>): Promise<T> {
  const progress = progressOn(process.stderr, Date.now)
  try {
    return await copy(({ rows }) => {
      stop.throwIfAborted()
      progress.show('rijen', rows)
    })
  } finally {
    progress.end()
  }
}

function sayWhat({ kind, rows, tables }: Copied): string {
  const what = kind === 'voorbeeld' ? 'het voorbeeld' : 'het eigen register'
  return `${what}, ${sayAmount(rows, 'rij', 'rijen')} in ${sayAmount(tables, 'tabel', 'tabellen')}`
}
