import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deedNames, type Pair, tryWithAndWithout } from './foreign-drafts.ts'

const seed = 20_261_125
let trying: Promise<readonly Pair[]> | undefined

/** All deeds are tried in the same pairs of registers, made once. */
function pairsOf(name: string): Promise<readonly Pair[]> {
  trying ??= tryWithAndWithout({ seed, count: 40 })
  return trying.then((pairs) => pairs.filter(({ tried }) => tried.name === name))
}

for (const name of deedNames)
  test(`plan.${name} ends the same with and without drafts of others`, async () => {
    const pairs = await pairsOf(name)
    for (const { tried, without, withDrafts } of pairs)
      assert.equal(withDrafts, without, `seed ${seed}: ${tried.who.id} ${JSON.stringify(tried.input)}`)
    const done = pairs.filter(({ without }) => without.startsWith('{"ended":"done"'))
    assert.ok(done.length >= 3, `done ${done.length} times of ${pairs.length}`)
  })

test('a draft of another is not found, whatever is tried on it', async () => {
  const onDrafts = (await Promise.all(deedNames.map(pairsOf))).flat().filter(({ isAboutDraft }) => isAboutDraft)
  assert.ok(onDrafts.length >= 20, `only ${onDrafts.length} tries were on a draft of another`)
  for (const { tried, withDrafts } of onDrafts)
    assert.equal(withDrafts, '{"ended":"not-found"}', `seed ${seed}: ${tried.name} ${JSON.stringify(tried.input)}`)
})
