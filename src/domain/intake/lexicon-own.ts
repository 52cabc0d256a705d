/** What stands in a plan as it goes out to Word, beside what people wrote: in plain words. */

/** Chapters that repeat what stands in the plan, or say what lacks: their tables tell nothing new. */
export const ownChapters: ReadonlySet<string> = new Set(['open punten', 'bijlage passages uit de bron'])

export const ownHeadings: ReadonlySet<string> = new Set([
  ...ownChapters,
  'besluitvorming',
  'doorlopend werk',
  'indicatoren',
  'doelen en maatregelen van het hele plan',
])

/** The first head of a table of which the rows themselves stay listed: work and indicators are not taken in from a document. */
export const ownHeads = /^(?:werk|indicator)$/

/** Sentences about what is not known. */
export const ownNotes: readonly RegExp[] = [
  /^dit plan heeft \p{L}*\d* ?(?:open punt|open punten) wat er ontbreekt staat achterin$/u,
  /^prioriteiten zijn hier nog niet vastgelegd$/,
  /^trekkers partners en uren van maatregelen zijn hier niet bijgehouden$/,
  /^onbekend is geen nul$/,
  /^wat organen met dit plan deden is hier niet bekend$/,
  /^de tekst waar dit over gaat staat hier niet$/,
  /^(?:ze houden|het houdt) geen besluit tegen en (?:worden|wordt) mee afgedrukt$/,
  /^zie ook (?:(?:prioriteit|lijn|doel|maatregel|trend|uitgangspunt) \d+(?: en | )?)+$/,
]
