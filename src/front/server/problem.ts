import type { House } from '../../domain/deed/house.ts'
import type { Outcome } from '../../domain/deed/outcome.ts'
import type { Wire } from '../../domain/deed/wire.ts'
import type { RefusalText } from '../../kit/base/refusal.ts'
import { sayRefusal } from '../../kit/base/refusal.ts'
import type { FieldError } from '../../kit/ui/read-form.ts'

/** Problem details (RFC 9457), with our own Dutch members: the code, the next step, and all errors of fields at once. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly volgende?: string
  readonly herstel?: string
  readonly velden?: readonly { readonly veld: string; readonly melding: string; readonly vindplaatsen?: unknown }[]
  readonly anders?: unknown
  readonly gelezen?: number
}

/** The same bytes for what one may not see and for what never was: nothing of the question is repeated. */
export const notFound: Problem = {
  type: '/fouten/niet-gevonden',
  title: 'Niet gevonden',
  status: 404,
  detail: 'Dit bestaat niet, of u kunt het niet zien.',
}

export const notSignedIn: Problem = {
  type: '/fouten/niet-ingelogd',
  title: 'U bent niet ingelogd',
  status: 401,
  detail: 'Deze sleutel is onbekend of verlopen.',
  volgende: 'Maak een nieuwe sleutel op de pagina Mijn gegevens en meld u opnieuw aan.',
}

export const notJson: Problem = {
  type: '/fouten/geen-json',
  title: 'Dit is geen leesbare JSON',
  status: 400,
  detail:
    'Verwacht is één JSON-object met velden, met content-type application/json. Niet dieper dan lijsten van waarden, en zonder halve tekens (RFC 7493).',
  volgende: 'Controleer haakjes, komma’s en aanhalingstekens. In openapi.json staat een voorbeeld van elke aanroep.',
}

export const tooLarge: Problem = {
  type: '/fouten/te-groot',
  title: 'Dit bericht is te groot',
  status: 413,
  detail: 'Een aanroep mag ten hoogste 1 MB zijn. Documenten neemt u over op de pagina Document overnemen.',
}

export const wrongMethod: Problem = {
  type: '/fouten/methode',
  title: 'Dat kan niet op dit adres',
  status: 405,
  detail: 'Vragen gaan met GET, handelingen met POST. Wat hier kan, staat in de header Allow.',
}

export const failed: Problem = {
  type: '/fouten/storing',
  title: 'Er ging bij ons iets mis',
  status: 500,
  detail: 'Er is niets gewijzigd.',
  volgende: 'Probeer het over een minuut opnieuw, met dezelfde sleutel.',
}

/** All errors of the input at once. */
export function invalid(errors: readonly FieldError[], wire: Wire, mayOverrule = false): Problem {
  return {
    type: '/fouten/invoer',
    title: errors.length === 1 ? 'Er klopt nog iets niet' : `Er kloppen ${errors.length} dingen nog niet`,
    status: 422,
    detail: errors.map((error) => error.sentence).join(' '),
    ...(mayOverrule && {
      volgende: 'Haal het weg, of geef met ‘toch’ de reden waarom het moet blijven staan.',
    }),
    velden: errors.map(({ field, sentence, finds }) => ({
      // A name of the code that came in from outside was marked by a space, so that it is not taken for its Dutch one.
      veld: wire.dutchOf(field).trim(),
      melding: sentence,
      ...(finds && { vindplaatsen: finds }),
    })),
  }
}

export function problemOf(outcome: Exclude<Outcome, { ended: 'done' }>, house: House, wire: Wire): Problem {
  switch (outcome.ended) {
    case 'not-found':
      return notFound
    case 'invalid':
      return invalid(outcome.errors, wire, outcome.mayOverrule)
    case 'forbidden':
    case 'refused': {
      const { refused, facts } = outcome.refusal
      const text = textOf(house, refused)
      const { why, next } = sayRefusal(text, facts)
      return {
        type: `/fouten/${refused}`,
        title: text.title,
        status: outcome.ended === 'forbidden' ? 403 : 422,
        detail: why,
        volgende: next,
        ...(text.mend && { herstel: text.mend }),
        ...(text.fields && {
          velden: text.fields.map((field) => ({ veld: wire.dutchOf(field), melding: why })),
        }),
      }
    }
    case 'conflict':
      return {
        type: '/fouten/iemand-was-eerder',
        title: 'Iemand anders bewaarde eerder',
        status: 409,
        detail: 'Wat u las is intussen gewijzigd. Wat er nu staat, staat hierbij; van wat u stuurde is niets bewaard.',
        volgende: 'Vergelijk beide en stuur uw wijziging opnieuw, met het nummer van de versie die er nu staat.',
        anders: wire.toDutch(outcome.values),
        gelezen: outcome.n,
      }
    case 'key-taken':
      return {
        type: '/fouten/sleutel-gebruikt',
        title: 'Deze sleutel is al gebruikt voor iets anders',
        status: 422,
        detail: 'Met dezelfde sleutel is eerder een andere inhoud gestuurd.',
        volgende: 'Gebruik een nieuwe sleutel.',
      }
  }
}

export function textOf(house: House, code: string): RefusalText {
  const text = house.refusals.get(code)
  if (!text) throw new TypeError(`the refusal ${code} has no text`)
  return text
}

export function answer(problem: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      ...(problem.status === 401 && { 'www-authenticate': 'Bearer' }),
      ...headers,
    },
  })
}
