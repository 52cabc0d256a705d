import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** A deed or view by its name, with its title and that of its room. */
export interface Entry {
  readonly name: string
  readonly title: string
  readonly room: string
}

const root = new URL('../../../', import.meta.url)
const kept = new URL('node_modules/.cache/driehoek/opdrachten.json', root)
/** All that the names and titles are made from. */
const sources = ['src/domain', 'src/front/server/house.ts', 'package-lock.json']

/**
 * Every deed and view of the house, in its order. Loading the whole house for one screen of help takes half a second on Node 20, so the
 * list is kept beside the packages, with a print of the sources that it was made from.
 */
export async function catalogue(): Promise<readonly Entry[]> {
  const print = printOfSources()
  const known = await readKept()
  if (known?.print === print) return known.entries
  const { theHouse } = await import('../server/house.ts')
  const entries = [...theHouse.deeds.values(), ...theHouse.views.values()].map(({ name, says }) => ({
    name,
    title: says.title,
    room: theHouse.titles.get(roomOf(name)) ?? roomOf(name),
  }))
  await keep({ print, entries })
  return entries
}

export const roomOf = (name: string) => name.slice(0, name.indexOf('.'))

interface Kept {
  readonly print: string
  readonly entries: readonly Entry[]
}

/** Names, sizes and moments of change: reading the files themselves would take as long as loading them. */
function printOfSources(): string {
  const hash = createHash('sha256')
  for (const source of sources)
    for (const path of filesIn(fileURLToPath(new URL(source, root)))) {
      const { size, mtimeMs } = statSync(path)
      hash.update(`${path} ${size} ${mtimeMs}\n`)
    }
  return hash.digest('base64url')
}

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => `${path}/${name}`)
}

async function readKept(): Promise<Kept | undefined> {
  try {
    return JSON.parse(await readFile(kept, 'utf8')) as Kept
  } catch {
    return undefined
  }
}

/** A checkout that is not ours to write in has no list, and is only slower. */
async function keep(list: Kept): Promise<void> {
  const half = new URL(`${kept.href}.${process.pid}`)
  try {
    await mkdir(new URL('.', kept), { recursive: true })
    await writeFile(half, JSON.stringify(list))
    await rename(half, kept)
  } catch {}
}
