import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** All files that come along when a file is loaded: what it imports for more than types, and so on. */
async function loadedWith(path: string, loaded = new Set<string>()): Promise<ReadonlySet<string>> {
  if (loaded.has(path)) return loaded
  loaded.add(path)
  const text = await readFile(path, 'utf8')
  for (const [, words = '', of = ''] of text.matchAll(
    /^(?:import|export)\s+([\w\s{},*$]*?)\s*(?:from\s+)?'([^']+)'/gm,
  )) {
    const onlyTypes = /^type\b/.test(words) || /^\{(\s*type [\w\s]+,?)+\s*\}$/.test(words)
    if (of.startsWith('.') && !onlyTypes) await loadedWith(fileURLToPath(new URL(of, `file://${path}`)), loaded)
    else if (!of.startsWith('node:') && !onlyTypes) loaded.add(of)
  }
  return loaded
}

const cli = (name: string) => `${root}src/front/cli/${name}`

test('reading a plan and checking a text load no server, no register and no schema', async () => {
  for (const name of ['main.ts', 'read-plan.ts', 'check-text.ts']) {
    const loaded = [...(await loadedWith(cli(name)))]
    assert.deepEqual(
      loaded.filter((path) => /src\/(front\/(server|desk)|store)\/|^(zod|hono|postgres)$/.test(path)),
      [],
      name,
    )
  }
})

test('a command that speaks to the server loads no register', async () => {
  const loaded = [...(await loadedWith(cli('house-command.ts'))), ...(await loadedWith(cli('sign-in.ts')))]
  assert.ok(loaded.includes('zod'))
  assert.ok(!loaded.includes('postgres'))
})
