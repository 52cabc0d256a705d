import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { type Browser, freshHouse, origin, type TestHouse } from '../../../test/house.ts'
import { p, r, wordFile } from '../../../test/office/word.ts'
import { exampleIds } from '../../domain/deed/example.ts'
import { readDocumentDeed } from '../../domain/intake/intake.deeds.ts'
import { largestDocumentBytes } from '../../kit/document/limits.ts'

let house: TestHouse
let adviser: Browser

before(async () => {
  house = await freshHouse()
  adviser = await house.browser('adviser')
})
after(() => house.close())

async function upload(file: Blob, name: string, fields: Readonly<Record<string, string>> = {}): Promise<Response> {
  const form = new FormData()
  const all = { body: exampleIds.body, name: 'een begroting (voorbeeld)', terug: '/', text: '', ...fields }
  for (const [field, value] of Object.entries(all)) form.set(field, value)
  form.set('bestand', file, name)
  return adviser.send('/doe/intake.read-document', {
    method: 'POST',
    body: form,
    headers: { origin, 'sec-fetch-site': 'same-origin' },
  })
}

const proposals = async () => Number((await house.world.owner`select count(*)::int as n from proposal`)[0]?.n)
const planPage = () => readFile(new URL('../../../data/plan/woudenberg-begroting-2024-trends.txt', import.meta.url))

test('a file becomes a proposal, and one sees it beside the document', async () => {
  const answer = await upload(new Blob([await planPage()]), 'begroting.txt')
  assert.equal(answer.status, 303)
  const page = await adviser.page(answer.headers.get('location') ?? '')
  for (const words of ['Het document', 'Het voorstel', 'Eerst drie vragen', 'Crime change', 'Niet overgenomen'])
    assert.ok(page.includes(words), `the page says ${words}`)
})

test('a path in the name of a file goes nowhere: only its last part is kept', async () => {
  for (const name of ['../../etc/passwd.txt', '..\\..\\windows\\begroting.md', '/etc/shadow']) {
    const before = await proposals()
    const answer = await upload(new Blob(['# Veiligheidsplan 2027\n\n## Prioriteiten\n\n- Vaker melden\n']), name)
    assert.equal(answer.status, 303)
    assert.equal(await proposals(), before + 1)
  }
  const rows = await house.world.owner`select text from content where type = 'ProposalRead'`
  assert.ok(!rows.some((row) => /\.\.|passwd\.txt\/|windows\\\\/.test(String(row.text))))
})

const planInWord = (extra = '') =>
  Buffer.from(
    wordFile({
      body: `${p('Integraal veiligheidsplan 2027-2030', '<w:outlineLvl w:val="0"/>')}${p('Prioriteiten', '<w:outlineLvl w:val="1"/>')}${p('• Vaker melden')}${p(`• Veilig uitgaan${extra}`)}${p(r('Vervallen', '<w:strike/>'))}`,
    }),
  )

test('a plan in Word becomes a proposal, and what was left out of it is told', async () => {
  const answer = await upload(new Blob([planInWord()]), 'plan.docx')
  assert.equal(answer.status, 303)
  const page = await adviser.page(answer.headers.get('location') ?? '')
  for (const words of ['Vaker melden', 'Er is 1 stuk doorgehaald.']) assert.ok(page.includes(words), words)
  assert.ok(!page.includes('Vervallen'))
})

test('what stands in a Word file passes the same gate as what is typed, and the file can be chosen again', async () => {
  const before = await proposals()
  const answer = await upload(new Blob([planInWord(', burgerservicenummer 111222333')]), 'plan.docx')
  const page = await answer.text()
  assert.equal(answer.status, 422)
  assert.match(page, /burgerservicenummer/i)
  assert.match(page, /<input type="file"/)
  assert.match(page, /enctype="multipart\/form-data"/)
  assert.equal(await proposals(), before)
})

test('a program sends a document in base64', async () => {
  const inhoud = planInWord().toString('base64')
  const run = house.world.runWith({})
  const input = { body: exampleIds.body, name: 'een begroting (voorbeeld)', file: inhoud }
  const outcome = await run.do(readDocumentDeed, input, house.world.who('adviser'))
  assert.equal(outcome.ended, 'done')
})

