import { digitsOf, type Span, spansOf, wordsBefore } from './span.ts'

/** Two digits of the parket, six of the case, two of the year: 16/123456-23, also with dashes or dots. */
const ofTheProsecutor = /(?<![\p{L}\d]|\d[.,/-])\d{2}[/.-]\d{6}[-/.]\d{2}(?![\p{L}\d]|[.,/-]\d)/gu
const inAnySpelling = /(?<![\p{L}\d])\d{2}[ /.-]?\d{6}[ /.-]?\d{2}(?![\p{L}\d])/gu
const itsName = /(?<=(parketn(?:umme)?rs?)[^\p{L}\d\n]{0,4})/iuy

/** Team, year and serial number: PL0900-2023123456, often with a further -1; of before 2012 with the year in two digits. */
const ofThePolice =
  /(?<![\p{L}\d])PL ?[\dA-Z]{4}[ /-]?(?:20\d{2}[ -]?\d{4,8}|\d{2}-\d{6})(?:-\d{1,6})?(?![\p{L}\d]|-\d)/giu

/** Behind the name of a number that only a case or its subject has: mutatienummer 2023-118273, V-nummer 123.456.7890. */
const numberOfCase = /(?<![\p{L}\d])[A-Z]{0,3}\d[\dA-Z]*(?:[ ./-]\d[\dA-Z]*){0,4}(?![\p{L}\d])/gu
const nameOfNumber =
  /(?<=(?:^|[^\p{L}])((?:mutatie|bvh|pv|proces-verbaal|procesverbaal|aangifte|incident|sepot|detentie|strafzaak|rol|rekest|vreemdelingen|v|skn|cjib)(?:-? ?(?:registratie)?n(?:umme)?rs?\b\.?))[^\p{L}\d\n]{0,4}(?:(?:is|van|:) ?)?)/iuy

/** Without the word number the police mean a long one: BVH 2024051733, mutatie 2023-112233. */
const nameOfReport = /(?<=(?:^|[^\p{L}])(mutatie|bvh|pv|proces-verbaal|aangifte)[:.]? )/iuy

/** Parketnummers and the PL-numbers of police reports. A number of the council or of a published judgment (ECLI) is neither. */
export function findCaseNumbers(text: string): Span[] {
  return [
    ...spansOf(text, ofTheProsecutor),
    ...spansOf(text, inAnySpelling, (_, start) => wordsBefore(text, start, itsName) !== undefined),
    ...spansOf(text, ofThePolice),
    ...spansOf(
      text,
      numberOfCase,
      (match, start) => digitsOf(match).length > 8 && wordsBefore(text, start, nameOfReport) !== undefined,
    ),
    ...spansOf(
      text,
      numberOfCase,
      (match, start) => /\d(?:\D?\d){4}/.test(match) && wordsBefore(text, start, nameOfNumber) !== undefined,
    ),
  ]
}
