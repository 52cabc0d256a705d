import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { addressOf, addressShape, reservedWords } from './address.ts'
import { readRegionTables } from './fill-region.deeds.ts'
import { regionBodies } from './region-file.ts'
import { readTable } from './table-text.ts'

test('an address is the name in small letters without accents', () => {
  const addresses = {
    Woudenberg: 'woudenberg',
    'Wijk bij Duurstede': 'wijk-bij-duurstede',
    'Laren (NH.)': 'laren-nh',
    IJsselstein: 'ijsselstein',
    'Súdwest-Fryslân': 'sudwest-fryslan',
    "'s-Hertogenbosch": 's-hertogenbosch',
    'Bergen (L.)': 'bergen-l',
    'Basisteam ZBLW': 'basisteam-zblw',
    '***': '',
  }
  for (const [name, address] of Object.entries(addresses)) assert.equal(addressOf(name), address)
})

test('a long name gives an address of whole words', () => {
  const address = addressOf('Samenwerkingsverband voor de integrale aanpak van ondermijning in de gehele regio')
  assert.equal(address, 'samenwerkingsverband-voor-de-integrale-aanpak-van')
})

test('every gemeente of the Netherlands has an address of its own, and none is a page of ours', async () => {
  const { gemeenten } = await readRegionTables()
  const addresses = readTable(gemeenten).map((row) => addressOf(row.gm_naam ?? ''))
  assert.equal(addresses.length, 342)
  assert.equal(new Set(addresses).size, 342)
  assert.deepEqual(
    addresses.filter((address) => reservedWords.has(address) || !addressShape.test(address)),
    [],
  )
})

test('no body of the region has the address of a page of ours', async () => {
  const bodies = regionBodies(await readRegionTables(), 'midden-nederland')
  const addresses = bodies.map((body) => body.address ?? addressOf(body.name))
  assert.equal(new Set(addresses).size, bodies.length)
  assert.deepEqual(
    addresses.filter((address) => reservedWords.has(address)),
    [],
  )
})

test('the first word of every page and door is reserved', async () => {
  const { pages } = await import('../../front/desk/pages.ts')
  const { apiBase } = await import('../../front/server/route.ts')
  const server = new URL('../../front/server/', import.meta.url)
  const files = (await readdir(server)).filter((name) => /^(app|.*-routes)\.tsx?$/.test(name))
  const texts = await Promise.all(files.map((name) => readFile(new URL(name, server), 'utf8')))
  const doors = texts.flatMap((text) => [...text.matchAll(/app\.\w+\(\s*'(\/[\w-]+)/g)].map(([, path = '']) => path))
  const routes = [apiBase, ...pages.map((page) => page.route), ...doors]
  const words = routes.map((route) => route.split('/')[1] ?? '').filter((word) => word !== '' && !word.startsWith(':'))
  for (const word of ['api', 'doe', 'stijl', 'aanmelden', 'e', 'plannen', 'zoeken'])
    assert.ok(words.includes(word), `no ${word}`)
  assert.deepEqual(
    [...new Set(words)].filter((word) => !reservedWords.has(word)),
    [],
  )
})
