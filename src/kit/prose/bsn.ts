import { digitsOf, type Span, spansOf, wordsBefore } from './span.ts'

const itsName = /(?<=(\bbsn|burgerservicen(?:umme)?r|sofi-?n(?:umme)?r)[^\d\n]{0,30})/iuy
const otherName =
  /(?<=(€|\beur|\beuro|\brsin|\bkvk|\bbtw|\bisbn|\bfiscaal|kenmerk|(?:zaak|vestigings|factuur|order|document)n(?:umme)?r|tabel|\btel(?:efoon)?(?:n(?:umme)?r)?|\+\d{1,3})[^\p{L}\d\n]{0,3})/iuy

const spelled = /(?<![\p{L}\d]|\d[.,-])\d(?:[ .-]?\d){7,8}(?![\p{L}\d]|[.,-]\d)/gu
const printed = /(?<![\p{L}\d]|\d[.,-])(?:\d{9}|\d{4}\.\d{2}\.\d{3})(?![\p{L}\d]|[.,-]\d| ?(?:€|%|eur))/giu

/**
 * Citizen service numbers. Behind the word itself any spelling counts, of eight or nine digits. Elsewhere only nine digits in
 * a row, or in the grouping 1234.56.789, and never behind a word that says which other number it is: one in eleven numbers
 * passes the proof by chance, and an amount is written 123.456.789.
 */
export function findBsns(text: string): Span[] {
  return [
    ...spansOf(
      text,
      spelled,
      (match, start) =>
        passesElevenProof(digitsOf(match)) && isNamed(text, start, itsName) && !isNamed(text, start, otherName),
    ),
    ...spansOf(text, printed, (match, start) => passesElevenProof(digitsOf(match)) && !isNamed(text, start, otherName)),
  ]
}

function isNamed(text: string, start: number, name: RegExp): boolean {
  return wordsBefore(text, start, name) !== undefined
}

/** The digits weigh 9 to 2 and the last one minus 1; the sum is a multiple of eleven. An RSIN passes the same proof. */
export function passesElevenProof(digits: string): boolean {
  const nine = digits.padStart(9, '0')
  if (!/^\d{9}$/.test(nine) || Number(nine) === 0) return false
  let sum = -Number(nine[8])
  for (let i = 0; i < 8; i++) sum += (9 - i) * Number(nine[i])
  return sum % 11 === 0
}
