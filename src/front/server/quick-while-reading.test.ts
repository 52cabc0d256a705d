import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Browser, freshHouse, origin, type TestHouse } from '../../../test/house.ts'
import { p, wordFile } from '../../../test/office/word.ts'
import { exampleIds } from '../../domain/deed/example.ts'

let house: TestHouse
let adviser: Browser

before(async () => {
  house = await freshHouse()
  adviser = await house.browser('adviser')
})
after(() => house.close())

const pages = 200
const mostMilliseconds = 150

/** A document of 600 pages that repeats nothing. Words instead of numbers: those would be taken for telephone numbers. */
const heavy = () => {
  const word = (n: number) => [...String(n)].map((digit) => 'bdfgklmnrt'[Number(digit)]).join('a')
  const words = Array.from({ length: 12_000 }, (_, n) => p(`Wij pakken de ${word(n * 7919)} in de wijk aan.`))
  return new Blob([Buffer.from(wordFile({ body: words.join('') }))])
}

function takeIn(file: Blob): Promise<Response> {
  const form = new FormData()
  const fields = { body: exampleIds.body, name: 'een lang plan (voorbeeld)', terug: '/', text: '' }
  for (const [field, value] of Object.entries(fields)) form.set(field, value)
  form.set('bestand', file, 'plan.docx')
  const headers = { origin, 'sec-fetch-site': 'same-origin' }
  return adviser.send('/doe/intake.read-document', { method: 'POST', body: form, headers })
}

test('while a heavy document is read the pages stay quick for others', async () => {
  const file = heavy()
  // What the first visit costs, and making the upload itself, is not the reading.
  await adviser.page('/woudenberg')
  let isReading = true
  const reading = takeIn(file).finally(() => {
    isReading = false
  })
  const times: number[] = []
  let during = 0
  while (times.length < pages || isReading) {
    const start = performance.now()
    await adviser.page('/woudenberg')
    times.push(performance.now() - start)
    if (isReading) during += 1
  }
  const answer = await reading
  const p95 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN
  console.log(
    `# ${times.length} pages, ${during} of them during the reading: p95 ${p95.toFixed(0)} ms, worst ${Math.max(...times).toFixed(0)} ms; the reading ended with ${answer.status}`,
  )
  assert.equal(answer.status, 303)
  assert.ok(during > 20, `only ${during} pages were asked during the reading`)
  assert.ok(p95 < mostMilliseconds, `p95 was ${p95.toFixed(0)} ms`)
})
