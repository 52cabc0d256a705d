import { type Span, spansOf, wordsBefore } from './span.ts'

/** The fourteen series of Dutch number plates (RDW, Regeling kentekens en kentekenplaten): X a letter, 9 a digit. */
const series = [
  'XX-99-99',
  '99-99-XX',
  '99-XX-99',
  'XX-99-XX',
  'XX-XX-99',
  '99-XX-XX',
  '99-XXX-9',
  '9-XXX-99',
  'XX-999-X',
  'X-999-XX',
  'XXX-99-X',
  'X-99-XXX',
  '9-XX-999',
  '999-XX-9',
]
const dashed = anyOf('-', '[A-Za-z]')
const closed = anyOf('', '[A-Za-z]')
const spaced = anyOf(' ', '[A-Z]')
const spacedSmall = anyOf(' ', '[a-z]')

/** Never issued (RDW), and common in a plan: `12-TBS-3` is no plate. */
const neverIssued = /GVD|KKK|NSB|PKK|PSV|PVV|SGP|TBS|VVD/

const itsName = /(?<=(kentekens?|kentekenplaat|nummerplaat|nummerbord)(?:[^\p{L}\d\n]|\b[\p{L}\d]{1,9}\b){0,12})/iuy
const itsNameClose = /(?<=(kenteken|kentekenplaat|nummerplaat|nummerbord)(?: is| was|:)? )/iuy
const vehicle =
  /(?<=(?:^|[^\p{L}])(auto|bus|busje|bestelbus|bestelauto|scooter|brommer|bromfiets|motor|motorfiets|voertuig|personenauto|vrachtwagen|aanhanger|caravan|taxi|camper|volkswagen|vw|polo|golf|bmw|audi|mercedes|opel|corsa|ford|renault|peugeot|citro[eë]n|toyota|seat|skoda|fiat|kia|hyundai|volvo|tesla|mini|vespa|piaggio)(?:[ ,:(]{1,3}\p{L}{1,10}){0,2}[ ,:(]{1,3})/iuy
/** The griffie numbers its papers in shapes that a plate also has: motie RV-24-05. */
const paperOfTheCouncil =
  /(?<=(motie|amendement|toezegging|voorstel|besluit|brief|kenmerk|agendapunt)[^\p{L}\d\n]{0,3}(?:(?:nr|nummer)\b[^\p{L}\d\n]{0,3})?)/iuy

/**
 * Dutch number plates: with their dashes anywhere, without them behind the word `kenteken`. Any letter counts, also those that
 * the RDW leaves out of new plates: people misread an O for a zero.
 */
export function findPlates(text: string): Span[] {
  const isNamed = (start: number) => wordsBefore(text, start, itsName) !== undefined
  const isOfVehicle = (start: number) => wordsBefore(text, start, vehicle) !== undefined
  const isPaper = (start: number) => wordsBefore(text, start, paperOfTheCouncil) !== undefined
  return [
    ...spansOf(text, dashed, (match, start) => !neverIssued.test(match) && isNoMeasure(match) && !isPaper(start)),
    ...spansOf(text, closed, (match, start) => isNamed(start) || (isOfVehicle(start) && match === match.toUpperCase())),
    ...spansOf(text, spaced, (match, start) => isNamed(start) || (isOfVehicle(start) && !neverIssued.test(match))),
    ...spansOf(text, spacedSmall, (_, start) => wordsBefore(text, start, itsNameClose) !== undefined),
  ]
}

/** Small letters count only where no range or measure has that shape: `12-km-30` is none, `12-kl-mn` is. */
function isNoMeasure(match: string): boolean {
  return match === match.toUpperCase() || match.replace(/[^a-z]/g, '').length > 2
}

function anyOf(gap: string, letter: string): RegExp {
  const shapes = series.map((one) => one.replace(/-/g, gap).replace(/X/g, letter).replace(/9/g, '\\d'))
  return new RegExp(`(?<![\\p{L}\\d]|[\\p{L}\\d]-)(?:${shapes.join('|')})(?![\\p{L}\\d]|-[\\p{L}\\d])`, 'gu')
}
