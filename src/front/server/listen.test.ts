import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { test } from 'node:test'
import { Hono } from 'hono'
import { StartProblem } from './database.ts'
import { listen } from './listen.ts'

/** Where nobody can listen, and the one sentence that says so with the way out. */
async function saidOf(at: { readonly host: string; readonly port: string }): Promise<string> {
  const tried = await listen(new Hono(), at).then(
    ({ stop }) => stop(),
    (error: unknown) => error,
  )
  assert.ok(tried instanceof StartProblem, String(tried))
  return tried.message
}

test('a port that is taken is told with another to choose', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as { readonly port: number }
  try {
    const said = await saidOf({ host: '127.0.0.1', port: String(port) })
    assert.equal(
      said,
      `Poort ${port} is al in gebruik. Kies een andere, bijvoorbeeld: DRIEHOEK_PORT=${port + 1} npm start`,
    )
  } finally {
    other.close()
  }
})

test('an address of another computer is told as that', async () => {
  // 192.0.2.0/24 is for documentation (RFC 5737): no computer has it.
  assert.match(await saidOf({ host: '192.0.2.1', port: '0' }), /^Het adres 192\.0\.2\.1 heeft deze computer niet\./)
})

test('what is no port is told with what is', async () => {
  for (const port of ['abc', '65536', '-1', '1.5', ' '])
    assert.match(await saidOf({ host: '127.0.0.1', port }), /^DRIEHOEK_PORT is ‘.*’\. Kies een getal/, port)
})

test('a server that listens says where, and stops', async () => {
  const { address, stop } = await listen(new Hono(), { host: '127.0.0.1', port: '0' })
  assert.equal((await fetch(address)).status, 404)
  await stop()
  await assert.rejects(fetch(address))
})
