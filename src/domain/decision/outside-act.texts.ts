import { isDay, sayDay } from '../../kit/base/day.ts'
import type { RefusalText } from '../../kit/base/refusal.ts'
import type { Says } from '../deed/says.ts'
import type { Act, OutsideAct, OutsideActRecorded, OutsideActShared, OutsideActWithdrawn } from './outside-act.ts'

export const actNames: Readonly<Record<Act, string>> = {
  offer: 'aangeboden ter vaststelling',
  adopt: 'vastgesteld',
  agree: 'ingestemd',
  'take-note': 'kennisgenomen',
  'give-views': 'zienswijze gegeven',
  ratify: 'bekrachtigd',
  decide: 'besloten',
}

export const outsideActSays = {
  record: {
    title: 'Handeling van een orgaan vastleggen',
    help: 'Wat een orgaan deed met een tekst die hier niet staat. Schrijf alleen op wat bekend is.',
    button: 'Vastleggen',
    done: 'Vastgelegd als concept.',
  },
  share: {
    title: 'Handeling delen',
    help: 'Kies wie mag lezen wat dit orgaan deed.',
    button: 'Delen',
    done: 'Gedeeld.',
  },
  withdraw: {
    title: 'Concept terugtrekken',
    help: 'Alleen zolang nog niemand anders het zag.',
    button: 'Terugtrekken',
    done: 'Teruggetrokken.',
  },
  list: { title: 'Wat organen deden', help: 'Handelingen van organen bij plannen, voor zover u die mag zien.' },
} satisfies Record<string, Says>

export const outsideActRefusals = {
  'decision.not-yours': {
    title: 'U legt hier geen handelingen vast',
    why: 'Dat doen adviseurs en de griffie van de organisatie zelf.',
    next: 'Vraag de adviseur of de griffie om het vast te leggen.',
  },
  'decision.organ-not-competent': {
    title: 'Dit orgaan kan dat niet',
    why: 'Volgens de bevoegdheden die hier staan, kan dit orgaan dit niet doen: {act}.',
    next: 'Kies een andere handeling, een ander orgaan, of laat het orgaan leeg als het niet bekend is.',
    fields: ['act'],
    names: { act: actNames },
  },
  'decision.act-shared-already': {
    title: 'Anderen konden dit al lezen',
    why: 'Wat gedeeld is, kan niet smaller en niet stil weg.',
    next: 'Leg een nieuwe handeling vast die zegt wat er niet klopte.',
  },
} satisfies Record<string, RefusalText>

export const outsideActTells = {
  OutsideActRecorded: (event: OutsideActRecorded) => `legde vast: ${actNames[event.act]}, ${event.text}`,
  OutsideActShared: (event: OutsideActShared) => `deelde: ${actNames[event.act]}, ${event.text}`,
  OutsideActWithdrawn: (event: OutsideActWithdrawn) => `trok terug: ${actNames[event.act]}, ${event.text}`,
}

const when = ({ happenedOn }: Pick<OutsideAct, 'happenedOn'>) =>
  happenedOn ? `${isDay(happenedOn) ? 'op' : 'in'} ${sayDay(happenedOn)}` : 'op een onbekend moment'

/**
 * What an organ did, as a sentence that claims no more than is known: `De raad stemde in mei 2023 in met het IVP.`
 * @param text the text that it is about, as one says it: `het IVP`
 * @param organ as one says it, `de raad`; undefined is not known
 */
export function sayAct(act: Pick<OutsideAct, 'act' | 'happenedOn'>, text: string, organ: string | undefined): string {
  const [done, passive] = verbs[act.act]
  const moment = when(act)
  if (!organ) return `${capital(moment)} is ${passive(text)}. Welk orgaan dat deed, is niet bekend.`
  return `${capital(organ)} ${done(moment, text)}.`
}

type Verb = readonly [done: (when: string, text: string) => string, passive: (text: string) => string]
const verbs: Readonly<Record<Act, Verb>> = {
  offer: [(when, text) => `bood ${when} ${text} ter vaststelling aan`, (text) => `${text} ter vaststelling aangeboden`],
  adopt: [(when, text) => `stelde ${when} ${text} vast`, (text) => `${text} vastgesteld`],
  agree: [(when, text) => `stemde ${when} in met ${text}`, (text) => `ingestemd met ${text}`],
  'take-note': [(when, text) => `nam ${when} kennis van ${text}`, (text) => `kennisgenomen van ${text}`],
  'give-views': [
    (when, text) => `gaf ${when} een zienswijze op ${text}`,
    (text) => `een zienswijze gegeven op ${text}`,
  ],
  ratify: [(when, text) => `bekrachtigde ${when} ${text}`, (text) => `${text} bekrachtigd`],
  decide: [(when, text) => `besloot ${when} tot ${text}`, (text) => `besloten tot ${text}`],
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
