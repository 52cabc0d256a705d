import { digitsOf, type Span, spansOf, wordsBefore } from './span.ts'

const gap = '(?: ?[-/.] ?| )?'
const digits = (count: number) => `\\d(?:[ .-]?\\d){${count - 1}}`

/** Ten digits in all: 06 and eight, an area code of three and seven, an area code of four and six (Nummerplan, ACM). */
const inTheCountry = new RegExp(
  '(?<![\\p{L}\\d]|\\d[.,/-])\\(?(?:' +
    [`06\\)?${gap}${digits(8)}`, `0[1-57-9]\\d\\)?${gap}${digits(7)}`, `0[1-57-9]\\d\\d\\)?${gap}${digits(6)}`].join(
      '|',
    ) +
    ')(?![\\p{L}\\d]|[.,/-]\\d)',
  'gu',
)

/** +31 or 0031 and nine digits, with the zero in brackets that many people leave in: +31 (0)6 - 12 34 56 78. */
const fromAbroad = new RegExp(
  `(?<![\\p{L}\\d])(?:\\+|00)31${gap}(?:\\(0\\)${gap}|0${gap})?[1-9](?:${gap}\\d){8}(?![\\p{L}\\d]|[.,/-]\\d)`,
  'gu',
)

/** Any other country: + or 00, its code, and six to twelve digits. */
const fromElsewhere = new RegExp(
  `(?<![\\p{L}\\d])(?:\\+|00(?=[1-9]\\d{0,2}[ .-]))(?!31)[1-9]\\d{0,2}${gap}(?:\\(0\\)${gap})?\\d(?:${gap}\\d){5,11}(?![\\p{L}\\d]|[.,/-]\\d)`,
  'gu',
)
/** As a mobile keeps it, the plus lost. */
const withoutPlus = /(?<![\p{L}\d+])316\d{8}(?![\p{L}\d])/gu
/** A number within the town, behind the word for it. */
const withinTown =
  /(?<![\p{L}\d]|\d[.,/-])(?:[1-9]\d{1,3}[ .-]?\d{2}[ .-]?\d{2,3}|6[ .-]?\d{8})(?![\p{L}\d]|[.,/-]\d)/gu
const itsName = /(?<=(?:^|[^\p{L}])(tel\.?(?:efoon)?(?:n(?:umme)?r)?|mobiel|gsm)[.:]{0,2} ?)/iuy

/** Numbers that everyone may call: 0800 and 0900. 112, 14 0xx and 116 xxx are too short to come here. */
const forEveryone = /^0(?:800|900|906|909)/

/** Telephone numbers in Dutch spelling, but not those for the public. */
export function findPhones(text: string): Span[] {
  return [
    ...spansOf(text, inTheCountry, (match) => !forEveryone.test(digitsOf(match)) && isGroupedAsPhone(match)),
    ...spansOf(text, fromAbroad),
    ...spansOf(text, fromElsewhere),
    ...spansOf(text, withoutPlus),
    ...spansOf(
      text,
      withinTown,
      (match, start) => /^\d{6,9}$/.test(digitsOf(match)) && wordsBefore(text, start, itsName) !== undefined,
    ),
  ]
}

/** The groups behind the area code have two digits or more and one sign between them, and make no date: 06-12-2023 10 uur. */
function isGroupedAsPhone(match: string): boolean {
  const [, , ...rest] = match.replace(/[()]/g, '').split(/( ?[-/.] ?| )/)
  const groups = rest.filter((_, i) => i % 2 === 0)
  const signs = rest.filter((_, i) => i % 2 === 1)
  if (groups.length < 2) return true
  return (
    groups.every((group) => group.length > 1) &&
    new Set(signs).size === 1 &&
    !/^\d{2}[-.](?:19|20)\d{2}[-.]/.test(rest.join(''))
  )
}
