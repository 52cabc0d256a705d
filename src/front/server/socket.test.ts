import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, before, test } from 'node:test'
import { freshHouse, type TestHouse } from '../../../test/house.ts'
import { exampleIds } from '../../domain/deed/example.ts'
import type { Listening } from './listen.ts'

let house: TestHouse
let listening: Listening
let port = 0
let host = ''
before(async () => {
  house = await freshHouse({ mayFail: true })
  listening = await house.open()
  port = Number(new URL(listening.address).port)
  host = `127.0.0.1:${port}`
})
after(() => house.close())

/** Sends bytes as they are, and gives back what came until the other side hung up or said nothing more. */
function exchange(...pieces: readonly (string | Buffer)[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let said = ''
    socket.setTimeout(500, () => socket.destroy())
    socket.on('data', (bytes) => {
      said += bytes.toString('latin1')
    })
    // The server may hang up on what it will not read to its end.
    socket.on('error', (error: NodeJS.ErrnoException) =>
      ['ECONNRESET', 'EPIPE'].includes(error.code ?? '') ? undefined : reject(error),
    )
    socket.on('close', () => resolve(said))
    for (const piece of pieces) socket.write(piece)
  })
}

const statusesIn = (said: string) => [...said.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map((match) => Number(match[1]))
const lines = (...all: readonly string[]) => `${all.join('\r\n')}\r\n\r\n`
const closing = 'Connection: close'

async function isWell(): Promise<void> {
  assert.equal((await fetch(`${listening.address}/`)).status, 200)
  assert.deepEqual(house.reported(), [])
}

test('what is no HTTP is refused, and the next one is answered', async () => {
  const requests = [
    'GARBAGE\r\n\r\n',
    '\r\n\r\n\r\n',
    Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01]),
    lines('GET / HTTP/1.1', closing),
    lines('GET / HTTP/9.9', `Host: ${host}`, closing),
    lines('GET / HTTP/1.1', `Host: ${host}`, 'X-Naam: a\0b', closing),
    lines('GET / HTTP/1.1', `Host: ${host}`, 'X Naam: a', closing),
    lines('GET /a b HTTP/1.1', `Host: ${host}`, closing),
    lines('GET /\0 HTTP/1.1', `Host: ${host}`, closing),
    lines('GET / HTTP/1.1', `Host: ${host}`, `X-Lang: ${'a'.repeat(100_000)}`, closing),
    lines(`GET /${'a'.repeat(100_000)} HTTP/1.1`, `Host: ${host}`, closing),
    lines('POST /doe/plan.link HTTP/1.1', `Host: ${host}`, 'Content-Length: -1', closing),
    lines('POST /doe/plan.link HTTP/1.1', `Host: ${host}`, 'Content-Length: 5', 'Content-Length: 6', closing),
    lines('POST /doe/plan.link HTTP/1.1', `Host: ${host}`, 'Content-Length: 5', 'Transfer-Encoding: chunked', closing),
    `${lines('POST /doe/plan.link HTTP/1.1', `Host: ${host}`, 'Transfer-Encoding: chunked', closing)}zz\r\n`,
  ]
  for (const request of requests) {
    const statuses = statusesIn(await exchange(request))
    assert.ok(
      statuses.every((status) => status >= 400 && status < 500),
      `${JSON.stringify(String(request).slice(0, 80))} ${statuses}`,
    )
    await isWell()
  }
})

test('a host or an address that nobody has is answered as no page of ours, and opens no door', async () => {
  const hosts = [
    'a b',
    'localhost:99999',
    'localhost@example.nl',
    '[',
    '../..',
    '%00',
    'é',
    '',
    'localhost/',
    `${host}#`,
    'example.nl',
  ]
  for (const one of hosts)
    for (const path of ['/aanmelden', '/aanmelden/rol']) {
      const said = await exchange(lines(`GET ${path} HTTP/1.1`, `Host: ${one}`, closing))
      assert.ok(
        statusesIn(said).every((status) => status < 500),
        `${one} ${said.slice(0, 80)}`,
      )
      assert.ok(!said.includes('action="/aanmelden/rol"'), one)
    }
  const targets = [
    'http://example.nl/aanmelden',
    'http://localhost:4170/aanmelden',
    '//example.nl/aanmelden',
    '*',
    'aanmelden',
    'http://',
    'file:///etc/passwd',
  ]
  for (const target of targets) {
    const said = await exchange(lines(`GET ${target} HTTP/1.1`, 'Host: example.nl', closing))
    assert.ok(
      statusesIn(said).every((status) => status < 500),
      `${target} ${said.slice(0, 80)}`,
    )
    assert.ok(!said.includes('action="/aanmelden/rol"'), target)
  }
  await isWell()
})

