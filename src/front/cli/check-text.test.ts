import assert from 'node:assert/strict'
import { test } from 'node:test'
import { driehoek } from '../../../test/terminal.ts'

test('each find in a text is said with its line, and the exit code is 1', async () => {
  const input = 'Zonder iets.\nBel 06-12345678 of mail naar jan@voorbeeld.nl\n\nRekening NL91ABNA0417164300\n'
  const { exit, out } = await driehoek(['tekst', 'controleer', '-'], { input })
  assert.equal(exit, 1)
  const lines = out.trim().split('\n')
  assert.deepEqual(
    lines.map((line) => /^Regel \d+, teken \d+/.exec(line)?.[0]),
    ['Regel 2, teken 5', 'Regel 2, teken 30', 'Regel 4, teken 10'],
  )
  assert.doesNotMatch(out, /12345678|voorbeeld|0417164300/)
})

test('a find says by which rule it was seen', async () => {
  const { exit, out } = await driehoek(['tekst', 'controleer', '-'], { input: 'Klacht van mevrouw Pawlak.' })
  assert.equal(exit, 1)
  assert.match(out, /Er staat een naam in .*Waaraan gezien: het staat achter een aanspreking\./)
})

test('a text without a find says so, and the exit code is 0', async () => {
  const { exit, out } = await driehoek(['tekst', 'controleer', '-'], { input: 'Meer toezicht op het plein.' })
  assert.equal(exit, 0)
  assert.match(out, /^Niets gevonden/)
})

test('each line of JSON is answered with its finds by place and kind, in its order', async () => {
  const input = [
    { id: 'a', text: 'Bel 06-12345678' },
    { id: 2, text: 'Meer toezicht' },
    { id: 'c', text: 'é jan@voorbeeld.nl' },
  ]
    .map((line) => JSON.stringify(line))
    .join('\r\n')
  const { exit, out } = await driehoek(['tekst', 'controleer', '--jsonl', '-'], { input: `\uFEFF${input}\n\n` })
  assert.equal(exit, 0)
  assert.deepEqual(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
    [
      { id: 'a', found: [{ start: 4, end: 15, kind: 'phone' }] },
      { id: 2, found: [] },
      { id: 'c', found: [{ start: 2, end: 18, kind: 'email' }] },
    ],
  )
})

test('a line that is not JSON, and a file that is not there, are refused by name', async () => {
  const wrong = await driehoek(['tekst', 'controleer', '--jsonl', '-'], { input: '{"id":1,"text":"a"}\n{"id":2}\n' })
  assert.equal(wrong.exit, 1)
  assert.match(wrong.err, /Regel 2 /)
  const absent = await driehoek(['tekst', 'controleer', '--jsonl', 'nergens.jsonl'])
  assert.deepEqual([absent.exit, absent.out], [1, ''])
  assert.match(absent.err, /nergens\.jsonl bestaat niet/)
})
