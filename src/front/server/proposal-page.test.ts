import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { type Browser, freshHouse, type TestHouse } from '../../../test/house.ts'
import { elementsIn } from '../../../test/html.ts'
import { exampleIds } from '../../domain/deed/example.ts'

let house: TestHouse
let adviser: Browser
before(async () => {
  house = await freshHouse()
  adviser = await house.browser('adviser')
})
after(() => house.close())

/** Sixty pages: twenty priorities, each with ten parts and a thousand words that are no part of a plan. */
const themes = Array.from({ length: 20 }, (_, i) => `Veilige wijk ${i + 1}`)
const prose = (theme: string) =>
  Array.from(
    { length: 90 },
    (_, i) => `Over ${theme} is in gesprek ${i + 1} veel gezegd, en lang niet alles kwam overeen.`,
  )
const works = [
  'controleert',
  'bezoekt',
  'spreekt',
  'onderzoekt',
  'verlicht',
  'bekijkt',
  'telt',
  'bewaakt',
  'opent',
  'sluit',
]
const plan = [
  '# Integraal veiligheidsplan Voorbeeldstad 2028-2031',
  '## Prioriteiten',
  ...themes.flatMap((theme) => [
    `### ${theme}`,
    prose(theme).join(' '),
    '#### Maatregelen',
    works.map((work) => `- De gemeente ${work} elke maand de pleinen van ${theme.toLowerCase()}`).join('\n'),
  ]),
].join('\n\n')

async function read(): Promise<string> {
  const given = { body: exampleIds.body, name: 'een plan van zestig bladzijden', text: plan, format: 'markdown' }
  const answer = await adviser.post('/doe/intake.read-document', given)
  assert.equal(answer.status, 303)
  return answer.headers.get('location') ?? ''
}

test('a plan of sixty pages and two hundred parts is a light page, and one part opens at a time', async () => {
  const path = await read()
  const html = await adviser.page(path)
  const elements = elementsIn(html)
  const parts = elements.filter(({ tag, attributes }) => tag === 'li' && /^n\d+$/.test(attributes.get('id') ?? ''))
  assert.ok(parts.length > 200, `${parts.length} parts`)
  assert.ok(gzipSync(html).length < 60 * 1024, `${gzipSync(html).length} bytes`)
  const formsOf = (page: string) => elementsIn(page).filter(({ tag }) => tag === 'form').length
  assert.ok(formsOf(html) < 5, `${formsOf(html)} forms`)

  const opened = await adviser.page(`${path}?bij=n12`)
  assert.match(opened, /class="one-of"/)
  assert.ok(formsOf(opened) < 10, `${formsOf(opened)} forms`)
})

test('every part leads to its passage, and every passage back to its part', async () => {
  const elements = elementsIn(await adviser.page(await read()))
  const byId = new Map(
    elements.flatMap((one) => (one.attributes.has('id') ? [[one.attributes.get('id'), one] as const] : [])),
  )
  const parts = [...byId.keys()].filter((id) => /^n\d+$/.test(id ?? ''))
  for (const id of parts) assert.equal(byId.get(`bron-${id}`)?.attributes.get('href'), `#${id}`)
  assert.ok(parts.length > 200)
})

test('after a change one stands at the same part, and of two people at once the second sees both', async () => {
  const path = await read()
  const proposal = path.split('/').at(-1) ?? ''
  const here = `${path}?bij=n12#n12`
  const change = (kind: string) => ({ proposal, piece: 'n12', read: '1', kind, terug: here })
  const first = await adviser.post('/doe/intake.set-kind', change('goal'))
  assert.deepEqual([first.status, first.headers.get('location')], [303, here])

  const lead = await house.browser('lead')
  const second = await lead.post('/doe/intake.set-kind', change('line'))
  assert.equal(second.status, 409)
  const page = await second.text()
  for (const word of ['doel', 'lijn', 'Iemand anders bewaarde dit voordat u klaar was'])
    assert.ok(page.includes(word), word)
})
