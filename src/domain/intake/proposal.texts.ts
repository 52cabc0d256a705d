import type { RefusalText } from '../../kit/base/refusal.ts'
import type { EditRefusalCode } from './edit-proposal.ts'
import { kindNames } from './recognised.texts.ts'

/** Where a piece stands opened on the page of its proposal. */
export const nodeHref = (piece: string) => `?bij=${piece}#${piece}`

export const editRefusals: Readonly<Record<EditRefusalCode, RefusalText>> = {
  'intake.piece-unknown': {
    title: 'Dit onderdeel staat niet in het voorstel',
    why: 'Het document heeft geen onderdeel met dit kenmerk.',
    next: 'Ga terug naar het voorstel en kies het onderdeel daar.',
  },
  'intake.piece-not-in': {
    title: 'Dit onderdeel doet nu niet mee',
    why: 'Het is weggelaten, samengevoegd of nog niet ingedeeld.',
    next: 'Neem het eerst op in het voorstel.',
  },
  'intake.piece-is-in': {
    title: 'Dit onderdeel staat al in het voorstel',
    why: 'Het is al opgenomen.',
    next: 'U kunt het wijzigen of weglaten.',
  },
  'intake.title-not-in-passage': {
    title: 'Deze titel staat niet in de tekst',
    why: 'Een titel bestaat uit woorden van de passage, in dezelfde volgorde. Zo zegt een titel nooit iets wat het document niet zegt.',
    next: 'Kies een stuk van de passage. Na het overnemen kunt u de tekst in het plan zelf aanpassen.',
    fields: ['title'],
  },
  'intake.may-not-stand-under': {
    title: 'Dit past niet onder elkaar',
    why: 'In een plan staat dit soort onderdeel ({kind}) niet onder dat soort onderdeel ({parent}).',
    next: 'Kies een ander onderdeel om het onder te zetten, of zet het direct onder het plan.',
    fields: ['parent'],
    names: { kind: kindNames, parent: kindNames },
  },
  'intake.would-be-circle': {
    title: 'Een onderdeel kan niet onder zichzelf staan',
    why: 'Wat u koos, staat zelf al onder dit onderdeel.',
    next: 'Verplaats eerst het onderste onderdeel.',
    fields: ['parent', 'into'],
  },
  'intake.merge-of-kinds': {
    title: 'Deze twee zijn van een verschillende soort',
    why: 'Alleen onderdelen van dezelfde soort kunnen één onderdeel worden.',
    next: 'Wijzig eerst de soort van een van de twee.',
    fields: ['into'],
  },
  'intake.split-needs-parent': {
    title: 'Dit staat al op zichzelf',
    why: 'Afsplitsen kan alleen met iets wat onder een ander onderdeel staat.',
    next: 'Wilt u er een andere soort van maken, kies dan de soort.',
  },
  'intake.kind-needed': {
    title: 'Zeg eerst wat het is',
    why: 'Van deze passage is nog niet bekend wat voor onderdeel zij is.',
    next: 'Kies een soort.',
    fields: ['kind'],
  },
  'intake.nothing-changes': {
    title: 'Dit verandert niets',
    why: 'Het voorstel staat al zo.',
    next: 'U hoeft niets te doen.',
  },
  'intake.question-unknown': {
    title: 'Deze vraag is er niet',
    why: 'Het voorstel heeft geen vraag met dit kenmerk.',
    next: 'Ga terug naar het voorstel en kies de vraag daar.',
  },
  'intake.question-answered': {
    title: 'Deze vraag is al beantwoord',
    why: 'Een tweede antwoord zou het eerste overschrijven.',
    next: 'Maak eerst het antwoord ongedaan.',
  },
  'intake.answer-unknown': {
    title: 'Dit antwoord hoort niet bij de vraag',
    why: 'De vraag kent dit antwoord niet: {answer}.',
    next: 'Kies een van de antwoorden.',
    fields: ['option'],
  },
  'intake.changed-meanwhile': {
    title: 'Iemand was u voor',
    why: 'Dit onderdeel is intussen gewijzigd.',
    next: 'Bekijk hoe het nu staat en probeer het opnieuw.',
  },
}
