import assert from 'node:assert/strict'
import { test } from 'node:test'
import { theHouse } from '../server/house.ts'
import { runCommand } from './commands.ts'
import { deedOptions } from './house-options.ts'
import { localCommands } from './local-commands.ts'

const wrongWords: readonly (readonly [words: string, says: RegExp])[] = [
  ['plan.ad-element', /Bedoelt u plan\.add-element\?/],
  ['plan shwo-plan', /Bedoelt u plan\.show-plan\?/],
  ['add-element', /Bedoelt u plan\.add-element\?/],
  ['plan leez x', /Bedoelt u plan lees\?/],
  ['xyzzy', /‘xyzzy’ is er niet\. Alle opdrachten: driehoek help/],
  ['help xyzzy', /‘xyzzy’ is er niet/],
  ['plan lees', /Zo gaat het: driehoek plan lees <bestand> \[--json\]/],
  ['plan lees een twee', /Zo gaat het/],
  ['plan.list-plans extra', /‘extra’/],
  ['plan.show-plan', /ontbreekt[\s\S]*--plan {2}Plan/],
  ['plan.show-plan --plan=', /ontbreekt[\s\S]*--plan {2}Plan/],
  ['plan.show-plan --plam x', /Bedoelt u --plan\?/],
  ['plan.show-plan --plan', /Achter --plan hoort een waarde/],
  ['plan.show-plan --plan --json', /--json lijkt een optie/],
  ['plan.show-plan --plan a --plan b', /maar één keer/],
  ['plan.show-plan --plan a --json=ja', /Achter --json hoort geen waarde/],
  ['plan.revise-plan --plan a --titel b --gelezen twee', /Achter --gelezen hoort een getal/],
  ['plan.search --bestand woorden', /veld=pad/],
  ['plan.search --bestand woord=x', /Bedoelt u woorden\?/],
  ['plan.search --woorden a --bestand woorden=x', /twee keer/],
]

test('a word that is not known is answered with the one that was probably meant, and exit code 2', async () => {
  for (const [words, message] of wrongWords)
    await assert.rejects(() => runCommand(words.split(' ')), { exit: 2, message }, words)
})

test('no deed or view has a field that is an option of every command, and none hides behind a command of this machine', () => {
  const taken = ['help', ...Object.keys(deedOptions)]
  for (const { name, input } of [...theHouse.deeds.values(), ...theHouse.views.values()]) {
    const fields = Object.keys(input.shape).map((field) => theHouse.words.get(field) ?? field)
    assert.deepEqual(
      fields.filter((field) => taken.includes(field)),
      [],
      name,
    )
    assert.ok(!localCommands.some((local) => local.name.replace(' ', '.') === name), name)
  }
})

test('every word that changes in an address is a field of its deed or view, and has to be given', () => {
  for (const { name, route, input } of [...theHouse.deeds.values(), ...theHouse.views.values()])
    for (const [, word = ''] of route.matchAll(/:(\w+)/g))
      assert.equal(input.shape[word]?.safeParse(undefined).success, false, `${name}: ${word}`)
})
