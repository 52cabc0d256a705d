import type { z } from 'zod'
import { sayNumber } from '../base/amount.ts'
import { daysInMonth, sayDay } from '../base/day.ts'
import { asSaved, type FieldLook } from './field.schema.ts'
import { readPartDay } from './part-day.ts'

export function sayHowMuchIsWrong(errors: number): string {
  return errors === 1 ? 'Er klopt één ding nog niet' : `Er kloppen ${sayNumber(errors)} dingen nog niet`
}

/** What is wrong with the field of that label. A label that asks already ends its sentence. */
export function sayAbout(label: string, rest: string): string {
  return label.endsWith('?') ? `${label} ${rest.charAt(0).toUpperCase()}${rest.slice(1)}` : `${label}: ${rest}`
}

/** An unknown name is said in part: it was not typed by a person, and may be anything. */
export function sayUnknownField(name: string): string {
  return `dit formulier kent geen veld ‘${name.slice(0, 40)}’. Ga terug, open het formulier opnieuw en vul het nog eens in.`
}

/** What came in has not the shape of this form at all. */
export function sayNoForm(): string {
  return 'Hier kwam iets anders binnen dan dit formulier verwacht.'
}

/** What is wrong with one field, as the rest of a sentence that begins with its label: `schrijf een getal.` */
export function sayIssue(issue: z.core.$ZodIssue, look: FieldLook, value: unknown): string {
  // A rule that says its own sentence is heard. The default of zod is no sentence for people.
  if (issue.code === 'custom' && issue.message !== 'Invalid input') return issue.message
  if (isEmpty(value)) return sayMissing(look)
  if (look.widget === 'part-day') return sayNoPartDay(String(value))
  switch (issue.code) {
    case 'too_big':
      return sayTooBig(issue, value)
    case 'too_small':
      return sayTooSmall(issue)
    case 'invalid_type':
      return sayWrongType(issue, look)
    case 'not_multiple_of':
      return `schrijf een veelvoud van ${sayFigure(Number(issue.divisor))}.`
    default:
      return sayRefused(look)
  }
}

function sayMissing(look: FieldLook): string {
  if (look.widget === 'part-day') return 'schrijf een jaar, een maand of een dag.'
  if (look.widget === 'many') return 'kies er ten minste één.'
  return isChosen(look) ? 'maak een keuze.' : 'vul dit in.'
}

function sayWrongType(issue: z.core.$ZodIssueInvalidType, look: FieldLook): string {
  // Nobody typed what travels unseen.
  if (look.widget === 'hidden') return 'het formulier gaf dit niet goed mee. Ga terug en open het opnieuw.'
  if (issue.expected === 'int') return 'schrijf een geheel getal, zonder komma.'
  return issue.expected === 'number' ? 'schrijf een getal, bijvoorbeeld 12 of 12,5.' : sayRefused(look)
}

function sayRefused(look: FieldLook): string {
  if (isChosen(look)) return 'deze keuze is er niet (meer). Kies een andere.'
  if (look.free)
    return 'er staat een teken in dat niet te zien is, vaak meegekomen uit een ander programma. Typ de tekst opnieuw.'
  return `dit is niet te lezen. ${look.hint ?? 'Kijk het na.'}`
}

function sayTooBig(issue: z.core.$ZodIssueTooBig, value: unknown): string {
  const most = Number(issue.maximum)
  if (issue.origin === 'string') {
    const over = asSaved(String(value)).length - most
    return `${sayFigure(over)} ${over === 1 ? 'teken' : 'tekens'} te lang. Er passen ${sayFigure(most)} tekens; u schreef er ${sayFigure(most + over)}.`
  }
  if (issue.origin === 'array') return `kies er ten hoogste ${sayNumber(most)}.`
  return issue.inclusive === false
    ? `schrijf een getal kleiner dan ${sayFigure(most)}.`
    : `schrijf een getal van ten hoogste ${sayFigure(most)}.`
}

function sayTooSmall(issue: z.core.$ZodIssueTooSmall): string {
  const least = Number(issue.minimum)
  if (issue.origin === 'array') return `kies er ten minste ${sayNumber(least)}.`
  if (issue.origin === 'string') return `schrijf ten minste ${sayFigure(least)} tekens.`
  return issue.inclusive === false
    ? `schrijf een getal groter dan ${sayFigure(least)}.`
    : `schrijf een getal van ten minste ${sayFigure(least)}.`
}

function sayNoPartDay(typed: string): string {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(readPartDay(typed))
  const [year, month, day] = [Number(found?.[1]), Number(found?.[2]), Number(found?.[3])]
  if (!found || month === 0 || day === 0)
    return 'schrijf een jaar (2027), een maand (mei 2027) of een dag (14 mei 2027).'
  if (month > 12) return `maand ${month} bestaat niet. Schrijf een maand van 1 tot en met 12.`
  const last = daysInMonth(year, month)
  const name = sayDay(`${found[1]}-${found[2]}`)
  // Only for February the year matters, so only there it is said.
  const said = (number: number, full: boolean) => `${number} ${full ? name : name.split(' ')[0]}`
  return day > 31
    ? `dag ${day} bestaat niet: ${name} heeft ${last} dagen.`
    : `${said(day, month === 2)} bestaat niet. Bedoelt u ${said(last, false)}?`
}

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)
const isChosen = (look: FieldLook) => ['choice', 'hidden', 'many', 'flag'].includes(look.widget)

const figure = new Intl.NumberFormat('nl-NL')
const sayFigure = (number: number) => figure.format(number)
