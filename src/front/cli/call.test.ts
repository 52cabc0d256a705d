import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { test } from 'node:test'
import { addressOf, call } from './call.ts'

async function withServer(answers: RequestListener, ask: (address: string) => Promise<void>): Promise<void> {
  const server = createServer(answers).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  assert.ok(typeof bound === 'object' && bound)
  try {
    await ask(`http://127.0.0.1:${bound.port}`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const deed = { verb: 'POST', path: '/plannen', body: {}, idempotencyKey: 'k1' } as const

test('a connection that breaks off leaves in doubt whether it was done: the key to do it once is told', async () => {
  await withServer(
    (request) => request.socket.destroy(),
    async (address) => {
      const asked = call({ address, key: undefined }, deed)
      await assert.rejects(asked, { exit: 3, message: /niet bekend of het gedaan is.*--sleutel k1;/ })
      const looked = call({ address, key: undefined }, { verb: 'GET', path: '/plannen' })
      await assert.rejects(looked, { exit: 3, message: /geeft geen antwoord.*npm start/ })
    },
  )
})

test('what answers otherwise than Driehoek is not taken for it, and gets no second request', async () => {
  let asked = 0
  await withServer(
    (_request, response) => {
      asked += 1
      response.writeHead(302, { location: '/elsewhere', 'content-type': 'text/html' }).end('<p>Moved</p>')
    },
    async (address) => {
      await assert.rejects(call({ address, key: 'x' }, deed), { exit: 3, message: /iets anders dan Driehoek/ })
      assert.equal(asked, 1)
    },
  )
})

test('the key and the idempotency key travel in their headers, the rest as JSON', async () => {
  await withServer(
    (request, response) => {
      const { authorization, 'idempotency-key': key, 'content-type': type } = request.headers
      response.end(JSON.stringify({ path: request.url, authorization, key, type }))
    },
    async (address) => {
      const { json } = await call({ address, key: 'geheim' }, deed)
      const expected = { path: '/api/v1/plannen', authorization: 'Bearer geheim', key: 'k1', type: 'application/json' }
      assert.deepEqual(json, expected)
    },
  )
})

const addresses = [
  [{}, 'http://127.0.0.1:4170'],
  [{ DRIEHOEK_PORT: '5000' }, 'http://127.0.0.1:5000'],
  [{ DRIEHOEK_URL: 'https://driehoek.voorbeeld.nl/', DRIEHOEK_PORT: '5000' }, 'https://driehoek.voorbeeld.nl'],
  [{ DRIEHOEK_URL: 'https://voorbeeld.nl/driehoek/?a=b' }, 'https://voorbeeld.nl/driehoek'],
] as const

test('the server is the one of DRIEHOEK_URL, else this machine on DRIEHOEK_PORT or 4170', () => {
  for (const [env, address] of addresses) assert.equal(addressOf(env), address)
  for (const DRIEHOEK_URL of ['voorbeeld.nl', 'ftp://voorbeeld.nl', 'https://naam:geheim@voorbeeld.nl'])
    assert.throws(() => addressOf({ DRIEHOEK_URL }), { exit: 2 }, DRIEHOEK_URL)
})
