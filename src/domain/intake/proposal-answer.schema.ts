import { z } from 'zod'
import { actNames } from '../decision/outside-act.texts.ts'
import { aCount, aFlag, aMoment, anId, aPartDay, aText, maybe, oneOf, period } from '../deed/answer.schema.ts'
import { linkNames } from '../plan/plan.texts.ts'
import { block, leftOut, passage } from './document-answer.schema.ts'
import { edit, kind, level, parent, serial, title } from './edit-answer.schema.ts'
import type { Piece } from './proposal.ts'
import { ruleTexts } from './recognised.texts.ts'
import { questionKinds } from './recognised.ts'

const endNames = {
  confirmed: 'bevestigd',
  dropped: 'weggegooid',
  destroyed: 'vernietigd',
}

const about = z
  .strictObject({
    id: anId('Het voorstel.'),
    body: anId('De organisatie die het document overneemt.'),
    name: aText('Hoe het document heet.'),
    format: aText('De vorm van het document, zoals html of docx.'),
    at: aMoment('Wanneer het gelezen werd.'),
    how: maybe(oneOf('Hoe het afliep; leeg als het nog loopt', endNames)),
    earlier: maybe(anId('Het voorstel waarvan dit document een nieuwe versie is.')),
  })
  .meta({ id: 'Voorstel', description: 'Een document dat overgenomen wordt, en hoe dat afliep.' })

const stateNames = {
  in: 'staat erin',
  merged: 'hetzelfde als een ander',
  out: 'weggelaten',
  unread: 'niet begrepen',
} satisfies Record<Piece['state'], string>

const piece = z
  .strictObject({
    id: serial('Het stuk.'),
    state: oneOf('Toestand', stateNames),
    kind: maybe(kind),
    level: maybe(level),
    title,
    parent,
    into: maybe(serial('Het stuk waarmee het hetzelfde is.')),
    passage,
    rule: oneOf('Waarom het zo gelezen is', ruleTexts).exactOptional(),
    lead: aText('Wie het trekt, in woorden van de passage.').exactOptional(),
    period: aText('Wanneer het geldt of gedaan wordt, in woorden van de passage.').exactOptional(),
    reason: aText('Waarom een uitgangspunt geldt, in woorden van de passage.').exactOptional(),
    whose: aText('Van wie het is, waar de tekst dat zegt.').exactOptional(),
    told: z
      .strictObject({
        act: oneOf('Handeling', actNames),
        organ: aText('Het orgaan, in woorden van de tekst.').exactOptional(),
        on: aPartDay('Wanneer').exactOptional(),
      })
      .describe('Wat een orgaan deed, volgens de tekst.')
      .exactOptional(),
  })
  .meta({
    id: 'Stuk',
    description: 'Een stuk van het document: een onderdeel, een tweede vermelding, of wat niet begrepen is.',
  })

const link = z
  .strictObject({
    kind: oneOf('Soort verband', {
      because: linkNames.because,
      'carries-out': linkNames['carries-out'],
      'aligns-with': linkNames['aligns-with'],
      'same-as': linkNames['same-as'],
    }),
    from: serial('Het stuk waar het begint.'),
    to: serial('Het stuk waar het naartoe gaat.'),
    passages: z.array(passage).describe('De zinnen die het zeggen.'),
  })
  .meta({ id: 'VoorgesteldVerband', description: 'Een verband dat het document legt tussen twee stukken.' })

const question = z
  .strictObject({
    id: serial('De vraag.'),
    about: z.enum(questionKinds).describe('Waar de vraag over gaat.'),
    node: serial('Het stuk.'),
    propose: aText('Wat het voorstel aanhoudt tot iemand kiest.'),
    facts: z.record(z.string(), z.union([z.string(), z.number()])).describe('Wat er in de vraag staat, op naam.'),
    passages: z.array(passage).describe('Waar het document het een en waar het het ander zegt.'),
    options: z
      .array(
        z
          .strictObject({ answer: aText('De keuze.'), edits: z.array(edit) })
          .meta({ id: 'Keuze', description: 'Een antwoord, en wat het verandert.' }),
      )
      .describe('De eerste verandert niets.'),
    state: oneOf('Toestand', { asked: 'gesteld', 'left-open': 'opengelaten', answered: 'beantwoord' }),
    answer: maybe(aText('De gekozen keuze.')),
  })
  .meta({ id: 'VraagBijVoorstel', description: 'Iets wat het document openlaat.' })

