import assert from 'node:assert/strict'
import { typedRow } from '../src/domain/intake/list-columns.schema.ts'
import { listNow } from '../src/domain/intake/list-now.ts'
import { titlesAbove } from '../src/domain/intake/list-place.ts'
import { listInSheets } from '../src/domain/intake/list-rows.schema.ts'
import type { PlanItem } from '../src/domain/plan/item.ts'
import { isRefusal } from '../src/kit/base/refusal.ts'
import { readCells } from '../src/kit/document/read-cells.ts'

/** What a list proposes that comes back to a plan with these elements. */
export function comesBack(items: readonly PlanItem[], bytes: Uint8Array) {
  const sheets = readCells({ bytes })
  assert.ok(!isRefusal(sheets), JSON.stringify(sheets))
  const read = listInSheets(sheets)
  assert.ok(!isRefusal(read), JSON.stringify(read))
  return listNow({
    ...{ id: 'lijst', how: null, body: 'woudenberg', bodyKind: 'gemeente', plan: 'ivp', keeper: 'woudenberg' },
    ...{ planLevel: 'local', chosen: [], items, lastRank: 0, above: titlesAbove(items, []) },
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
