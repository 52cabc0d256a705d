/** How it stands with something, as people write it into its title: an update, not the title. */
const state =
  '(?:groen|oranje|geel|rood|blauw|G|O|R|\\d{1,3} ?%(?: (?:gereed|gerealiseerd|klaar))?|gereed|klaar|afgerond|voltooid|op (?:schema|koers)|volgens plan(?:ning)?|(?:deels |nog niet |niet |gedeeltelijk )?(?:gerealiseerd|gestart|uitgevoerd)|uitgesteld(?: (?:tot|naar) .{2,25})?|vertraagd|loopt|lopend|in uitvoering|gestopt|vervallen|doorgeschoven|on hold|gestart)'

const atEnd = new RegExp(
  `(?:\\s*[([]${state}[)\\]]|\\s+[–—-]\\s*${state}|[.;]\\s+${state}(?: \\(\\d{1,3} ?%\\))?)\\.?$`,
  'iu',
)
const atStart = new RegExp(`^(?:[([]${state}[)\\]]\\s*|${state}(?: \\([^()]{2,40}\\))?\\s*[–—:-]\\s+)(?=\\S)`, 'iu')

const opening = new RegExp(`^[\\s.:;–—-]*${state}(?!\\p{L})`, 'iu')

/** *Afgerond in oktober*: what follows a title says how it stands. */
export function opensWithProgress(text: string): boolean {
  return opening.test(text)
}

/** Only what is being done has progress: it tells an action from a direction. */
export function hasProgress(text: string): boolean {
  return withoutProgress(text) !== text
}

export function withoutProgress(text: string): string {
  const bare = text.replace(atStart, '').replace(atEnd, '')
  const isAll = bare.trim() === ''
  return isAll ? text : bare
}
