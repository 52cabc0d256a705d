import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readStyleSheet } from './style-sheet.ts'

const folder = new URL('css/', import.meta.url)
const sources = readdirSync(folder).map((name) => ({ name, css: readFileSync(new URL(name, folder), 'utf8') }))
const style = readStyleSheet()
const sheet = style.files.get(style.sheet)!.bytes.toString()

test('every style sheet of the look is served, and all of it stands in a layer', () => {
  for (const { name, css } of sources) {
    const inLayers = /^(@layer [a-z, ]+;)?\s*@layer (tokens|base|parts|page) \{[\s\S]*\}$/
    assert.match(css.replace(/\/\*[\s\S]*?\*\//g, '').trim(), inLayers, name)
    const rule = /^ {2}([^\s@{}][^{}]*) \{/m.exec(css.replace(/\/\*[\s\S]*?\*\//g, ''))
    assert.ok(rule && sheet.includes(rule[1]!), `${name} is not in the sheet`)
  }
})

test('every token that is used has a value', () => {
  const css = sources.map((source) => source.css).join('\n')
  const given = new Set([...css.matchAll(/(--[a-z0-9-]+):/g)].map((found) => found[1]))
  const used = [...css.matchAll(/var\((--[a-z0-9-]+)\)/g)].map((found) => found[1])
  assert.ok(used.length > 50)
  assert.deepEqual(
    used.filter((token) => !given.has(token)),
    [],
  )
})

test('all that the sheet and the page point at is served under its fingerprint', () => {
  const addresses = [...sheet.matchAll(/url\("([^"]+)"\)/g)].map((found) => found[1]!)
  assert.equal(addresses.length, 2)
  for (const address of [...addresses, style.sheet, style.font, style.icon]) {
    assert.match(address, /^\/stijl\/[a-z0-9-]+-[0-9a-f]{12}\.(css|woff2|svg)$/)
    assert.ok(style.files.has(address), address)
  }
})
