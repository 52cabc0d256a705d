import type { RefusalText } from '../../kit/base/refusal.ts'
import type { Says } from '../deed/says.ts'
import { kindNames, linkNames } from './plan.texts.ts'

export const linkSays = {
  link: {
    title: 'Verband leggen',
    help: 'Een verband zegt waarom iets in het plan staat, waar het uit volgt of waaraan het te zien is.',
    button: 'Verband leggen',
    done: 'Het verband is gelegd.',
  },
  unlink: {
    title: 'Verband weghalen',
    help: 'Het verband verdwijnt uit het plan. In het verslag blijft staan dat het er was.',
    button: 'Weghalen',
    done: 'Het verband is weggehaald.',
  },
} satisfies Record<string, Says>

/** What may stand at the end of a link. */
const endNames = { ...kindNames, plan: 'plan' }

export const linkRefusals = {
  'plan.link-not-fit': {
    title: 'Dit verband past niet',
    why: 'Een verband ‘{kind}’ gaat niet van {from} naar {to}.',
    next: 'Kies een ander verband of een ander onderdeel.',
    fields: ['to'],
    names: { kind: linkNames, from: endNames, to: endNames },
  },
  'plan.link-far-hidden': {
    title: 'Uw collega’s zien het andere onderdeel niet',
    why: 'Het is nog niet gedeeld met de organisatie waarvan dit onderdeel is. Een verband is er voor wie beide einden ziet.',
    next: 'Laat het andere onderdeel eerst delen, en leg dan het verband.',
    fields: ['to'],
  },
  'plan.link-there': {
    title: 'Dit verband is er al',
    why: 'Hetzelfde verband tussen dezelfde twee staat één keer.',
    next: 'Er hoeft niets te gebeuren.',
  },
  'plan.link-too-many': {
    title: 'Dit verband is er al naar een ander',
    why: 'Van ‘{kind}’ kan er hier {most} zijn.',
    next: 'Haal het andere verband eerst weg.',
    mend: 'plan.unlink',
    names: { kind: linkNames },
  },
  'plan.link-in-circle': {
    title: 'Zo ontstaat een kring',
    why: 'Wat u kiest hangt zelf al van dit onderdeel af.',
    next: 'Kies een ander onderdeel.',
    fields: ['to'],
  },
  'plan.link-gone': {
    title: 'Dit verband is al weg',
    why: 'Iemand haalde het eerder weg.',
    next: 'Er hoeft niets te gebeuren.',
  },
} satisfies Record<string, RefusalText>
