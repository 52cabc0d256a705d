import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { item, lead, link, standing } from '../../../test/makers.ts'
import { periodIn } from '../../domain/intake/period-words.ts'
import { recognise } from '../../domain/intake/recognise.ts'
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
import { readDocument } from '../../kit/document/read-document.ts'
import { writeDocx } from '../../kit/document/write-docx.ts'
import { planDocument } from './plan-document.ts'
import { nameOf, type ShownPlan } from './shown-plan.ts'

/** What a document can tell of a plan: the recogniser knows no doorlopend werk and no indicators. */
const kindsRead: readonly string[] = ['trend', 'principle', 'priority', 'line', 'goal', 'action']
const linksRead: readonly string[] = ['carries-out', 'aligns-with']

const told = (...parts: readonly unknown[]) => parts.map((part) => part ?? '-').join(' | ')

/** The graph of a plan as lines to compare, a line for each thing. */
function graphOf({ plan, plans, items, links, leads }: ShownPlan): readonly string[] {
  const byId = new Map(items.map((one) => [one.element, one]))
  const elements = items.filter(({ kind }) => kindsRead.includes(kind))
  const titleOf = (id: string) => plans.find((one) => one.plan === id)?.title
  return [
    told('plan', plan.level, plan.title, plan.startsOn, plan.endsOn),
    ...plan.holders.map((name) => told('body', name)),
    ...elements.map((one) => {
      const above = links.find(({ kind, from }) => kind === 'serves' && from === one.element)
      const parent = above && byId.get(above.to)
      const ofPriority = one.kind === 'priority' && leads.find(({ element }) => element === one.element)
      const whose = ofPriority && one.level !== 'local' ? ofPriority.lead : undefined
      const { startsOn, endsOn } = periodOf(one)
      const reason = one.kind === 'principle' ? one.fields.reason : undefined
      return told(
        one.kind,
        one.level,
        nameOf(one),
        parent ? nameOf(parent) : plan.title,
        whose,
        startsOn,
        endsOn,
        reason,
      )
    }),
    ...links.filter(({ kind }) => linksRead.includes(kind)).map(({ kind, to }) => told(kind, titleOf(to))),
  ].toSorted()
}

/** Only of a priority and an action a period is more than words; of an action without one a year in its title is it. */
function periodOf({ kind, title, fields }: PlanItem) {
  if (kind !== 'action' && kind !== 'priority') return {}
  return fields.startsOn || fields.endsOn || kind === 'priority' ? fields : periodIn(title)
}

async function graphRead(shown: ShownPlan): Promise<readonly string[]> {
  const read = readDocument({ name: 'plan.docx', bytes: await writeDocx(planDocument(shown)) })
  assert.ok('blocks' in read)
  const { nodes, links } = recognise(read.blocks)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const titleOf = (id: string | null) => byId.get(id ?? '')?.title
  const [own] = nodes.filter(({ kind }) => kind === 'plan')
  return [
    ...(own ? [told('plan', own.level, own.title, ...Object.values(periodIn(own.period)))] : []),
    ...nodes.filter(({ kind }) => kind === 'body').map(({ title }) => told('body', title)),
    ...nodes
      .filter(({ kind }) => kindsRead.includes(kind))
      .map((node) => {
        const hasPeriod = node.kind === 'action' || node.kind === 'priority'
        const { startsOn, endsOn } = periodIn(hasPeriod ? node.period : undefined)
        const whose = node.kind === 'priority' ? node.lead : undefined
        return told(node.kind, node.level, node.title, titleOf(node.parent), whose, startsOn, endsOn, node.reason)
      }),
    ...links.map(({ kind, to }) => told(kind, titleOf(to))),
  ].toSorted()
}

const named = (name: string) => ({ id: name, name, kind: 'gemeente' as const, address: name, partOf: null })
const bodies: ShownPlan['bodies'] = {
  all: [],
  find: named,
  name: (id) => id,
  kind: () => 'gemeente',
  said: (id) => id,
  address: (id) => id,
  above: () => undefined,
}

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
    return {
      plan: { ...standing(about), holders },
      items,
      links: [...serving, ...going],
      leads,
      acts: [],
      gaps: [],
      plans,
      bodies,
      today: '2026-11-25',
    }
  })

const letters = 'abcdefghijklmnopqrstuvwxyz'
const joined = (of: LinkKind, from: string, to: string) => link({ id: `${from}-${to}`, kind: of, from, to })

test('a plan that goes out to Word and is read again has the same graph', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (shown) => {
      assert.deepEqual(await graphRead(shown), graphOf(shown))
    }),
    { numRuns: Number(process.env.RUNS ?? 60), seed: Number(process.env.SEED ?? 6) },
  )
})
