import { kindNames, levelNames } from '../../domain/plan/plan.texts.ts'
import { sayDay } from '../../kit/base/day.ts'
import { sentence } from '../desk/say.ts'
import { searched, wordsOf } from '../desk/searched.ts'
import { readExports, readTable } from './read-out.ts'

interface Row {
  readonly what: string
  readonly title: string
  readonly level?: string
  readonly plan?: string
  readonly around?: string
}

/** What one finds with words, to read: the same as the page shows, in the same order. */
export const searchOut = readExports('/zoeken', async (visit) => {
  const words = wordsOf(visit)
  if (!words) return undefined
  const { bodies, plans, elements } = await searched(visit, words)
  const rows: readonly Row[] = [
    ...bodies.map(({ name }) => ({ what: 'Organisatie', title: name })),
    ...plans.map(({ title, level }) => ({ what: 'Plan', title, level: levelNames[level] })),
    ...elements.map(({ kind, title, level, planTitle, around }) => ({
      ...{ what: sentence(kindNames[kind]), title, level: levelNames[level], plan: planTitle },
      ...(around && { around: `… ${around} …` }),
    })),
  ]
  return {
    title: `Gezocht naar ${words}`,
    facts: [['Stand op', sayDay(visit.tx.today)]],
    says: [
      'U vindt alleen wat u mag zien, en hoogstens vijftig onderdelen: wat het beste past, staat eerst.',
      'Deze lijst is om te lezen: wat u erin wijzigt, komt niet terug. Een lijst die terugkomt, haalt u bij een plan of een onderdeel.',
    ],
    tables: readTable('Gevonden', rows, [
      { head: 'Wat', width: 2, says: ({ what }) => what },
      { head: 'Titel', width: 5, says: ({ title }) => title },
      { head: 'Niveau', width: 2, says: ({ level }) => level },
      { head: 'Staat in', width: 4, says: ({ plan }) => plan },
      { head: 'Woorden eromheen', width: 6, says: ({ around }) => around },
    ]),
  }
})
