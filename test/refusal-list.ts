import type { House } from '../src/domain/deed/house.ts'

/** All codes of refusals with their texts, as a page of the documents. */
export function refusalList(house: House): string {
  const codes = [...house.refusals.keys()].sort()
  const rows = codes.map((code) => {
    const { title, why, next, mend } = house.refusals.get(code) ?? { title: '', why: '', next: '' }
    const said = [`**${title}**`, why, `*${next}*`, ...(mend ? [`Wat helpt: \`${mend}\``] : [])].join(' ')
    return `| \`${code}\` | ${said.replaceAll('|', '\\|')} |`
  })
  return [
    '# Weigeringen',
    '',
    'Elke weigering heeft een code. Problem details van de API wijzen naar `/fouten/<code>`. Deze lijst is gemaakt uit de teksten van de kamers.',
    '',
    '| code | wat u leest |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n')
}
