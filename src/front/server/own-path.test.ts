import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownPath } from './own-path.ts'

test('a path of our own stays what it is', () => {
  const own = ['/', '/woudenberg', '/plannen/vrb2pnpnpnpn?versie=2#open-punten', '/zoeken?woorden=a%2Fb', '/%09/x']
  for (const path of own) assert.equal(ownPath(path), path)
  assert.equal(ownPath('/a/../b'), '/b')
})

test('a way back to another site becomes the way home', () => {
  const others = [
    'https://example.nl/',
    'example.nl',
    '//example.nl',
    '///example.nl',
    '/\\example.nl',
    '\\\\example.nl',
    '/\t/example.nl',
    '/\n/example.nl',
    '\t//example.nl',
    ' //example.nl',
    '/.//example.nl',
    '/..//example.nl',
    '/x/..//example.nl',
    '/%2e//example.nl',
    '/x/%2E%2e//example.nl',
    '/a\\..\\\\example.nl',
    '/./\\example.nl',
    '/.///example.nl',
    'javascript:alert(1)',
    'data:text/html,x',
    '@example.nl',
    ':4170@example.nl',
  ]
  for (const path of others) assert.equal(ownPath(path), '/', path)
})

test('whatever comes in, a browser that follows it stays here', () => {
  const parts = ['/', '\\', '.', '..', '%2e', '%2f', '%5c', '@', ':', 'a', '?', '#', '\t', '\u2028', ';', '//']
  const here = 'http://localhost:4170'
  for (const one of parts)
    for (const two of parts)
      for (const three of parts)
        for (const four of parts) {
          const path = `/${one}${two}${three}${four}example.nl`
          assert.equal(new URL(ownPath(path), `${here}/doe/x`).origin, here, path)
        }
})

test('without a way back, or with one that is endless, one goes home', () => {
  assert.equal(ownPath(undefined), '/')
  assert.equal(ownPath(''), '/')
  assert.equal(ownPath(`/${'a'.repeat(4000)}`), '/')
})
