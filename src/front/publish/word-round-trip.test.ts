import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { item, lead, link, standing } from '../../../test/makers.ts'
import { graphOf, graphRead, readAgain, shown } from '../../../test/word-graph.ts'
import { acts, type OutsideAct } from '../../domain/decision/outside-act.ts'
import {
  type ElementKind,
  type Fields,
  kindRules,
  type Level,
  type LinkKind,
  levels,
  type PlanKind,
  planKinds,
} from '../../domain/plan/grammar.ts'
import type { PlanItem } from '../../domain/plan/item.ts'
import type { ShownPlan } from './shown-plan.ts'

const words = fc.constantFrom(
  ...`overlast jeugd ondermijning inbraak cybercrime prioriteit prioriteiten doel doelen acties maatregel geen thema plan strategie raad college gemeente
  gemeenten inwoners minder meer 2027 10% willen we voorkomen aanpakken organiseren samen met politie en de van het in op (lokaal) melden: ‘stad’
  regio veilig zwerfafval uiterlijk trekker – is gedaald overige niet wat bereiken fysieke veiligheid uitgangspunten trends jaar meld u, 3 zij; ook
  vastgesteld IVP 2024-2027 landelijk € gereed (100%) 2.1 planning: uren prullenbakken bel veiligheidsregio afgerond. uitgesteld`.split(
    /\s+/,
  ),
)
const opening = fc.constantFrom(
  'Aanpak',
  'Minder',
  'De',
  'Wij',
  'Geen',
  'Jeugd',
  'Veilige',
  'Meer',
  'Meld',
  'Trends',
  'Wat',
  'Acties',
  'In 2027',
  'Bij',
  'minder',
  'Actie 3:',
  '2.1',
  'Doel:',
  'Zwerfafval',
  'Veiligheidsregio',
)
const title = fc
  .tuple(opening, fc.array(words, { minLength: 1, maxLength: 9 }))
  .map(([first, rest]) => [first, ...rest].join(' ').replace(/[\s.;:,–-]+$/u, ''))

/** What explains an element may tell of wishes, deeds, acts and plans: that is not of this plan. */
const prose = fc.constantFrom(
  'Wij willen dat inwoners vaker melden. De gemeente organiseert elk jaar een markt.',
  'De raad stelde op 4 juli 2023 het IVP vast.\n\n- eerste punt\n- tweede punt',
  'Trekker: gemeente Oost',
  'De prioriteiten zijn jeugd, inbraak en overlast.',
  'Het plan sluit aan op het Regionaal Veiligheidsplan Midden 2020-2023.',
)

const kind = fc.constantFrom<ElementKind>(
  'trend',
  'principle',
  'priority',
  'line',
  'goal',
  'action',
  'regular-work',
  'indicator',
  'priority',
  'line',
  'line',
  'goal',
  'action',
)
const periods = fc.constantFrom<Fields>(
  {},
  { startsOn: '2026', endsOn: '2027' },
  { startsOn: '2024-05', endsOn: '2025-03' },
  { startsOn: '2026' },
  { endsOn: '2027-02-14' },
)
const thing = fc.record({
  kind,
  level: fc.constantFrom<Level>('team', 'team', 'team', ...levels),
  title,
  period: periods,
  explanation: fc.option(prose, { nil: undefined, freq: 1 }),
  seed: fc.nat(),
})
type Thing = typeof thing extends fc.Arbitrary<infer One> ? One : never

/** Titles that a reader would take otherwise; docs/how-to/naar-word.md tells each of them. */
const misread: Readonly<Record<string, (thing: Thing) => boolean>> = {
  'says of itself that it is no priority': ({ kind: of, title: says }) =>
    of === 'priority' && /(?:geen|niet|overige) .*(?:prioriteit|thema)/i.test(says),
  'begins with a number, or with the word for what it is': ({ kind: of, title: says }) =>
    (of === 'action' || of === 'line') && /^(?:\d|(?:actie|doel)\b[ \d]*:)/i.test(says),
  'holds a label for who or when': ({ kind: of, title: says }) =>
    of !== 'principle' && /(?:planning|trekker|uren): /i.test(says),
}
const isClear = (one: Thing) => !Object.values(misread).some((is) => is(one))

