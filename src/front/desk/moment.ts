const inAmsterdam = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** `25 november 2026, 09.12 uur`, as one says it in the Netherlands. */
export function sayMoment(moment: Date): string {
  const parts = Object.fromEntries(inAmsterdam.formatToParts(moment).map(({ type, value }) => [type, value]))
  return `${parts.day} ${parts.month} ${parts.year}, ${parts.hour}.${parts.minute} uur`
}
