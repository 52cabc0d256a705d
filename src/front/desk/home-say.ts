import type { PlanKind } from '../../domain/plan/grammar.ts'
import type { OutlineItem } from '../../domain/plan/item.ts'
import { sayPeriod } from '../../domain/plan/period.ts'
import { count, list, sentence } from './say.ts'

/** `het plan`, `de strategie`: the word before a title. */
export const articles: Readonly<Record<PlanKind, string>> = {
  strategy: 'de',
  'safety-plan': 'het',
  'annual-plan': 'het',
  'national-agenda': 'de',
}

export function titleWithPeriod(plan: Parameters<typeof sayPeriod>[0] & { readonly title: string }): string {
  const known = plan.startsOn ?? plan.endsOn
  return !known || /\d{4}/.test(plan.title) ? plan.title : `${plan.title} ${sayPeriod(plan)}`
}

export function sayPriorities(priorities: readonly OutlineItem[], body: string): string {
  const at = (level: OutlineItem['level']) => priorities.filter((item) => item.level === level).length
  const parts = [
    [at('national'), 'landelijk'],
    [at('region'), 'van de regio'],
    [at('team'), 'van het basisteam'],
    [at('local'), `van ${body} zelf`],
  ] as const
  const said = parts.filter(([number]) => number > 0).map(([number, whose]) => `${count(number)} ${whose}`)
  const total = sentence(count(priorities.length, 'prioriteit', 'prioriteiten'))
  return said.length > 1 ? `${total}: ${list(said)}.` : `${total}.`
}

export function sayOpen(open: number): string {
  return open === 0 ? 'Geen open punten.' : `${sentence(count(open, 'open punt', 'open punten'))}.`
}

interface Asked {
  readonly changes: number
  readonly proposals: number
  readonly open: number
}

export function sayAsked({ changes, proposals, open }: Asked): string {
  if (changes === 0 && proposals > 0)
    return `${sentence(count(proposals, 'voorstel wacht', 'voorstellen wachten'))} op nakijken.`
  if (changes === 0 && open === 0) return 'Er wordt nu niets van u gevraagd.'
  if (changes === 0) return 'Geen verzoeken. Wel open punten in het plan.'
  return changes === 1
    ? 'Eén wijziging van boven wacht op antwoord.'
    : `${sentence(count(changes))} wijzigingen van boven wachten op antwoord.`
}

export function sayActs(acts: number): string {
  return acts === 0 ? 'Van de raad is hier nog niets vastgelegd.' : 'Wat organen met de tekst deden, voor zover bekend.'
}
