import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readLook } from './look.ts'

test('an island is served as one script without types, under its fingerprint', () => {
  const { files, islands } = readLook()
  const address = islands.get('proposal') ?? ''
  assert.match(address, /^\/stijl\/proposal-[0-9a-f]{12}\.js$/)
  const script = files.get(address)?.bytes.toString() ?? ''
  assert.match(script, /customElements\.define\("proposal-beside"/)
  assert.doesNotMatch(script, /^import |querySelector<HTMLElement>/m)
})
