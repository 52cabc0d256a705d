import { z } from 'zod'
import { actNames } from '../decision/outside-act.texts.ts'
import { aFlag, aMoment, anId, aPartDay, aText, maybe, oneOf } from '../deed/answer.schema.ts'
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
    mayUndo: aFlag('Er is een bewerking om terug te nemen.'),
  })
  .meta({ id: 'VoorstelGeheel', description: 'Een document en wat ervan wordt voorgesteld.' })

export const proposalsAnswer = z.array(about).describe('Het nieuwste eerst.')

export const oldProposalsAnswer = z.array(anId('Een voorstel.')).describe('Het oudste eerst.')
