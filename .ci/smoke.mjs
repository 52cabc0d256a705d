// A fresh clone, as a stranger meets it: one command, a page, Ctrl-C, and nothing left behind. Usage: node smoke.mjs <folder of the clone>
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const clone = resolve(process.argv[2] ?? '')
const patienceSeconds = 180

const port = await freePort()
const before = processesIn(clone)
const env = { ...process.env, DRIEHOEK_PORT: String(port), DRIEHOEK_VAR: join(clone, 'var') }
for (const run of ['first', 'later']) {
  const from = Date.now()
  const server = spawn(process.execPath, ['start.mjs'], { cwd: clone, env, stdio: 'inherit' })
  const ended = once(server, 'exit')
  await untilServed(server)
  const served = Date.now()
  server.kill('SIGINT')
  assert.deepEqual(await ended, [0, null], 'Ctrl-C ends well')
  await untilNobodyIsLeft()
  console.log(
    `== ${process.version}, ${run} start: page after ${seconds(from, served)} s, stopped in ${seconds(served, Date.now())} s`,
  )
}

async function untilServed(server) {
  for (const end = Date.now() + patienceSeconds * 1000; Date.now() < end; await sleep(50)) {
    assert.equal(server.exitCode, null, 'the server stays up')
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
    if (answer?.status === 200) return
  }
  server.kill('SIGINT')
  assert.fail(`no page within ${patienceSeconds} s`)
}

/** The compiler of TypeScript needs a moment to see that we are gone. */
async function untilNobodyIsLeft() {
  const left = () => processesIn(clone).filter((pid) => !before.includes(pid))
  for (let tries = 0; tries < 20 && left().length > 0; tries++) await sleep(100)
  assert.deepEqual(left(), [], 'no process is left')
}

/** The processes that work in this folder: PostgreSQL does so in its data. */
function processesIn(folder) {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && folderOf(name)?.startsWith(folder))
}

function folderOf(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address()
  probe.close()
  await once(probe, 'close')
  return port
}

function seconds(from, to) {
  return ((to - from) / 1000).toFixed(1)
}
