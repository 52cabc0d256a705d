import { z } from 'zod'
import { largestDocumentBytes } from '../../kit/document/limits.ts'
import { choice, freeText, idOf, shortText } from '../../kit/ui/field.schema.ts'
import { exampleIds } from '../deed/example.ts'

/** The text of a whole document. It keeps its own white space; what it may hold, the reader of documents says. */
const documentText = z
  .string()
  .min(1)
  .max(largestDocumentBytes)
  .meta({
    look: {
      label: 'Tekst',
      hint: 'Plak hier de tekst, of kies hierboven een bestand.',
      widget: 'paragraphs',
      free: true,
    },
  })

/** What a person may choose. `docs/reference/bestanden.md` says what is read of each. */
export const acceptedFiles = 'Word (.docx), PDF, Excel (.xlsx), .odt, .ods, .html, .md of .txt, hoogstens 20 MB.'

/** The bytes of a file in base64: four characters for three bytes. */
export function documentBytes(hint: string) {
  return z
    .base64()
    .max(Math.ceil(largestDocumentBytes / 3) * 4)
    .meta({ look: { label: 'Bestand', hint, widget: 'file' } })
}

export const readDocumentInput = z
  .strictObject({
    body: idOf('Voor'),
    name: freeText(
      'Wat is dit voor document?',
      200,
      'Bijvoorbeeld: de begroting 2024-2027. Zo staat het straks als bron bij elk onderdeel.',
    ),
    fileName: freeText('Bestandsnaam', 200).exactOptional(),
    format: choice('Vorm', { text: 'platte tekst', markdown: 'Markdown', html: 'webpagina (HTML)' }).exactOptional(),
    file: documentBytes(acceptedFiles).exactOptional(),
    text: documentText.exactOptional(),
    earlier: shortText(
      'Nieuwe versie van',
      /^[2-9a-z]{4,12}$/,
      'Van een nieuwe versie ziet u alleen wat anders is. Leeg: Driehoek vergelijkt naam en inhoud.',
    ).exactOptional(),
  })
  .refine(({ file, text }) => file !== undefined || text !== undefined, {
    path: ['file'],
    message: 'kies een bestand, of plak de tekst.',
    // Also when another field is wrong: all that is missing is told at once.
    when: ({ value }) => typeof value === 'object' && value !== null,
  })
export const readDocumentExample = {
  as: 'adviser',
  input: {
    body: exampleIds.body,
    name: 'een voorbeeld van een begroting',
    text: '# Integraal veiligheidsplan 2027-2030\n\n## Prioriteiten\n\n- Vaker melden\n- Veilig uitgaan\n',
    format: 'markdown',
  },
} as const

export const proposalId = z.strictObject({ proposal: idOf('Voorstel') })
export const proposalExample = { as: 'adviser', input: { proposal: exampleIds.proposal } } as const

export const confirmInput = z.strictObject({
  proposal: idOf('Voorstel'),
  audience: choice('Voor wie wordt het zichtbaar', {
    draft: 'alleen de eigen organisatie, als concept',
    holders: 'de deelnemers van de plannen',
    officials: 'alle organisaties in de regio',
    public: 'iedereen',
  }),
})
export const confirmExample = { as: 'adviser', input: { proposal: exampleIds.proposal, audience: 'draft' } } as const

export const bodyId = z.strictObject({ body: idOf('Organisatie') })
export const bodyExample = { as: 'adviser', input: { body: exampleIds.body } } as const

export const settleInput = z.strictObject({
  openQuestion: idOf('Vraag'),
  settled: freeText('Wat is het geworden, en hoe weet u dat?', 2000),
})
export const settleExample = {
  as: 'adviser',
  input: { openQuestion: exampleIds.openQuestion, settled: 'Nagevraagd bij het basisteam: zij is lokaal.' },
} as const

/** Dutch names on the wire, for all inputs and answers of this room. */
export const intakeWords = {
  body: 'organisatie',
  name: 'naam',
  fileName: 'bestandsnaam',
  format: 'vorm',
  file: 'bestandsinhoud',
  text: 'tekst',
  proposal: 'voorstel',
  proposals: 'voorstellen',
  earlier: 'nieuweVersieVan',
  compared: 'vergelijking',
  same: 'ongewijzigd',
  altered: 'anders',
  fresh: 'nieuw',
  gone: 'verdwenen',
  unread: 'nietBegrepen',
  stands: 'staatEr',
  touched: 'hierGewijzigd',
  earlierText: 'eerdereTekst',
  audience: 'voorWie',
  openQuestion: 'vraagId',
  settled: 'antwoordOpVraag',
  id: 'id',
  leftOut: 'weggelaten',
  at: 'moment',
  n: 'versienummer',
  how: 'afloop',
  blocks: 'blokken',
  depth: 'diepte',
  place: 'plaats',
  block: 'blok',
  line: 'regel',
  lastLine: 'laatsteRegel',
  page: 'bladzijde',
  pages: 'bladzijden',
  sheet: 'blad',
  row: 'rij',
  lastRow: 'laatsteRij',
  mark: 'nummer',
  rows: 'rijen',
  heads: 'kopregels',
  what: 'wat',
  now: 'nu',
  state: 'toestand',
  history: 'wijzigingenTotNu',
  progress: 'hoeVer',
  says: 'inWoorden',
  by: 'doorWie',
  nodes: 'stukkenErin',
  asked: 'nogGevraagd',
  changed: 'aantalWijzigingen',
  last: 'laatsteStuk',
  keptUntil: 'bewaardTot',
  versions: 'versiesVanStukken',
  pieces: 'stukken',
  passage: 'passage',
  rule: 'leesregel',
  period: 'periode',
  lead: 'trekker',
  reason: 'reden',
  whose: 'vanWie',
  told: 'verteld',
  act: 'handeling',
  organ: 'orgaan',
  on: 'gebeurdIn',
  links: 'verbanden',
  from: 'van',
  to: 'naar',
  questions: 'vragen',
  about: 'over',
  node: 'stukId',
  propose: 'voorgesteld',
  facts: 'gegevens',
  above: 'staatHierOnder',
  other: 'ander',
  count: 'aantal',
  kinds: 'soorten',
  found: 'gevonden',
  listed: 'volgensLijst',
  printed: 'afgedrukt',
  sentence: 'zin',
  passages: 'passages',
  options: 'keuzes',
  edits: 'bewerkingen',
  edit: 'bewerking',
  answer: 'antwoord',
} as const
