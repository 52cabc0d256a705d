import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { test } from 'node:test'
import { driehoek } from '../../../test/terminal.ts'

test('a text of somebody else cannot rewrite the screen', async () => {
  const sly = { titel: 'Veilig\u001B[2J\u009B2Jheid', soort: 'plan' }
  const server = createServer((_request, response) => response.end(JSON.stringify([sly]))).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  assert.ok(typeof bound === 'object' && bound)
  const env = { DRIEHOEK_URL: `http://127.0.0.1:${bound.port}`, DRIEHOEK_TOKEN: 'x' }
  const { exit, out } = await driehoek(['plan.list-plans'], { env })
  server.close()
  assert.equal(exit, 0)
  assert.match(out, /Veilig\uFFFD\[2J\uFFFD2Jheid/)
})
