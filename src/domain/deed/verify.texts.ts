import { sayAmount } from '../../kit/base/amount.ts'
import { withFacts } from '../../kit/base/refusal.ts'
import type { Complaint, ComplaintCode } from './verify.ts'

const sentences: Readonly<Record<ComplaintCode, string>> = {
  changed: '{table} {row}: dit is niet meer wat er is vastgelegd.',
  'column-changed': '{table} {row}: {column} is anders dan wat er is vastgelegd.',
  missing: '{table} {row}: hier ontbreekt wat er is vastgelegd.',
  'without-line': '{table} {row}: dit hoort bij geen enkele regel van het overzicht.',
  'without-content': '{table} {row}: de gebeurtenis waar dit uit komt, is niet vastgelegd.',
  'not-in-chain': '{table} {row}: dit staat in geen keten.',
  emptied: '{table} {row}: de inhoud is weg, maar niemand heeft haar ingetrokken.',
  refilled: '{table} {row}: de inhoud is ingetrokken, maar er staat toch tekst.',
}

export function sayComplaint({ what, table, row, column = '' }: Complaint): string {
  return withFacts(sentences[what], { table, row, column })
}

interface Counts {
  readonly lines: number
  readonly heads: number
  readonly contents: number
  readonly withdrawn: number
  readonly complaints: readonly Complaint[]
}

const count = new Intl.NumberFormat('nl-NL')

/** The verdict in one sentence: what was looked at, and whether it is whole. */
export function sayVerified({ lines, heads, contents, withdrawn, complaints }: Counts): string {
  const looked = `${sayAmount(lines, 'regel', 'regels')} in ${sayAmount(heads, 'keten', 'ketens')}, ${sayAmount(contents, 'gebeurtenis', 'gebeurtenissen')}, waarvan ${count.format(withdrawn)} ingetrokken`
  if (complaints.length === 0) return `Alles is heel: ${looked}.`
  const wrong =
    complaints.length === 1 ? 'één ding klopt niet' : `${count.format(complaints.length)} dingen kloppen niet`
  return `Gekeken naar ${looked}: ${wrong}.`
}
