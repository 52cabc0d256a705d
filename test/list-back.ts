import assert from 'node:assert/strict'
import { typedRow } from '../src/domain/intake/list-columns.schema.ts'
import type { LeadsOfPlan } from '../src/domain/intake/list-lead.ts'
import { listNow } from '../src/domain/intake/list-now.ts'
import { titlesAbove } from '../src/domain/intake/list-place.ts'
import { listInSheets } from '../src/domain/intake/list-rows.schema.ts'
import type { PlanItem } from '../src/domain/plan/item.ts'
import type { Lead } from '../src/domain/plan/lead.ts'
import type { ListedPlan } from '../src/front/publish/plan-sheet.ts'
import { isRefusal } from '../src/kit/base/refusal.ts'
import { readCells } from '../src/kit/document/read-cells.ts'

const names = new Map([
  ['woudenberg', 'Woudenberg'],
  ['zeist', 'Zeist'],
  ['leusden', 'Leusden'],
])

/** Who moves what in the plan of Woudenberg, which three gemeenten hold. */
export function leadsOf(leads: readonly Lead[] = [], mayAppoint = true): LeadsOfPlan {
  const elements = [...new Set(leads.map(({ element }) => element))]
  const past = (element: string) => leads.filter((one) => one.element === element).toSorted((a, b) => b.n - a.n)
  return {
    ...{ plan: 'ivp', keeper: 'woudenberg', mayAppoint, holders: [...names.keys()], names },
    led: new Map(elements.map((element) => [element, { audience: 'draft', past: past(element) }])),
  }
}

/** That plan as a list goes out of it. */
export function listedPlan(items: readonly PlanItem[], leads: readonly Lead[] = []): ListedPlan {
  return { items, links: [], leads, holders: [...names.keys()], nameOf: (body) => names.get(body) ?? '' }
}

/** What a list proposes that comes back to a plan with these elements. */
export function comesBack(items: readonly PlanItem[], bytes: Uint8Array, leads: readonly Lead[] = []) {
  const sheets = readCells({ bytes })
  assert.ok(!isRefusal(sheets), JSON.stringify(sheets))
  const read = listInSheets(sheets)
  assert.ok(!isRefusal(read), JSON.stringify(read))
  return listNow({
    ...{ id: 'lijst', how: null, body: 'woudenberg', bodyKind: 'gemeente', plan: 'ivp', keeper: 'woudenberg' },
    ...{ planLevel: 'local', chosen: [], items, lastRank: 0, above: titlesAbove(items, []), leads: leadsOf(leads) },
    rows: read.rows.map(typedRow),
    elements: new Map(
      items.map((stands) => [
        stands.element,
        {
          ...{ stands, past: [stands], isMine: true, bodyKind: 'gemeente', keeper: 'woudenberg', planLevel: 'local' },
          ...{ widest: 'draft', arriving: [], hasLead: false },
        } as const,
      ]),
    ),
  })
}
