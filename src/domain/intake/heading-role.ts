import { plainWords } from '../../kit/prose/normal-form.ts'
import type { Level } from '../plan/grammar.ts'
import { kindOfWord } from './kind-word.ts'
import { known } from './known.ts'
import { levelOf } from './level.ts'
import {
  chapterWords,
  chosenWords,
  facetWords,
  headingFillers,
  kindPhrases,
  notChosen,
  officialClass,
  otherQuestions,
  routineHeadings,
  safetyFields,
} from './lexicon.ts'
import { budgetWords, planSubjects, reportWords } from './lexicon-acts.ts'
import { type PlanReference, planReferences } from './plan-reference.ts'
import { withoutProgress } from './progress.ts'
import type { NodeKind } from './recognised.ts'

/** What a heading says about what stands under it. */
export type HeadingRole =
  /** It is the name of a plan. */
  | { readonly role: 'plan'; readonly reference: PlanReference }
  /** It announces nodes of a kind: *Gezamenlijke prioriteiten*. `plan` is there when it says of which plan. */
  | {
      readonly role: 'kind'
      readonly kind: NodeKind
      readonly level?: Level
      readonly plan?: PlanReference
      readonly isOpen?: true
      /** It is said within each theme: it stands beside goals and actions. */
      readonly isPart?: true
    }
  /** It is a node by its own word: *Prioriteit 2: Jeugd*. `title` is what is left of it. */
  | { readonly role: 'named'; readonly kind: NodeKind; readonly title: string; readonly level?: Level }
  /** It announces what was not chosen. */
  | { readonly role: 'not-chosen' }
  /** It asks what is done about a theme: *Wat doen we tegen inbraak?* */
  | { readonly role: 'topic'; readonly title: string }
  /** It is about work that is done anyway, or that is another body's. */
  | { readonly role: 'routine' }
  /** It is about the document, the organisation, the money, the law. */
  | { readonly role: 'chapter' }
  /** It describes the theme that it stands under. */
  | { readonly role: 'facet' }
  /** It is one of the five fields of safety. */
  | { readonly role: 'field' }
  /** `isPart`: it comes back under one theme after another. */
  | { readonly role: 'other'; readonly isPart?: true }

/** The number before a heading: `3.2`, `Hoofdstuk 4:`, `Artikel 2`, `B.` */
const headingNumber =
  /^(?:(?:hoofdstuk|deel|paragraaf|bijlage|artikel)\s+)?(?:\d{1,2}(?:\.\d{1,2})*\.?|[A-Z]\.|[ivx]{1,4}\.)[\s:–-]+/iu

export function withoutNumber(heading: string): string {
  const bare = heading.replace(headingNumber, '')
  return bare === '' ? heading : bare
}

export function roleOf(heading: string): HeadingRole {
  const whole = withoutNumber(heading).replace(/:\s*$/, '').trim()
  const bare = whole.replace(/\?$/, '').trim()
  const plain = plainWords(bare)
  const named = namedRole(whole)
  // "Doel 2: geen overlast van andere thema's" names a goal. Only of what is chosen a heading can say that it is not.
  if (named?.role === 'named' && named.kind !== 'priority') return named
  if (notChosen.test(plain)) return { role: 'not-chosen' }
  if (safetyFields.some((field) => field.test(plain))) return { role: 'field' }

  if (routineHeadings.test(plain)) return { role: 'routine' }
  const topic = topicForm.exec(bare)?.[1]
  if (topic) return { role: 'topic', title: topic }

  // "Veiligheidsveld 3: Jeugd en veiligheid" is the official class, also with its number.
  const isField =
    named?.role === 'named' &&
    safetyFields.some((field) => field.test(plainWords(named.title))) &&
    !chosenWords.test(plain.slice(0, -plainWords(named.title).length))
  if (isField) return { role: 'field' }
  if (named) return named
  if (otherQuestions.test(plain)) return { role: 'facet' }
  const phrase = kindPhrases.find(([words]) => words.test(plain))
  if (phrase?.[1] === 'direction') return { role: 'kind', kind: 'line', isOpen: true }
  if (phrase) return { role: 'kind', kind: phrase[1], ...(phrase[1] === 'priority' && known({ level: levelOf(bare) })) }
  const announced = announcedRole(bare, plain)
  if (announced) return announced
  const plan = planRole(bare, plain)
  if (plan) return plan

  const first = plain.split(' ').find((word) => !headingFillers.has(word) && !/^\d+$/.test(word)) ?? ''
  // "Trekker: gemeente Noord" and "Planning: najaar 2025" say something; they announce nothing.
  if (/: \S/.test(bare) && first !== 'bijlage') return { role: 'other' }
  if (chapterWords.has(first)) return { role: 'chapter' }
  return facetWords.has(first) ? { role: 'facet' } : { role: 'other' }
}

