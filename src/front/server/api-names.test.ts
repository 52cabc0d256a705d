import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addressOf, type Browser, freshHouse, type TestHouse } from '../../../test/house.ts'
import { inCopy } from '../../../test/world.ts'
import type { AnyView } from '../../domain/deed/deed.ts'
import { upstreamView } from '../../domain/plan/holding.deeds.ts'
import { theHouse } from './house.ts'

let house: TestHouse
before(async () => {
  house = await freshHouse()
})
after(() => house.close())

const dutch = new Set(theHouse.words.values())
const english = new Set([...theHouse.words].filter(([word, name]) => word !== name).map(([word]) => word))

/** What a view answers about its example, and about the copies of it that others may read. */
async function* answersOf(person: Browser, view: AnyView): AsyncGenerator<unknown> {
  for (const copy of ['draft', 'officials', 'public'] as const) {
    const answer = await person.get(addressOf(view, inCopies(view.example.input, copy)))
    if (answer.ok) yield answer.json()
  }
}

function inCopies(input: Readonly<Record<string, unknown>>, copy: 'draft' | 'officials' | 'public') {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, typeof value === 'string' ? inCopy(value, copy) : value]),
  )
}

function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)])
}

test('every name in every answer is a Dutch one that a room gave it', async () => {
  let seen = 0
  for (const view of theHouse.views.values()) {
    const person = await house.browser(view.example.as)
    for await (const answer of answersOf(person, view))
      for (const name of namesIn(answer)) {
        assert.ok(dutch.has(name), `${view.name} answers with ${name}`)
        seen += 1
      }
  }
  assert.ok(seen > 1000, String(seen))
})

test('a field that is named in an answer is called as it is where it stands itself', async () => {
  const adviser = await house.browser('adviser')
  const answer = await adviser.get(addressOf(upstreamView, upstreamView.example.input))
  const { wijzigingen } = (await answer.json()) as {
    readonly wijzigingen: readonly { readonly verschillen: readonly { readonly veld: string }[] }[]
  }
  const named = wijzigingen.flatMap(({ verschillen }) => verschillen.map(({ veld }) => veld))
  assert.deepEqual(named, ['titel'])
  assert.ok(named.every((name) => !english.has(name)))
})
