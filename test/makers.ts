import assert from 'node:assert/strict'
import { nobody } from '../src/domain/deed/actor.ts'
import type { At } from '../src/domain/deed/at.ts'
import type { Version } from '../src/domain/plan/element.ts'
import type { Holding } from '../src/domain/plan/holding.ts'
import type { PlanItem } from '../src/domain/plan/item.ts'
import type { Lead } from '../src/domain/plan/lead.ts'
import type { End, Link } from '../src/domain/plan/link.ts'
import type { Standing } from '../src/domain/plan/plan.ts'
import { readerOf } from '../src/kit/base/audience.ts'
import { isRefusal, type Refusal } from '../src/kit/base/refusal.ts'

/** Valid things of a plan, so that a test names only the difference. All are drafts of Woudenberg in its own plan. */
const owned = { body: 'woudenberg', plan: 'ivp', audience: 'draft' } as const

/** The events of a deed that was not refused. */
export function happened<E>(decided: readonly E[] | Refusal): readonly E[] {
  if (isRefusal(decided)) throw new assert.AssertionError({ message: `refused: ${JSON.stringify(decided)}` })
  return decided
}

/** The moment of a deed; what it makes is called `new-1`, `new-2` and so on. */
export function at(): At {
  let made = 0
  return {
    actor: nobody,
    now: new Date('2026-11-25T09:00:00Z'),
    today: '2026-11-25',
    newId: () => {
      made += 1
      return `new-${made}`
    },
  }
}

export function version(difference: Partial<Version> = {}): Version {
  return {
    ...owned,
    element: 'melden',
    n: 1,
    kind: 'priority',
    level: 'local',
    title: 'Vaker melden',
    fields: {},
    passage: '',
    source: '',
    state: 'live',
    ...difference,
  }
}

export function holding(difference: Partial<Holding> = {}): Holding {
  return {
    ...owned,
    element: 'melden',
    n: 1,
    version: 1,
    rank: 1024,
    called: '',
    passage: '',
    state: 'held',
    ...difference,
  }
}

export function item(difference: Partial<PlanItem> = {}): PlanItem {
  return { ...version(), rank: 1024, called: '', holdingPassage: '', heldIn: 'ivp', pinned: 1, ...difference }
}

export function link(difference: Partial<Link> = {}): Link {
  return {
    ...owned,
    id: 'melden-vanwege-zwijgen',
    n: 1,
    kind: 'because',
    from: 'melden',
    to: 'zwijgen',
    reason: 'Wie niets terughoort, meldt minder.',
    passage: '',
    state: 'live',
    farReader: 'd:woudenberg',
    ...difference,
  }
}

export function end(difference: Partial<End> = {}): End {
  const one = { ...owned, id: 'melden', kind: 'priority', level: 'local', ...difference } as const
  return { reader: readerOf(one), ...one }
}

export function lead(difference: Partial<Lead> = {}): Lead {
  return {
    ...owned,
    element: 'melden',
    n: 1,
    lead: 'woudenberg',
    deputy: null,
    startsOn: null,
    endsOn: null,
    ...difference,
  }
}

export function standing(difference: Partial<Standing> = {}): Standing {
  return {
    ...owned,
    n: 1,
    kind: 'safety-plan',
    level: 'local',
    title: 'Integraal veiligheidsplan',
    startsOn: '2024',
    endsOn: '2028',
    predecessor: null,
    evaluation: '',
    passage: '',
    source: '',
    ...difference,
  }
}
