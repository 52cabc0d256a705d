import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openCluster } from './cluster.ts'
import { ClusterProblem } from './cluster-problem.ts'

test('a place where no folder can be made is told with the way out', {
  skip: existsSync('/proc/self') ? false : 'needs a file system that makes nothing',
  timeout: 20_000,
}, async () => {
  for (const folder of ['/proc/driehoek', '/proc/driehoek/var'])
    await assert.rejects(openCluster(folder), (problem) => {
      assert.ok(problem instanceof ClusterProblem && problem.code === 'folder-not-writable', String(problem))
      assert.match(problem.message, /schrijven in \/proc.*DRIEHOEK_VAR/)
      return true
    })
})

const alone = ['--user', '--map-root-user']
const canBeAlone = spawnSync('unshare', [...alone, 'true']).status === 0

test('root that can become no other user is told to start as one', {
  skip: canBeAlone ? false : 'needs unshare, and leave to use it',
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'driehoek-alone-'))
  const text = `
    import { openCluster } from ${JSON.stringify(new URL('./cluster.ts', import.meta.url).href)}
    await openCluster(${JSON.stringify(folder)}).catch((problem) => console.log(problem.message))`
  const program = [process.execPath, '--import', 'tsx', '--input-type=module', '-e', text]
  try {
    const { stdout } = spawnSync('unshare', [...alone, ...program], { encoding: 'utf8', timeout: 30_000 })
    assert.match(
      stdout,
      /^PostgreSQL mag niet als root draaien, en hier kan root geen andere gebruiker worden \(\w+\)\. Start als/,
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
