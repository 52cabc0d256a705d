import assert from 'node:assert/strict'
import { elementKinds, type FieldName, kindRules, linkKinds, linkRules } from '../../src/domain/plan/grammar.ts'
import type { LinkWritten } from '../../src/domain/plan/link.ts'
import { projectionFor } from '../../src/domain/plan/projection.ts'
import type { Audience } from '../../src/kit/base/audience.ts'
import type { Done } from './act.ts'
import { actorIn, type Memory, type PlanEvent, type Row } from './memory.ts'
import { bodies, people } from './people.ts'
import { Seen, wideness } from './seen.ts'

/** What was touched, and must be looked at: by a step, or everything there is. */
interface Touched {
  readonly plans: ReadonlySet<string>
  readonly elements: ReadonlySet<string>
  readonly links: ReadonlySet<string>
  /** The memory as everybody sees it by now; of who sees the same, one. */
  readonly seen: readonly Seen[]
}

type Rule = (memory: Memory, touched: Touched) => void

/** What must hold after each step, whatever was done. Each throws with a sentence on what broke it. */
const rules: readonly Rule[] = [
  numbersWithoutHoles,
  noForeignDraft,
  kindsAndFields,
  linksOfTheGrammar,
  noCircleThatAllSee,
  neverNarrower,
  leadsOfShared,
  nothingLost,
  nothingLeavesSilently,
  linksToWhatIsSeen,
  localElementsStayHome,
]

/** After a step: what it touched. */
export function check(memory: Memory, done: Done): void {
  onlyOwnBodies(done)
  if (done.events.length === 0) return
  const touched = touchedBy(memory, done.events)
  for (const rule of rules) rule(memory, touched)
}

/** At the end: everything. */
export function checkAll(memory: Memory): void {
  const { plans, versions, links } = memory
  const all = { plans: new Set(plans.keys()), elements: new Set(versions.keys()), links: new Set(links.keys()) }
  for (const rule of rules) rule(memory, { ...all, seen: seenByAll(memory) })
}

function touchedBy(memory: Memory, events: readonly PlanEvent[]): Touched {
  const elements = new Set(events.flatMap((event) => (memory.versions.has(event.about) ? [event.about] : [])))
  const isWidened = events.some((event) => event.type === 'HolderAdded')
  const written = events.flatMap((event) => (event.type === 'LinkWritten' ? [event.id] : []))
  const ofTouched = [...memory.links].filter(
    ([, [first]]) => first && (elements.has(first.about) || elements.has(first.to)),
  )
  return {
    plans: new Set(events.map((event) => event.plan)),
    elements,
    links: new Set(isWidened ? memory.links.keys() : [...written, ...ofTouched.map(([id]) => id)]),
    seen: seenByAll(memory),
  }
}

function seenByAll(memory: Memory): readonly Seen[] {
  const different = new Map(people.map((person) => [person.roles.map((role) => role.body).join(), person]))
  return [...different.values()].map((person) => new Seen(memory, actorIn(memory, person)))
}

/** Nobody writes for a body where they are no adviser or lead. */
function onlyOwnBodies({ who, events, name }: Done): void {
  const writes = new Set(who.roles.filter(({ role }) => role === 'adviser' || role === 'lead').map((role) => role.body))
  for (const event of events)
    assert.ok(writes.has(event.body), `${who.id} wrote ${event.type} for ${event.body} by ${name}`)
}

/** Versions of a thing are 1, 2, 3 …; a hole would tell that something is hidden. */
function numbersWithoutHoles(memory: Memory, touched: Touched): void {
  for (const rows of rowsOf(memory, touched))
    for (const [i, { n, type, about }] of rows.entries())
      assert.ok(n === i + 1, `${type} of ${about}: ${n} at place ${i + 1}`)
}

/** Of another body nobody reads a draft. */
function noForeignDraft(memory: Memory, touched: Touched): void {
  for (const rows of rowsOf(memory, touched))
    for (const { audience, reader, body } of rows)
      for (const one of audience === 'draft' ? touched.seen : [])
        assert.ok(!one.may(reader) || one.actor.bodies.includes(body), `${one.actor.id} reads a draft of ${body}`)
}

