import type { RefusalText } from '../../kit/base/refusal.ts'
import type { FindKept } from './record.ts'
import type { Says } from './says.ts'
import type { ContentWithdrawn, WithdrawalDecider, WithdrawalGround } from './withdrawal.ts'

export const groundNames: Readonly<Record<WithdrawalGround, string>> = {
  'avg-request': 'verzoek van een betrokkene (AVG)',
  'entry-mistake': 'vergissing bij invoer',
  'selection-list': 'vernietiging volgens de selectielijst',
}

export const deciderNames: Readonly<Record<WithdrawalDecider, string>> = {
  college: 'het college van burgemeester en wethouders',
  burgemeester: 'de burgemeester',
  politiechef: 'de politiechef',
  hoofdofficier: 'de hoofdofficier van justitie',
  board: 'het bestuur van de organisatie',
}

export const recordSays = {
  list: {
    title: 'Wat er gebeurde',
    help: 'Wat er is gedaan bij een plan, een organisatie of een onderdeel, het nieuwste eerst.',
  },
  work: { title: 'Werk dat nog loopt', help: 'Hoe ver het werk is dat hiermee begon.' },
  withdraw: {
    title: 'Inhoud intrekken',
    help: 'De tekst verdwijnt voorgoed: uit dit overzicht, uit alle versies en uit het zoeken. Dat er iets stond, van wie en wanneer, blijft staan.',
    button: 'Voorgoed intrekken',
    done: 'De inhoud is ingetrokken.',
  },
} satisfies Record<string, Says>

export const recordRefusals = {
  'record.not-your-content': {
    title: 'U kunt deze inhoud niet intrekken',
    why: 'Inhoud wordt ingetrokken door een adviseur of de beheerder van de organisatie die haar schreef.',
    next: 'Vraag het de adviseur of de beheerder van die organisatie.',
  },
  'record.already-withdrawn': {
    title: 'Deze inhoud is al ingetrokken',
    why: 'Iemand was u voor. De tekst staat er niet meer.',
    next: 'Ga terug, of kies alleen wat er nog staat.',
    fields: ['contents'],
  },
  'record.without-text': {
    title: 'Hier valt niets in te trekken',
    why: 'Dat iets is ingetrokken, op welke grond en door wie, bevat geen tekst van mensen en blijft altijd staan.',
    next: 'Ga terug, of kies alleen de gebeurtenis met de tekst.',
    fields: ['contents'],
  },
} satisfies Record<string, RefusalText>

/** A sentence of the record for each event, after the name of who did it. */
export const recordTells = {
  ContentWithdrawn: (event: ContentWithdrawn) =>
    `trok inhoud in: ${groundNames[event.ground]}, besloten door ${deciderNames[event.decidedBy]}`,
  FindKept: (event: FindKept) => `liet staan wat de controle op persoonsgegevens vond, met als reden: ${event.reason}`,
}

export const withdrawnSays = (ground: WithdrawalGround | undefined) =>
  ground ? `inhoud ingetrokken: ${groundNames[ground]}` : 'inhoud ingetrokken'

/** An event of a room that is no more, or a sentence that was lost. */
export const unknownSays = 'legde iets vast waarvoor geen woorden meer zijn'
