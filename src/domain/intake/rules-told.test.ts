import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ruleTexts } from './recognised.texts.ts'
import { rules } from './recognised.ts'

const page = readFileSync(new URL('../../../docs/reference/herkenner.md', import.meta.url), 'utf8')

test('the page on reading tells every rule, in the words that the person who checks sees', () => {
  for (const rule of rules) assert.ok(page.includes(`| \`${rule}\` | ${ruleTexts[rule]} |`), rule)
})

test('the page on reading tells no rule that is gone', () => {
  const told = [...page.matchAll(/^\| `([a-z-]+)` \| [A-Z]/gm)].map((match) => match[1])
  assert.deepEqual(told.toSorted(), [...rules].toSorted())
})