/** A version has a kind of the grammar, the same as the one before, of the same body and plan, and no fields but those of its kind. */
function kindsAndFields({ versions }: Memory, { elements }: Touched): void {
  for (const element of elements) {
    const rows = versions.get(element) ?? []
    for (const { kind, fields, body, plan } of rows) {
      assert.ok(elementKinds.includes(kind), `${kind} is no kind`)
      const isSame = kind === rows[0]?.kind && body === rows[0].body && plan === rows[0].plan
      assert.ok(isSame, `${element} became a ${kind} of ${body}`)
      for (const field of Object.keys(fields))
        assert.ok(kindRules[kind].fields.includes(field as FieldName), `${kind} with ${field}`)
    }
  }
}

/** Every link that stands joins what it may, and no more of a kind leave an end than the grammar allows. */
function linksOfTheGrammar(memory: Memory, { links }: Touched): void {
  if (links.size === 0) return
  const leaving = new Map<string, Set<string>>()
  for (const { kind, about, to, id } of liveLinks(memory)) {
    const [from, far] = [endOf(memory, about), endOf(memory, to)]
    assert.ok(from && far, `link ${id} has an end that never was`)
    if (from.isGone || far.isGone) continue
    const rule = linkRules[kind]
    const fits = rule.ends.some(([one, other]) => one === from.kind && other === far.kind)
    assert.ok(fits, `${from.kind} ${kind} ${far.kind}`)
    assert.ok(!rule.toLevels || rule.toLevels.includes(far.level), `${kind} to ${far.level}`)
    const others = leaving.get(`${about} ${kind}`) ?? new Set()
    assert.ok(!others.has(to), `${about} ${kind} ${to} twice`)
    leaving.set(`${about} ${kind}`, others.add(to))
    assert.ok(others.size <= (rule.most ?? others.size), `${others.size} times ${kind} from ${about}`)
  }
}

function endOf({ versions, plans }: Memory, id: string) {
  const version = versions.get(id)?.at(-1)
  if (version) return { kind: version.kind, level: version.level, isGone: version.type === 'ElementWithdrawn' }
  const plan = plans.get(id)?.at(-1)
  return plan && { kind: 'plan' as const, level: plan.level, isGone: false }
}

/**
 * What everybody who works here reads never holds a circle, and neither does what one body drew. Halves that two bodies cannot see of
 * each other may meet in the eyes of a third: no deed can know of that.
 */
function noCircleThatAllSee(memory: Memory, touched: Touched): void {
  if (touched.links.size === 0) return
  const isForAll = (reader: string) => reader === 'public' || reader === 'officials'
  const live = liveLinks(memory).filter((link) => linkRules[link.kind].tree)
  const sets = [
    live.filter((link) => isForAll(link.reader) && isForAll(link.farReader)),
    ...bodies.map((body) => live.filter((link) => link.body === body)),
  ]
  for (const links of sets)
    for (const kind of links.length > 1 ? linkKinds : []) {
      const next = new Map<string, string[]>()
      for (const link of links) if (link.kind === kind) next.set(link.about, [...(next.get(link.about) ?? []), link.to])
      for (const start of next.keys()) assert.ok(!reaches(next, start), `a circle of ${kind} through ${start}`)
    }
}

function reaches(next: ReadonlyMap<string, readonly string[]>, start: string): boolean {
  const met = new Set(next.get(start))
  for (const end of met) for (const one of next.get(end) ?? []) met.add(one)
  return met.has(start)
}

/** Who once could read a thing can read what came after it: what is in force only widens, within what its plan is. */
function neverNarrower({ versions, plans, links, leads }: Memory, touched: Touched): void {
  for (const plan of touched.plans) {
    onlyWider(plan, plans.get(plan))
    for (const [element, rows] of leads.get(plan) ?? []) onlyWider(`lead of ${element}`, rows)
  }
  for (const link of touched.links) onlyWider(link, links.get(link))
  for (const element of touched.elements) {
    const rows = versions.get(element)
    const inForce = rows?.filter((row) => row.audience !== 'draft')
    onlyWider(element, inForce)
    const ofPlan = plans.get(rows?.[0]?.plan ?? '')?.at(-1)?.audience ?? 'draft'
    const ofElement = inForce?.at(-1)?.audience ?? 'draft'
    assert.ok(wideness(ofElement) <= wideness(ofPlan), `${element} is ${ofElement}, its plan ${ofPlan}`)
  }
}