const plan = fc
  .record({
    things: fc.array(thing.filter(isClear), { maxLength: 25 }),
    title,
    kind: fc.constantFrom<PlanKind>(...planKinds),
    level: fc.constantFrom<Level>(...levels),
    others: fc.array(fc.record({ title, level: fc.constantFrom<Level>(...levels), way: fc.boolean() }), {
      maxLength: 2,
    }),
    holders: fc.subarray(['Noord', 'Zuid', 'Politie Oost', 'Peel en Maas', 'OM, parket Oost'], { minLength: 2 }),
  })
  .map(({ things, others, holders, ...about }): ShownPlan => {
    const items = things.map((one, at): PlanItem => {
      const has = (field: string) => (kindRules[one.kind].fields as readonly string[]).includes(field)
      const fields: Fields = {
        ...(has('startsOn') && one.period),
        ...(has('explanation') && one.explanation && { explanation: one.explanation }),
        ...(has('reason') && one.explanation && { reason: 'Omdat het werkt; dat zegt iedereen.' }),
      }
      return item({
        audience: 'public',
        element: `e${at}`,
        kind: one.kind,
        level: one.level,
        title: `${one.title} ${letters[at]}`,
        fields,
      })
    })
    const serving = items.flatMap((one, at) => {
      const above = items.filter((other) => kindRules[one.kind].under.includes(other.kind))
      const parent = above[things[at]!.seed % (above.length + 1)]
      return parent ? [joined('serves', one.element, parent.element)] : []
    })
    const plans = others.map((one, at) => ({ plan: `p${at}`, level: one.level, title: `${one.title} ${letters[at]}` }))
    const going = others.map(({ way }, at) => joined(way ? 'carries-out' : 'aligns-with', 'ivp', `p${at}`))
    const leads = items
      .filter((one, at) => one.kind === 'priority' && things[at]!.seed % 2 === 0)
      .map(({ element }) => lead({ element, lead: holders[0]!, deputy: holders[1]! }))
    return shown({ plan: { ...standing(about), holders }, items, links: [...serving, ...going], leads, plans })
  })

const letters = 'abcdefghijklmnopqrstuvwxyz'
const joined = (of: LinkKind, from: string, to: string) => link({ id: `${from}-${to}`, kind: of, from, to })

test('a plan that goes out to Word and is read again has the same graph', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (one) => {
      assert.deepEqual(await graphRead(one), graphOf(one))
    }),
    { numRuns: Number(process.env.RUNS ?? 40), seed: Number(process.env.SEED ?? 6) },
  )
})

test('what an organ did comes back with its organ and its day, whatever it did', async () => {
  for (const act of acts)
    for (const kind of planKinds)
      for (const happenedOn of [null, '2023', '2023-05', '2023-05-14']) {
        const about = { ...standing({ kind, title: 'Samen veilig vooruit' }), holders: ['Noord'] }
        const organWords = happenedOn === '2023' ? '' : 'college'
        const done = outsideAct({ act, happenedOn, organWords, text: about.title })
        const told = { act, ...(organWords && { organ: 'college van Noord' }), ...(happenedOn && { on: happenedOn }) }
        assert.deepEqual(await actsRead(shown({ plan: about, acts: [done] })), [told], `${act} ${kind} ${happenedOn}`)
      }
})

test('the titles that do not come back as they were are those that the manual names', async () => {
  const parent = item({ element: 'p', level: 'team', title: 'Overlast in de wijk', audience: 'public' })
  for (const [kind, title, comesBack] of changed) {
    const one = item({ element: 'x', kind, level: 'team', title, audience: 'public' })
    const isUnder = kind !== 'priority' && kind !== 'trend'
    const about = { ...standing({ level: 'team' }), holders: ['Noord'] }
    const links = isUnder ? [joined('serves', 'x', 'p')] : []
    const nodes = (await nodesRead(shown({ plan: about, items: [parent, one], links }))).filter(
      (node) => ['trend', 'priority', 'line', 'goal', 'action'].includes(node.kind) && node.title !== parent.title,
    )
    assert.deepEqual(
      nodes.map((node) => node.title),
      comesBack === undefined ? [] : [comesBack],
      title,
    )
  }
})

const actsRead = async (one: ShownPlan) =>
  (await readAgain(one)).nodes.filter(({ kind }) => kind === 'adoption').map(({ told }) => told)
const nodesRead = async (one: ShownPlan) => (await readAgain(one)).nodes

function outsideAct(difference: Partial<OutsideAct>): OutsideAct {
  const words = {
    text: '',
    organ: null,
    organWords: '',
    act: 'adopt',
    happenedOn: null,
    reference: '',
    passage: '',
    source: '',
  } as const
  return { id: 'a', body: 'Noord', plan: 'ivp', audience: 'public', n: 1, state: 'live', ...words, ...difference }
}

/** By hand: what the recogniser takes off a title, or takes for something else. */
const changed: readonly (readonly [ElementKind, title: string, comesBack: string | undefined])[] = [
  ['priority', 'Overige prioriteiten', undefined],
  ['action', 'Totaal aan controles verhogen', undefined],
  ['action', 'Meer toezicht. Ook in de nacht', 'Meer toezicht'],
  ['action', 'Actie 3: meer toezicht', 'meer toezicht'],
  ['goal', 'Minder overlast (100%)', 'Minder overlast'],
  ['line', 'Afgerond – minder overlast', 'minder overlast'],
  ['action', 'Meer toezicht; trekker: politie', 'Meer toezicht'],
  ['trend', 'Meer overlast.', 'Meer overlast'],
]