const progress = {
  nodes: aCount('Hoeveel onderdelen voorgesteld zijn.'),
  questions: aCount('Hoeveel vragen er zijn.'),
  asked: aCount('Hoeveel daarvan nog gesteld worden.'),
  changed: aCount('Hoeveel wijzigingen er staan.'),
  last: maybe(serial('Het stuk dat het laatst gewijzigd is.')),
  keptUntil: aPartDay('Tot wanneer de tekst bewaard wordt'),
}

const change = z
  .strictObject({
    n: aCount('Het nummer van de wijziging.'),
    piece: serial('Het stuk.').exactOptional(),
    says: aText('Wat er gewijzigd is, in een zin.'),
    at: aMoment('Wanneer.'),
    by: maybe(aText('Wie het deed, voor wie dat mag weten.')),
  })
  .meta({ id: 'WijzigingInVoorstel', description: 'Een wijziging die teruggenomen kan worden.' })

const planFacts = z
  .strictObject({ title, ...period })
  .meta({ id: 'TitelEnPeriode', description: 'Hoe een plan heet, en wanneer het geldt.' })

const compared = z
  .strictObject({
    name: aText('Hoe de eerdere versie heet.'),
    same: aCount('Hoeveel onderdelen ongewijzigd zijn.'),
    plans: z
      .array(
        z
          .strictObject({
            piece: serial('Het stuk.'),
            plan: anId('Het plan.'),
            stands: planFacts,
            becomes: planFacts,
            touched: aFlag('Iemand wijzigde het sindsdien: dan blijft het zoals het staat.'),
          })
          .meta({
            id: 'PlanAndersInNieuweVersie',
            description: 'Een plan dat in de nieuwe versie anders heet of een andere periode heeft.',
          }),
      )
      .describe('De plannen die anders heten of een andere periode hebben.'),
    altered: z
      .array(
        z
          .strictObject({
            piece: serial('Het stuk.'),
            element: anId('Het onderdeel.'),
            stands: aText('Wat er nu staat.'),
            earlierText: aText('Wat de eerdere versie zei.'),
            touched: aFlag('Iemand wijzigde het sindsdien in het plan: dan blijft het zoals het staat.'),
          })
          .meta({ id: 'AndersInNieuweVersie', description: 'Een onderdeel dat de nieuwe versie anders verwoordt.' }),
      )
      .describe('Wat anders is.'),
    fresh: z.array(serial('Een stuk.')).describe('Wat nieuw is.'),
    gone: z
      .array(
        z
          .strictObject({ element: anId('Het onderdeel.'), kind, title })
          .meta({ id: 'VerdwenenInNieuweVersie', description: 'Een onderdeel dat de nieuwe versie niet meer noemt.' }),
      )
      .describe('Wat er niet meer in staat. Het blijft staan, tenzij iemand anders kiest.'),
    unread: z.array(serial('Een stuk.')).describe('Wat nu niet begrepen is en er eerder niet stond.'),
  })
  .meta({ id: 'VergelijkingMetEerder', description: 'Een nieuwe versie van een document naast de eerdere.' })

export const proposalAnswer = z
  .strictObject({
    about,
    blocks: z.array(block).describe('Het document, in de volgorde waarin men het leest.'),
    leftOut: z.array(leftOut),
    now: z
      .strictObject({
        pieces: z.array(piece).describe('In de volgorde van het document.'),
        links: z.array(link),
        questions: z.array(question),
      })
      .describe('Het voorstel zoals het er nu staat.'),
    versions: z
      .array(
        z
          .strictObject({ piece: serial('Het stuk.'), n: aCount('Zijn versie.') })
          .meta({ id: 'VersieVanStuk', description: 'Hoe vaak een stuk gewijzigd is.' }),
      )
      .describe('De versie van elk stuk dat gewijzigd is.'),
    history: z.array(change).describe('De wijzigingen die staan, de oudste eerst.'),
    progress: z.strictObject(progress).meta({ id: 'Voortgang', description: 'Hoe ver iemand met een voorstel is.' }),
    compared: compared.exactOptional(),
  })
  .meta({ id: 'VoorstelGeheel', description: 'Een document en wat ervan wordt voorgesteld.' })

export const proposalsAnswer = z.array(about).describe('Het nieuwste eerst.')

const { how: _, earlier: __, ...unfinished } = about.shape

export const unfinishedAnswer = z
  .array(
    z.strictObject({ ...unfinished, ...progress }).meta({
      id: 'OnafVoorstel',
      description: 'Een document dat nog niet bevestigd of weggegooid is, en hoe ver het is.',
    }),
  )
  .describe('Het nieuwste eerst.')

export const oldProposalsAnswer = z.array(anId('Een voorstel.')).describe('Het oudste eerst.')