test('a method that nobody knows, or that means something else, is refused', async () => {
  for (const method of ['TRACE', 'CONNECT', 'PROPFIND', 'OPTIONS', 'BREW'])
    for (const target of ['/', '/api/v1/plannen', '*', 'example.nl:443']) {
      const said = await exchange(lines(`${method} ${target} HTTP/1.1`, `Host: ${host}`, closing))
      const statuses = statusesIn(said)
      assert.ok(
        statuses.every((status) => status >= 400 && status < 500),
        `${method} ${target} ${said.slice(0, 60)}`,
      )
    }
  await isWell()
})

test('a form that never says how long it is, is read no further than its limit', async () => {
  const adviser = await house.browser('adviser')
  const limits: readonly (readonly [string, string])[] = [
    ['/doe/plan.add-element', 'application/x-www-form-urlencoded'],
    ['/aanmelden/rol', 'application/x-www-form-urlencoded'],
    ['/api/v1/plannen', 'application/json'],
  ]
  for (const [path, type] of limits) {
    let sent = 0
    const piece = new TextEncoder().encode('a'.repeat(64 * 1024))
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += piece.length
        if (sent > 200_000_000) controller.close()
        else controller.enqueue(piece)
      },
    })
    const headers = {
      'content-type': type,
      cookie: `driehoek=${adviser.cookies.get('driehoek')}`,
      'sec-fetch-site': 'same-origin',
    }
    const options = { method: 'POST', body, headers, duplex: 'half' } as RequestInit
    const status = await house.unchanged(() =>
      fetch(listening.address + path, options).then(
        (answer) => answer.status,
        // The server hung up before all was sent, which is as good.
        () => 413,
      ),
    )
    assert.equal(status, 413, path)
    assert.ok(sent < 20_000_000, `${path} took ${sent} bytes`)
  }
  await isWell()
})

test('who hangs up halfway a form has changed nothing, and nothing is reported', async () => {
  const adviser = await house.browser('adviser')
  const form = `plan=${exampleIds.plan}&kind=priority&level=local&title=Half`
  const head = (length: number) =>
    lines(
      'POST /doe/plan.add-element HTTP/1.1',
      `Host: ${host}`,
      `Cookie: driehoek=${adviser.cookies.get('driehoek')}`,
      'Sec-Fetch-Site: same-origin',
      'Content-Type: application/x-www-form-urlencoded',
      `Content-Length: ${length}`,
      closing,
    )
  await house.unchanged(async () => {
    const socket = connect(port, '127.0.0.1')
    await new Promise<void>((resolve) => socket.write(head(form.length + 100) + form, () => resolve()))
    socket.destroy()
    await new Promise((resolve) => setTimeout(resolve, 100))
  })
  await isWell()
  // The same form, whole, is done: so it was the hanging up.
  assert.deepEqual(statusesIn(await exchange(head(form.length) + form)), [303])
})

test('a file with a path for a name is read as text, and no file appears', async () => {
  const adviser = await house.browser('adviser')
  const form = new FormData()
  for (const [name, value] of Object.entries({ plan: exampleIds.plan, kind: 'priority', level: 'local' }))
    form.set(name, value)
  for (const name of [
    '../../../../tmp/driehoek-doors',
    '/tmp/driehoek-doors',
    'C:\\driehoek-doors',
    '\0',
    '.'.repeat(5000),
  ]) {
    form.set('title', new File(['x'], name))
    const answer = await fetch(`${listening.address}/doe/plan.add-element`, {
      method: 'POST',
      body: form,
      headers: { cookie: `driehoek=${adviser.cookies.get('driehoek')}`, 'sec-fetch-site': 'same-origin' },
    })
    assert.equal(answer.status, 422)
    assert.ok(!(await answer.text()).includes('driehoek-doors'))
  }
  await isWell()
})

test('a server that stops lets what runs end, and does not wait for who only keeps a line open', async () => {
  const second = await house.open()
  const idle = connect(Number(new URL(second.address).port), '127.0.0.1')
  idle.on('error', () => {})
  await fetch(`${second.address}/`)
  const running = fetch(`${second.address}/plannen`)
  const began = performance.now()
  const [answer] = await Promise.all([
    running,
    new Promise((resolve) => setTimeout(resolve, 20)).then(() => second.stop()),
  ])
  assert.equal(answer.status, 200)
  assert.ok(performance.now() - began < 2000)
  await assert.rejects(fetch(`${second.address}/`))
  idle.destroy()
})