const topicForm =
  /^wat (?:doen|gaan|deden|doet) (?:we|wij|de gemeente)(?: er)? (?:tegen|aan|voor|met|rond|bij) (?:de |het )?((?!dit|deze|de komende|doen).{3,60}?)(?: te doen| doen)?$/iu

/** `Prioriteit 1: Jeugd`, `Lokale prioriteit: melden`, `Thema Ondermijning`, `Doel 3 – minder inbraken`. */
function namedRole(bare: string): HeadingRole | undefined {
  const words = bare.split(' ')
  const at = words.findIndex((word) => !headingFillers.has(plainWords(word)))
  const kind = kindOfWord(plainWords(words[at] ?? ''))
  if (!kind?.isOne) return undefined

  const rest = words.slice(at + 1).join(' ')
  const mark =
    /^(?:(?:\d{1,2}(?:\.\d{1,2})*|[A-Z](?:\.?\d{1,2}(?:\.\d{1,2})*)?|[IVX]{1,4})(?=[\s:.|–-])(?:\s*[&+,/]\s*\d{1,2}| en \d{1,2})*[.:]*\s+)?(?:[:|–-]\s+)?/u.exec(
      rest,
    )?.[0] ?? ''
  const title = rest.slice(mark.length)
  const isMarked = /[:–-]$/.test(words[at]!) || mark !== ''
  if (title === '' || (!isMarked && /^en\b/i.test(title))) return undefined
  // "Doel van dit plan" announces nothing by name, and only a priority is named without a mark: "Thema Ondermijning".
  if (!isMarked && /^(?:van|voor|in|is|zijn|worden|wordt|heeft|hebben|geldt|gelden|bij|of|op)\b/i.test(title))
    return { role: 'chapter' }
  if (!isMarked && kind.kind !== 'priority') return undefined
  const level = levelOf(words.slice(0, at).join(' '))
  return { role: 'named', kind: kind.kind, title: withoutProgress(title), ...known({ level }) }
}

/** A word of kind that is the first one that matters: *Onze vijf prioriteiten 2024-2027*. */
function announcedRole(bare: string, plain: string): HeadingRole | undefined {
  const words = plain.split(' ')
  if (words.length > 9) return undefined
  const at = words.findIndex((word) => kindOfWord(word) !== undefined || !headingFillers.has(word))
  const kind = at >= 0 ? kindOfWord(words[at]!) : undefined
  if (!kind) return undefined
  // "Doel van het plan" describes the document; "Doelen van het plan" lists them, and so does "Ambitie en doelen".
  const isPair = words[at + 1] === 'en' && kindOfWord(words[at + 2] ?? '') !== undefined
  const isOnlyYears = words.slice(at + 1).every((word) => /^\d{4}$/.test(word))
  if (kind.isOne && words.length > at + 1 && !isPair && !isOnlyYears) return { role: 'chapter' }
  const [plan] = planReferences(bare)
  const level = levelOf(bare)
  return { role: 'kind', kind: kind.kind, ...known({ level, plan }) }
}

/** A heading that is the name of a plan, a motto with the name after it, or the decision that adopts it. A budget names plans, but is none. */
function planRole(bare: string, plain: string): HeadingRole | undefined {
  if (budgetWords.test(plain) && !reportWords.test(bare)) return undefined
  const reference =
    planReferences(bare).at(-1) ?? (planSubjects.test(plain) ? planReferences(bare, 'any-subject').at(-1) : undefined)
  if (!reference || (officialClass.test(plain) && !reference.period)) return undefined
  const before = bare.slice(0, reference.from).trim()
  const isName = before === '' || /^(?:het|de|ons|onze|concept|definitief|gemeente [\p{L}-]+)$/iu.test(before)
  // "Actielijst IVP Noord 2025" is a list of that plan, and so names it.
  const isReport = reportWords.test(bare) && reportWords.exec(bare)![0].length >= before.length
  const isAfterMotto = /[:–-]$/.test(before) || /^\p{L}.*[.!]$/u.test(before)
  const isDecision = /\btot vaststelling van(?: het| de| ons| onze)?$/i.test(before)
  return isName || isReport || isAfterMotto || isDecision ? { role: 'plan', reference } : undefined
}
