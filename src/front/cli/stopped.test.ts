import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { freshDatabase } from '../../../test/register.ts'
import { freshWorld } from '../../../test/world.ts'
import { verifyRecord } from '../../domain/deed/verify.store.ts'
import { restoreBackup, saveBackup } from '../../store/register/backup.ts'
import { openAsOwner } from '../../store/register/register.ts'

const stop = () => {
  throw new Error('asked to stop')
}

test('saving that is stopped leaves no file, putting back that is stopped leaves nothing, and checking simply ends', async () => {
  const world = await freshWorld()
  const { ownerUrl: emptyUrl } = await freshDatabase('template0')
  const folder = await mkdtemp(join(tmpdir(), 'driehoek-gestopt-'))
  const file = join(folder, 'kopie')
  try {
    await assert.rejects(saveBackup(world.ownerUrl, file, stop), /asked to stop/)
    assert.deepEqual(await readdir(folder), [])
    await assert.rejects(verifyRecord(world.ownerUrl, stop), /asked to stop/)

    const saved = await saveBackup(world.ownerUrl, file)
    let tables = 0
    const stopAtLast = (soFar: { readonly tables: number }) => {
      tables = soFar.tables
      if (tables === saved.tables) stop()
    }
    await assert.rejects(restoreBackup(file, emptyUrl, stopAtLast), /asked to stop/)
    assert.equal(tables, saved.tables)
    const owner = openAsOwner(emptyUrl, 1)
    assert.deepEqual([...(await owner`select id from line`)], [])
    await owner.end()
    assert.deepEqual(await restoreBackup(file, emptyUrl), saved)
  } finally {
    await rm(folder, { recursive: true })
    await world.close()
  }
})
