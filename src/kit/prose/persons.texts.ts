import { type Find, type FindKind, type FindRule, isHard } from './find.ts'

const names: Readonly<Record<FindKind, { readonly one: string; readonly many: string }>> = {
  bsn: { one: 'een burgerservicenummer', many: 'burgerservicenummers' },
  plate: { one: 'een kenteken', many: 'kentekens' },
  case_number: { one: 'een zaaknummer', many: 'zaaknummers' },
  iban: { one: 'een rekeningnummer', many: 'rekeningnummers' },
  phone: { one: 'een telefoonnummer', many: 'telefoonnummers' },
  email: { one: 'een e-mailadres', many: 'e-mailadressen' },
  address: { one: 'een adres', many: 'adressen' },
  postcode: { one: 'een postcode', many: 'postcodes' },
  birthdate: { one: 'een geboortedatum', many: 'geboortedata' },
  handle: { one: 'een accountnaam', many: 'accountnamen' },
  name: { one: 'een naam', many: 'namen' },
}

/** What to do instead. What is no find after all needs a way out too, above all where no reason helps. */
const nextSteps: Readonly<Record<FindKind, string>> = {
  bsn: 'Haal het burgerservicenummer weg; is het een ander nummer, schrijf er dan voor welk.',
  plate: 'Haal het kenteken weg; is het iets anders, schrijf het dan zonder streepjes.',
  case_number: 'Haal het zaaknummer weg: een zaak hoort in het systeem waarin zij wordt behandeld, niet hier.',
  iban: 'Haal het rekeningnummer weg.',
  phone: 'Kies een contactpersoon in plaats van het telefoonnummer.',
  email: 'Kies een contactpersoon in plaats van het e-mailadres.',
  address: 'Noem de straat of de buurt zonder huisnummer.',
  postcode: 'Noem de buurt, of alleen de vier cijfers.',
  birthdate: 'Haal de geboortedatum weg, of noem de leeftijdsgroep.',
  handle: 'Haal de accountnaam weg.',
  name: 'Schrijf de rol in plaats van de naam, zoals ‘de wijkagent’.',
}
/** By what a find was seen. `docs/reference/personen.md` tells each rule in full. */
const rules: Readonly<Record<FindRule, string>> = {
  'name-after-title': 'het staat achter een aanspreking',
  'name-after-role': 'het staat achter wat iemand is of van wie iets is',
  'name-alias': 'het staat achter een woord voor een bijnaam',
  'name-in-letter': 'het staat waar een brief iemand noemt',
  'name-initials': 'het begint met voorletters',
  'name-surname-first': 'het is een achternaam, een komma en wat daarvoor hoort',
  'name-known': 'het begint met een voornaam uit de lijst',
  'name-surname': 'het is een achternaam',
  'name-lower-case': 'het zijn een voornaam en een achternaam uit de lijst, in kleine letters',
  'name-in-row': 'het staat naast een naam',
  bsn: 'het zijn negen cijfers die de elfproef doorstaan',
  plate: 'het heeft de vorm van een kenteken',
  case_number: 'het heeft de vorm of de naam van een zaaknummer',
  iban: 'het doorstaat de proef van een IBAN',
  phone: 'het heeft de vorm van een telefoonnummer',
  email: 'het heeft de vorm van een e-mailadres',
  address: 'het is een straat of plek met een huisnummer',
  postcode: 'het zijn vier cijfers en twee letters',
  birthdate: 'het is een datum bij geboren of bij een naam',
  handle: 'het is een naam op een sociaal netwerk',
}

export function sayRule(rule: FindRule): string {
  return `Waaraan gezien: ${rules[rule]}.`
}

const overrule = 'Moet het toch blijven staan, geef dan de reden.'
const shownOfAKind = 3

/**
 * What was found, where, and what to do: `Er staat een telefoonnummer in (06…). Kies een contactpersoon …`. Shows no more of
 * a find than is needed to see which it is, since a sentence travels further than the field that it is about.
 */
export function sayFinds(finds: readonly Find[], text: string): string {
  const kinds = [...new Set(finds.map((find) => find.kind))]
  if (kinds.length === 0) return ''
  const verb = finds.length > 1 ? 'staan' : 'staat'
  const what = kinds.map((kind) =>
    sayKind(
      finds.filter((find) => find.kind === kind),
      text,
    ),
  )
  const sentence = what.length === 1 ? `${what[0]!.name} in (${what[0]!.where})` : `${listed(what.map(inBrackets))} in`
  const steps = kinds.map((kind) => nextSteps[kind])
  return [`Er ${verb} ${sentence}.`, ...steps, ...(kinds.some(isHard) ? [] : [overrule])].join(' ')
}

interface Said {
  readonly name: string
  readonly where: string
}

function sayKind(finds: readonly Find[], text: string): Said {
  const { one, many } = names[finds[0]!.kind]
  const shown = finds.slice(0, shownOfAKind).map((find) => hintOf(find, text))
  const more = finds.length - shown.length
  return {
    name: finds.length === 1 ? one : `${finds.length} ${many}`,
    where: more > 0 ? `${shown.join(', ')} en nog ${more}` : listed(shown),
  }
}

/** The first characters, and the line when there is more than one. */
function hintOf(find: Find, text: string): string {
  const hint = `${text.slice(find.start, Math.min(find.start + 2, find.end - 1))}…`
  if (!text.includes('\n')) return hint
  return `${hint} op regel ${text.slice(0, find.start).split('\n').length}`
}

function inBrackets({ name, where }: Said): string {
  return `${name} (${where})`
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`
}
