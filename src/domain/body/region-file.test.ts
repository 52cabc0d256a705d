import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRegionTables } from './fill-region.deeds.ts'
import { regionBodies } from './region-file.ts'

const bodies = async () => regionBodies(await readRegionTables(), 'midden-nederland')
const named = async (name: string) => (await bodies()).find((body) => body.name === name)

test('the region has 38 gemeenten and Weesp, five districts and the three basisteams that a source names', async () => {
  const all = await bodies()
  const count = (kind: string) => all.filter((body) => body.kind === kind).length
  assert.deepEqual([count('gemeente'), count('district'), count('basisteam')], [39, 5, 3])
  assert.deepEqual([count('police'), count('prosecutor')], [1, 1])
})

test('Weesp was of the region up to and including 23 March 2022', async () =>
  assert.equal((await named('Weesp'))?.endsOn, '2022-03-24'))

test('a gemeente begins when CBS says so; before 1830 and not known are both left open', async () => {
  assert.equal((await named('Vijfheerenlanden'))?.startsOn, '2019-01-01')
  assert.equal((await named('Zeist'))?.startsOn, null)
  assert.match((await named('Zeist'))?.source ?? '', /voor 1830/)
  assert.match((await named('Noordoostpolder'))?.source ?? '', /Begin: niet bekend/)
})

test('Zeist, Bunnik, Leusden and Woudenberg are of basisteam ZBLW', async () => {
  const team = (await bodies()).filter((body) => body.partOf === 'basisteam-zblw').map((body) => body.name)
  assert.deepEqual(team.sort(), ['Bunnik', 'Leusden', 'Woudenberg', 'Zeist'])
})

test('where no source names a basisteam, a gemeente stands under its district and says so', async () => {
  const almere = await named('Almere')
  assert.equal(almere?.partOf, 'district-flevoland')
  assert.match(almere?.source ?? '', /Basisteam: niet bekend/)
})

test('every body has a source, and what is general knowledge stays marked', async () => {
  const all = await bodies()
  assert.deepEqual(
    all.filter((body) => body.source.length < 10),
    [],
  )
  assert.match((await named('District Oost-Utrecht'))?.source ?? '', /algemene kennis, te controleren/)
  assert.match((await named('Openbaar Ministerie'))?.source ?? '', /Welk parket, zegt de bron niet/)
})
