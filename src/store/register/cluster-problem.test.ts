import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clusterTexts } from './cluster.texts.ts'
import { complaintIn, problemFrom } from './cluster-problem.ts'

/** Sentences as PostgreSQL 18 prints them (src/backend/utils/init/miscinit.c, storage/file/fd.c, port/sysv_shmem.c, libpq/pqcomm.c). */
const said = [
  ['disk-full', 'PANIC:  could not write to file "pg_wal/xlogtemp.35": No space left on device'],
  ['port-taken', 'FATAL:  could not create any TCP/IP sockets'],
  ['started-by-another', 'FATAL:  lock file "postmaster.pid" already exists'],
  ['still-closing', 'FATAL:  pre-existing shared memory block (key 4170, ID 3) is still in use'],
  ['other', 'FATAL:  could not open directory "pg_notify": No such file or directory'],
] as const

test('what PostgreSQL complains of is understood', () => {
  for (const [complaint, sentence] of said) assert.equal(complaintIn(`LOG:  starting\n${sentence}\n`), complaint)
})

test('a full disk is told as a full disk, and anything else with the words of PostgreSQL', () => {
  const place = { folder: '/srv/driehoek', log: '/srv/driehoek/postgres.log' }
  assert.match(problemFrom(place, said[0][1]).message, /De schijf van \/srv\/driehoek is vol/)
  assert.match(problemFrom(place, said[4][1]).message, /could not open directory "pg_notify"/)
})

test('each sentence says what to do next', () => {
  for (const [code, sentence] of Object.entries(clusterTexts))
    assert.match(sentence, /Gebruik|Gooi|Zet|Kies|kies|Geef|Start|Maak|Stop|staat waarom/, code)
})
