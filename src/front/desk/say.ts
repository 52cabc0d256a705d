import { sayNumber } from '../../kit/base/amount.ts'

const conjunction = new Intl.ListFormat('nl', { type: 'conjunction' })

/** A number as one writes it in a sentence, with what is counted: `vijf prioriteiten`, `1.024 onderdelen`. */
export function count(number: number, one = '', many = one): string {
  return [sayNumber(number), number === 1 ? one : many].filter(Boolean).join(' ')
}

/** `Zeist, Bunnik en Leusden`. */
export function list(parts: readonly string[]): string {
  return conjunction.format(parts)
}

/** A sentence begins with a capital. A capital carries no accent of stress: `Eén`. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase().replace('É', 'E') + text.slice(1)
}

/** That open points stop no organ, for as many as there are. */
export function sayThatOpenPointsStopNothing(open: number): string {
  return open === 1
    ? 'Het houdt geen besluit tegen en wordt mee afgedrukt.'
    : 'Ze houden geen besluit tegen en worden mee afgedrukt.'
}

/** How many questions of a proposal nobody answered yet: `nog vier van negen vragen`. */
export function sayAsked(asked: number, questions: number): string {
  return asked === questions
    ? count(asked, 'vraag', 'vragen')
    : `nog ${sayNumber(asked)} van ${count(questions, 'vraag', 'vragen')}`
}