const hopeless: readonly (readonly [what: string, file: Blob, name: string, says: RegExp])[] = [
  ['an empty file without text', new Blob([]), 'leeg.txt', /Dit document is leeg/i],
  ['only white space', new Blob(['  \n\n \t ']), 'wit.txt', /leeg|vul dit in/i],
  [
    'a picture',
    new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])]),
    'plan.txt',
    /soort bestand|geen tekst/i,
  ],
  [
    'a PDF under the name of a text',
    new Blob(['%PDF-1.7\n%\xE2\xE3\n1 0 obj']),
    'plan.txt',
    /beschadigd of niet compleet/,
  ],
  ['a text with NUL in it', new Blob(['Plan\0met\0gaten']), 'plan.txt', /geen tekst/i],
  [
    '20,000 nested elements',
    new Blob([`${'<div>'.repeat(20_000)}diep${'</div>'.repeat(20_000)}`]),
    'diep.html',
    /diep|genest|lezen/i,
  ],
  ['5 MB in one line', new Blob(['woord '.repeat(900_000)]), 'regel.txt', /regel/i],
]

for (const [what, file, name, says] of hopeless)
  test(`${what} is refused in a sentence, and nothing is made`, async () => {
    const before = await proposals()
    const answer = await upload(file, name)
    const page = await answer.text()
    assert.equal(answer.status, 422)
    assert.match(page, says)
    assert.ok(page.includes('een begroting (voorbeeld)'), 'what was typed stays')
    assert.equal(await proposals(), before)
  })

test('of a form in which nothing was filled in, all that is missing is told at once', async () => {
  const before = await proposals()
  const noneChosen = await adviser.send('/doe/intake.read-document', {
    method: 'POST',
    body: asBrowsersSend({ body: exampleIds.body, terug: '/', name: '', text: '' }),
    headers: { origin, 'sec-fetch-site': 'same-origin', 'content-type': 'multipart/form-data; boundary=grens' },
  })
  const page = await noneChosen.text()
  assert.equal(noneChosen.status, 422)
  assert.match(page, /Er kloppen twee dingen nog niet/)
  assert.match(page, /Wat is dit voor document\? Vul dit in/)
  assert.match(page, /Bestand: kies een bestand, of plak de tekst/)

  const empty = await (await upload(new Blob([]), 'leeg.txt', { name: '' })).text()
  assert.match(empty, /Er kloppen twee dingen nog niet/)
  assert.match(empty, /Wat is dit voor document\? Vul dit in/)
  assert.match(empty, /Bestand: dit document is leeg/)
  assert.equal(await proposals(), before)
})

/** Where no file was chosen a browser sends one without a name and without bytes; `fetch` leaves the name out. */
function asBrowsersSend(fields: Readonly<Record<string, string>>): string {
  const parts = [
    ...Object.entries(fields).map(([name, value]) => [`name="${name}"`, value]),
    ['name="bestand"; filename=""', ''],
  ]
  return `${parts.map(([said, value]) => `--grens\r\nContent-Disposition: form-data; ${said}\r\n\r\n${value}\r\n`).join('')}--grens--\r\n`
}

test('a file over the limit is refused before it is read', async () => {
  const before = await proposals()
  const answer = await upload(new Blob([new Uint8Array(largestDocumentBytes + 100_000)]), 'groot.txt')
  assert.equal(answer.status, 413)
  assert.equal(await proposals(), before)
})

test('an upload of 50 MB costs the server no 50 MB', async () => {
  const { address } = await house.open()
  const cookie = [...adviser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  global.gc?.()
  const before = process.memoryUsage()
  const chunk = new Uint8Array(1024 * 1024)
  let sent = 0
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1
      if (sent > 50) controller.close()
      else controller.enqueue(chunk)
    },
  })
  const answer = await fetch(`${address}/doe/intake.read-document`, {
    method: 'POST',
    body: stream,
    duplex: 'half',
    redirect: 'manual',
    headers: {
      cookie,
      origin: address,
      'sec-fetch-site': 'same-origin',
      'content-type': 'multipart/form-data; boundary=x',
    },
  } as RequestInit).catch(() => undefined)
  if (answer) assert.equal(answer.status, 413)
  const grown = process.memoryUsage().rss - before.rss
  assert.ok(grown < 200 * 1024 * 1024, `the server grew by ${Math.round(grown / 1024 / 1024)} MB`)
})

test('a script in a document is shown as text', async () => {
  const answer = await upload(
    new Blob(['# Veiligheidsplan 2027\n\n## Prioriteiten\n\n- Vaker \\<script>alert(1)\\</script> melden\n']),
    'plan.md',
  )
  const page = await adviser.page(answer.headers.get('location') ?? '')
  assert.ok(!page.includes('<script>alert'))
})
