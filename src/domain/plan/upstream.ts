import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import type { At } from '../deed/at.ts'
import type { ElementAdded, Version } from './element.ts'
import { type FieldName, kindRules, type Level } from './grammar.ts'
import { type Held, type Holding, holdAgain, holdFirst } from './holding.ts'
import { type LinkWritten, linkTo } from './link.ts'

/** What changed above: the version that a plan holds, against the one in force. No row is written until the body answers. */
export interface UpstreamChange {
  readonly element: string
  readonly held: Version
  readonly offered: Version
  readonly differences: readonly FieldDifference[]
}

export interface FieldDifference {
  readonly field: 'title' | 'level' | FieldName
  readonly was: string
  readonly becomes: string
}

export function differencesBetween(held: Version, offered: Version): readonly FieldDifference[] {
  const pairs: readonly FieldDifference[] = [
    { field: 'title', was: held.title, becomes: offered.title },
    { field: 'level', was: held.level, becomes: offered.level },
    ...kindRules[offered.kind].fields.map((field) => ({
      field,
      was: held.fields[field] ?? '',
      becomes: offered.fields[field] ?? '',
    })),
  ]
  return pairs.filter(({ was, becomes }) => was !== becomes)
}

export interface AnswerFacts {
  readonly body: string
  readonly plan: string
  readonly level: Level
  readonly holding: Holding
  readonly offered: Version
  readonly isNew: boolean
  readonly lastRank: number
}

export interface AnswerInput {
  readonly answer: 'accept' | 'adapt' | 'decline'
  readonly reason?: string | undefined
  readonly title?: string | undefined
}

type Codes = 'plan.nothing-to-answer' | 'plan.reason-needed' | 'plan.own-words-needed'

/** Accept moves the pin; decline keeps it, with a reason; adapt makes an own element, an accent of the one above. */
export function answerChange(
  facts: AnswerFacts,
  input: AnswerInput,
  at: At,
): readonly (Held | ElementAdded | LinkWritten)[] | Refusal<Codes> {
  const { holding, offered } = facts
  if (!facts.isNew) return refuse('plan.nothing-to-answer')
  if (input.answer === 'accept') return [holdAgain(holding, { version: offered.n, answered: offered.n })]
  const { reason, title } = input
  if (!reason) return refuse('plan.reason-needed')
  if (input.answer === 'decline') return [holdAgain(holding, { answered: offered.n, reason })]
  if (!title) return refuse('plan.own-words-needed')
  const owned = { body: facts.body, plan: facts.plan, audience: 'draft' as const }
  const element = at.newId()
  const { kind, fields } = offered
  return [
    {
      type: 'ElementAdded',
      v: 1,
      ...owned,
      about: element,
      n: 1,
      kind,
      level: facts.level,
      title,
      fields,
      passage: '',
      source: '',
    },
    holdFirst(owned, element, holding.rank),
    linkTo(owned, 'accent-of', element, offered, at.newId(), { reason }),
    holdAgain(holding, { state: 'let-go', answered: offered.n, reason }),
  ]
}