function onlyWider(thing: string, rows: readonly { readonly audience: Audience }[] = []): void {
  for (const [i, { audience }] of rows.entries())
    assert.ok(wideness(audience) >= wideness(rows[i - 1]?.audience ?? 'draft'), `${thing} became ${audience}`)
}

/** A lead moves a priority of more than one body, and holds the plan itself. */
function leadsOfShared({ leads, versions, holders }: Memory, touched: Touched): void {
  for (const plan of touched.plans)
    for (const [element, rows] of leads.get(plan) ?? []) {
      const version = versions.get(element)?.at(-1)
      assert.ok(
        version?.kind === 'priority' && version.level !== 'local',
        `a lead of a ${version?.level} ${version?.kind}`,
      )
      const holding = holders.filter((row) => row.plan === plan).map((row) => row.holder)
      for (const { lead, deputy } of rows)
        assert.ok(holding.includes(lead) && (!deputy || holding.includes(deputy)), `lead ${lead} does not hold ${plan}`)
    }
}

/** Every element ever added stands in its plan for its own body, or was withdrawn by a last version before anybody else saw it. */
function nothingLost(memory: Memory, { plans, seen }: Touched): void {
  const standing = new Set<string>()
  for (const one of seen)
    for (const plan of plans)
      for (const { element, body, plan: home } of one.items(plan))
        if (home === plan && one.actor.bodies.includes(body)) standing.add(element)
  for (const [element, rows] of memory.versions) {
    if (!plans.has(rows[0]?.plan ?? '')) continue
    const isWithdrawn = rows.at(-1)?.type === 'ElementWithdrawn'
    assert.ok(standing.has(element) || isWithdrawn, `${element} is in its plan no longer`)
    const wasSeen = rows.some((row) => row.audience !== 'draft')
    assert.ok(!isWithdrawn || !wasSeen, `${element} was withdrawn after others saw it`)
  }
}

/** What leaves a plan leaves a row that the same readers see, and a reason where others had seen it. */
function nothingLeavesSilently({ holdings }: Memory, { plans }: Touched): void {
  for (const plan of plans)
    for (const [element, rows] of holdings.get(plan) ?? [])
      for (const [i, { state, audience, reason }] of rows.entries()) {
        const before = rows[i - 1]
        if (state !== 'let-go' || before?.state !== 'held') continue
        assert.equal(audience, before.audience, `${element} was let go unseen`)
        assert.ok(audience === 'draft' || reason !== '', `${element} was let go without a reason`)
      }
}

/** Who reads a link can read both its ends. */
function linksToWhatIsSeen(_memory: Memory, touched: Touched): void {
  if (touched.links.size === 0) return
  for (const seen of touched.seen)
    for (const { id, from, to } of seen.links((link) => touched.links.has(link.id)))
      assert.ok(seen.end(from) && seen.end(to), `link ${id} shows an end that ${seen.actor.id} cannot read`)
}

/** The plan of a body, as whoever sees it, holds of what is local only its own, and all that is shared. */
function localElementsStayHome(memory: Memory, { plans, seen }: Touched): void {
  for (const plan of plans) {
    const holders = new Set(memory.holders.filter((row) => row.plan === plan).map((row) => row.holder))
    for (const one of seen) {
      const items = one.items(plan)
      for (const body of holders) {
        const shown = new Set(projectionFor(body, items))
        for (const item of items) {
          const isElsewhere = item.level === 'local' && item.body !== body
          assert.ok(shown.has(item) !== isElsewhere, `${body} shows ${item.element}, ${item.level} of ${item.body}`)
        }
      }
    }
  }
}

function liveLinks({ links }: Memory): readonly Row<LinkWritten>[] {
  return [...links.values()].flatMap((rows) => rows.at(-1) ?? []).filter((row) => row.state === 'live')
}

/** The rows of each thing that was touched. */
function* rowsOf({ plans, versions, holdings, links, leads }: Memory, touched: Touched) {
  for (const plan of touched.plans) {
    yield plans.get(plan) ?? []
    yield* holdings.get(plan)?.values() ?? []
    yield* leads.get(plan)?.values() ?? []
  }
  for (const element of touched.elements) yield versions.get(element) ?? []
  for (const link of touched.links) yield links.get(link) ?? []
}
