import { readdirSync } from 'node:fs'
import { after, describe, test } from 'node:test'

/**
 * Every test of the house in one process: a process a file takes a minute where this takes a second.
 * Each file is a suite, so that its `before` and `after` are its own. Words choose files by a part of their path.
 */
const root = new URL('../', import.meta.url)
const words = process.argv.slice(2)
const files = ['src', 'test']
  .flatMap((room) =>
    readdirSync(new URL(room, root), { recursive: true, encoding: 'utf8' }).map((name) => `${room}/${name}`),
  )
  .filter((path) => /\.test\.tsx?$/.test(path))
  .filter((path) => words.length === 0 || words.some((word) => path.includes(word)))
  .sort()

if (files.length === 0)
  test(`a test file with ${words.join(' or ')} in its path`, () => Promise.reject(new Error('is not there')))

for (const path of files) {
  describe(path, async () => {
    try {
      await import(new URL(path, root).href)
    } catch (cause) {
      // Node 22 ends well when only the building of a suite failed.
      test('can be read', () => Promise.reject(cause))
    }
  })
}

after(() => {
  const patienceMilliseconds = 15_000
  setTimeout(() => {
    console.error(`# still open after the tests: ${process.getActiveResourcesInfo().join(', ')}`)
    process.exit(1)
  }, patienceMilliseconds).unref()
})
