import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../kit/base/refusal.ts'
import { readBodyList, writeBodyList } from './body-list.schema.ts'
import { readRegionTables } from './fill-region.deeds.ts'
import { regionBodies } from './region-file.ts'

test('a list as people paste it out of a spreadsheet is read', () =>
  assert.deepEqual(readBodyList('soort\tnaam\tbron\nGemeente\tZeist\teigen kennis'), [
    {
      kind: 'gemeente',
      name: 'Zeist',
      partOf: null,
      partOfSince: null,
      areas: [],
      startsOn: null,
      endsOn: null,
      source: 'eigen kennis',
    },
  ]))

test('of a list that cannot be read, the line and the reason are said', () => {
  const wrong: readonly (readonly [string, number, RegExp])[] = [
    ['soort,naam,bron\nstad,Zeist,x', 2, /het soort ‘stad’ is er niet/],
    ['soort,naam,bron\ngemeente,Zeist,x\ngemeente,,x', 3, /naam ontbreekt/],
    ['soort,naam,bron\ngemeente,Zeist,', 2, /bron ontbreekt/],
    ['soort,naam,bron,begint\ngemeente,Zeist,x,31-11-2026', 2, /‘31-11-2026’ is geen datum/],
    ['soort,naam,bron,gebieden\ngemeente,Zeist,x,355', 2, /geen codes van het CBS/],
    ['soort,naam,bron,kleur\ngemeente,Zeist,x,rood', 2, /een kolom ‘kleur’ is er niet/],
  ]
  for (const [text, row, reason] of wrong) {
    const answer = readBodyList(text)
    assert.ok(isRefusal(answer) && answer.facts.row === row, text)
    assert.match(String(answer.facts.wrong), reason)
  }
})

test('the bodies of the region are the same after being written as a list and read again', async () => {
  const bodies = regionBodies(await readRegionTables(), 'midden-nederland')
  assert.deepEqual(readBodyList(writeBodyList(bodies)), bodies)
})
