import { type ElementKind, type Fields, kindRules, type LinkKind } from '../src/domain/plan/grammar.ts'
import type { PlanItem } from '../src/domain/plan/item.ts'
import type { ShownPlan } from '../src/front/publish/shown-plan.ts'
import { item, lead, link, standing } from './makers.ts'
import { shown } from './word-graph.ts'

/** A made-up plan with every kind of element in it, and with all that may be said of each. */
export function wholePlan(): ShownPlan {
  const plan = {
    ...standing({
      plan: 'ivp',
      body: 'Basisteam Noord',
      level: 'team',
      title: 'Samen veilig in Noord',
      audience: 'public',
    }),
    holders: ['Basisteam Noord', 'Oosterdorp', 'Westerdorp'],
    evaluation: 'Het vorige plan had te veel prioriteiten.',
    source: 'een verzonnen plan',
  }
  return shown({
    plan,
    items: [
      one('trend', 'phishing', 'Inwoners krijgen vaker valse berichten', {
        explanation: 'Banken en gemeenten horen er vaker over.',
        observedOn: '2025-10',
        reviewOn: '2027',
        refutedBy: 'Twee jaar achter elkaar minder aangiften.',
      }),
      one('principle', 'samen', 'Samen waar het kan', {
        reason: 'capaciteit is schaars',
        question: 'Kan het basisteam dit samen?',
      }),
      one('priority', 'digitaal', 'Digitale veiligheid', {
        explanation: 'Wij willen dat inwoners minder schade hebben.\n\nDaarvoor is meer nodig dan voorlichting.',
        startsOn: '2026',
        endsOn: '2028',
      }),
      one('line', 'weerbaar', 'Weerbare inwoners en ondernemers'),
      one('line', 'herstel', 'Sneller herstel na een aanval', { explanation: 'Met het regionale meldpunt.' }),
      one('goal', 'slachtoffers', 'In 2028 is het aantal slachtoffers met 10% gedaald', {
        direction: 'less',
        baseline: '14 procent in 2025',
        target: '12,6 procent',
        dueOn: '2028',
      }),
      one('goal', 'bewust', 'Inwoners herkennen een vals bericht', {
        notMeasurable: 'Er is geen meting die dit per gemeente zegt.',
      }),
      one('action', 'spreekuur', 'Spreekuur in de bibliotheek', {
        startsOn: '2026-03',
        endsOn: '2027',
        reasoning: 'Wie het zelf doet, onthoudt het.',
        route: 'preventive',
      }),
      one('action', 'oefening', 'Oefening met het lokale bestuur'),
      one('priority', 'melden', 'Vaker melden', {}, { level: 'local', body: 'Oosterdorp', audience: 'draft' }),
      one('action', 'overal', 'Een gezamenlijke projectleider aanstellen'),
      one('regular-work', 'evenementen', 'Vergunningen voor evenementen', {
        explanation: 'Elk jaar ongeveer veertig.',
      }),
      one('indicator', 'enquete', 'Slachtoffers van online oplichting', {
        definition: 'Het deel van de inwoners dat dit in een enquête zegt.',
        unit: 'procent',
        measures: 'outcome',
      }),
    ],
    links: [
      to('because', 'digitaal', 'phishing', 'Het raakt de meeste inwoners.'),
      to('serves', 'weerbaar', 'digitaal'),
      to('serves', 'herstel', 'digitaal'),
      to('serves', 'slachtoffers', 'digitaal'),
      to('serves', 'bewust', 'herstel'),
      to('serves', 'oefening', 'slachtoffers'),
      // Of two goals it comes back under the one that the document prints first.
      to('serves', 'spreekuur', 'bewust'),
      to('serves', 'spreekuur', 'slachtoffers'),
      to('measured-by', 'slachtoffers', 'enquete'),
      to('carries-out', 'ivp', 'strategie'),
    ],
    leads: [lead({ element: 'digitaal', lead: 'Oosterdorp', deputy: 'Westerdorp', startsOn: '2026' })],
    gaps: [{ about: 'bewust', name: 'goal.no-indicator', sentence: 'Waaraan dit doel te zien is, ontbreekt.' }],
    plans: [{ plan: 'strategie', level: 'region', title: 'Regionale strategie Oost' }],
  })
}

function one(kind: ElementKind, element: string, title: string, fields: Fields = {}, more: Partial<PlanItem> = {}) {
  const isOfKind = Object.keys(fields).every((name) => (kindRules[kind].fields as readonly string[]).includes(name))
  if (!isOfKind) throw new RangeError(`${kind} has not all of the fields ${Object.keys(fields)}`)
  const passage = kind === 'goal' ? `${title}, zo staat het in de brief van het college.` : ''
  const owned = { body: 'Basisteam Noord', plan: 'ivp', audience: 'public' as const }
  return item({
    ...owned,
    kind,
    element,
    title,
    level: 'team',
    fields,
    passage,
    source: 'een verzonnen brief',
    ...more,
  })
}

const to = (kind: LinkKind, from: string, far: string, reason = '') =>
  link({ id: `${from}-${kind}-${far}`, kind, from, to: far, reason })
