import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../base/refusal.ts'
import { decode } from './decode.ts'

const text = 'Coördinatie in de gemeente: “privé” en één daad, € 100 en geëvalueerd. '.repeat(3)

function read(bytes: Uint8Array): string {
  const decoded = decode(bytes)
  assert.ok(!isRefusal(decoded), JSON.stringify(decoded))
  return `${decoded.encoding}: ${decoded.text.replace(/^\uFEFF/, '')}`
}

test('a text is read by what its bytes are, not by what it says of itself', () => {
  const wrong = `<meta charset="iso-8859-1"><p>${text}</p>`
  assert.equal(read(Buffer.from(wrong)), `utf-8: ${wrong}`)
  const old = '<meta charset="utf-8"><p>Coördinatie, één daad, geëvalueerd</p>'
  assert.equal(read(Buffer.from(old, 'latin1')), `windows-1252: ${old}`)
})

test('UTF-16 is read with its mark and without, in either order of bytes', () => {
  const little = Buffer.from(text, 'utf16le')
  const big = Buffer.from(little).swap16()
  assert.equal(read(Buffer.from(`\uFEFF${text}`, 'utf16le')), `utf-16le: ${text}`)
  assert.equal(read(little), `utf-16le: ${text}`)
  assert.equal(read(big), `utf-16be: ${text}`)
})

test('one broken byte does not make all letters wrong', () => {
  const cut = Buffer.concat([Buffer.from(text), Buffer.from([0xc3])])
  assert.equal(read(cut), `utf-8: ${text}\uFFFD`)
})
