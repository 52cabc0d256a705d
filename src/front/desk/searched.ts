import { listPlansView, searchView } from '../../domain/plan/plan.deeds.ts'
import { plainWords } from '../../kit/prose/normal-form.ts'
import { bodiesOf } from './bodies.ts'
import type { Visit } from './visit.tsx'

export const longestSearch = 120

/** The words that somebody looks for, as they stand in the address. */
export function wordsOf({ query }: Visit): string {
  return (query.woorden ?? '').trim().slice(0, longestSearch)
}

/** What one finds with words: organisations, plans and elements, of what one may see. */
export async function searched(visit: Visit, words: string) {
  const [elements = [], plans = [], bodies] = await Promise.all([
    visit.tx.ask(searchView, { words }),
    visit.tx.ask(listPlansView, {}),
    bodiesOf(visit),
  ])
  const wanted = plainWords(words)
  const holds = (text: string) => plainWords(text).includes(wanted)
  const titles = new Map(plans.map((plan) => [plan.plan, plan.title]))
  return {
    bodies: bodies.all
      .filter((body) => holds(body.name))
      .sort((one, other) => one.name.localeCompare(other.name, 'nl')),
    plans: plans.filter((plan) => holds(plan.title)),
    elements: elements.map(({ excerpt, ...found }) => ({
      ...found,
      planTitle: titles.get(found.plan) ?? 'een plan',
      /** The words around what was found. */
      around: excerpt.replace(/^[\s.:]+|[\s.]+$/g, ''),
    })),
  }
}
