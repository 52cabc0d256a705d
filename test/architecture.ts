import { dirname, join } from 'node:path/posix'

/**
 * The rules of the house (how rooms, modules and files may lean on each other), as functions over texts, so that a wrong example is
 * data. Imports are read as text: the compiler has no API to ask.
 */
export interface House {
  /** From left to right. A room imports from its left. */
  readonly rooms: readonly Room[]
  /** Which room uses a package; `every room` for the few that go through the house. */
  readonly packages: ReadonlyMap<string, string>
}

export interface Room {
  readonly name: string
  readonly folder: string
  /** `module`: a domain module, where the name of a file says what it may touch. `open`: every file may be imported. */
  readonly kind: 'open' | 'module'
  /** All of its files are pure. */
  readonly pure?: true
}

export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly room: Room | undefined
  readonly role: Role
  readonly imports: readonly Import[]
}

/** An import of a file of ours has a path, one of a package its name, one of Node itself neither. */
interface Import {
  readonly of: string
  readonly path?: string
  readonly package?: string
}

export type Rule = (files: readonly SourceFile[], house: House) => readonly string[]

/** In the order in which they may lean on each other. */
const roles = ['noun', 'access', 'texts', 'schema', 'store', 'deeds', 'parts', 'island'] as const
type Role = (typeof roles)[number]
const pureRoles: readonly Role[] = ['noun', 'access', 'texts', 'schema']

/** The source files of the house. Tests are free. */
export function readHouse(texts: ReadonlyMap<string, string>, house: House): readonly SourceFile[] {
  return [...texts]
    .filter(([path]) => path.startsWith('src/') && !/\.test\.tsx?$/.test(path))
    .map(([path, text]) => ({
      path,
      text,
      room: roomOf(path, house),
      role: roleOf(path),
      imports: importsOf(path, text),
    }))
}

function roomOf(path: string, house: House): Room | undefined {
  return house.rooms.find((room) => path.startsWith(`${room.folder}/`))
}

function roleOf(path: string): Role {
  const word = /\.([a-z]+)\.tsx?$/.exec(path)?.[1]
  return roles.find((role) => role === word) ?? 'noun'
}

const spellings = [
  /^(?:import|export)\s+[\w\s{},*$]+?\sfrom\s+['"]([^'"]+)['"]/gm,
  /^import\s+['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
]

function importsOf(path: string, text: string): readonly Import[] {
  return spellings.flatMap((spelling) => [...text.matchAll(spelling)].map(([, of = '']) => resolve(path, of)))
}

function resolve(path: string, of: string): Import {
  if (of.startsWith('.')) return { of, path: join(dirname(path), of) }
  if (of.startsWith('node:')) return { of }
  // JSX is a language here, whoever brings it.
  if (/^hono\/(jsx|html)/.test(of)) return { of, package: 'hono/jsx' }
  return { of, package: of.split('/', of.startsWith('@') ? 2 : 1).join('/') }
}

/** Pure by its name, or since its whole room is. Must compile without Node and browser. */
export function isPure({ room, role, path }: Pick<SourceFile, 'room' | 'role' | 'path'>): boolean {
  if (!/\.ts$/.test(path)) return false
  if (room?.pure) return true
  return role === 'noun' ? room?.kind === 'module' : pureRoles.includes(role)
}

const everyFileHasARoom: Rule = (files) =>
  files
    .filter((file) => !file.room)
    .map(
      ({ path }) =>
        `${path} stands in no room. Put it in one, or give the house a new room in test/architecture.test.ts.`,
    )

const importsGoLeft: Rule = (files, house) =>
  judgeImports(files, (file, to) => {
    const room = roomOf(to, house)
    if (!room) return 'which stands in no room. Source leans on rooms only'
    if (!file.room || house.rooms.indexOf(room) <= house.rooms.indexOf(file.room)) return undefined
    return `but ${room.name} stands to the right of ${file.room.name}. Move the word that both need to the left, or pass the value in`
  })

const modulesKeepTheirOrder: Rule = (files, house) =>
  judgeImports(files, (file, to) => {
    const isInside = file.room?.kind === 'module' && file.room === roomOf(to, house)
    if (!isInside || roles.indexOf(roleOf(to)) <= roles.indexOf(file.role)) return undefined
    return `but in a module ${file.role} stands before ${roleOf(to)} (${roles.join(', ')}). Move what it needs forward`
  })

const storesArePrivate: Rule = (files, house) =>
  judgeImports(files, (file, to) => {
    const room = roomOf(to, house)
    if (room?.kind !== 'module' || room === file.room || roleOf(to) !== 'store') return undefined
    return `but the store of ${room.name} is its own. Ask a view in its .deeds`
  })

const pureFilesStayPure: Rule = (files, house) => {
  const byPath = new Map(files.map((file) => [file.path, file]))
  return files.filter(isPure).flatMap(({ path, imports }) =>
    imports.flatMap((found) => {
      const way = wayToTheWorld(found, byPath, house, new Set([path]))
      return way
        ? [
            `${path} is pure but imports ${way.join(', which imports ')}. Take it as an argument, or move the type to a pure file.`,
          ]
        : []
    }),
  )
}

/** How an import ends in Node, in a package with a life of its own, or in a file that may touch them. Nothing when it does not. */
function wayToTheWorld(
  found: Import,
  byPath: ReadonlyMap<string, SourceFile>,
  house: House,
  seen: Set<string>,
): readonly string[] | undefined {
  if (found.package) return isPurePackage(found.package, house) ? undefined : [found.package]
  if (!found.path) return [found.of]
  const file = byPath.get(found.path)
  // Another pure file answers for itself, and data touch nothing.
  if (!file || isPure(file) || file.path.endsWith('.json') || seen.has(file.path)) return undefined
  seen.add(file.path)
  if (!pureRoles.includes(file.role) || file.path.endsWith('.tsx')) return [file.path]
  for (const next of file.imports) {
    const way = wayToTheWorld(next, byPath, house, seen)
    if (way) return [file.path, ...way]
  }
  return undefined
}

function isPurePackage(name: string, house: House): boolean {
  if (name === 'zod') return true
  return house.rooms.some((room) => room.pure && room.name === house.packages.get(name))
}

const pureFilesAskNoTimeOrChance: Rule = (files) =>
  files.filter(isPure).flatMap(({ path, text }) => {
    const [asked] =
      /Date\.now|new Date\(\)|Math\.random|performance\.now|Temporal\.Now|crypto\.\w+/.exec(withoutComments(text)) ?? []
    return asked ? [`${path} is pure but asks for ${asked}. Time and chance come in as arguments.`] : []
  })

const islandsStayLight: Rule = (files, house) => {
  const islands = files.filter((file) => file.role === 'island')
  const heavy = judgeImports(islands, (_, to) => {
    const role = roleOf(to)
    if (role === 'island' || (role !== 'schema' && isPure({ path: to, role, room: roomOf(to, house) })))
      return undefined
    return 'but an island takes base, stats and pure files other than .schema'
  })
  const packages = islands.flatMap(({ path, imports }) =>
    imports
      .filter((found) => !found.path)
      .map(({ of }) => `${path} imports ${of}, but a browser gets no packages. Write the few lines that it needs.`),
  )
  return [...heavy, ...packages]
}

const noCircles: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const done = new Set<string>()
  const circles: string[] = []
  const walk = (path: string, way: readonly string[]) => {
    if (way.includes(path))
      circles.push(
        `${[...way.slice(way.indexOf(path)), path].join(' → ')} is a circle. Name the third idea that hides in it.`,
      )
    if (done.has(path)) return
    done.add(path)
    for (const { path: to } of byPath.get(path)?.imports ?? []) if (to) walk(to, [...way, path])
  }
  for (const { path } of files) walk(path, [])
  return circles
}

const drawers = /(^|\/)(utils?|common|helpers?|shared|core|misc)(\/|\.[a-z]+$)/

const noDrawers: Rule = (files) =>
  files
    .filter(({ path }) => drawers.test(path))
    .map(({ path }) => `${path} bears the name of a drawer. Name the idea that is in it.`)

const noBarrels: Rule = (files) =>
  files
    .filter(({ path, text }) => /\/index\.tsx?$/.test(path) || onlyReExports(text))
    .map(({ path }) => `${path} only hands on what others export. Import the file itself.`)

function onlyReExports(text: string): boolean {
  const bare = withoutComments(text).trim()
  return bare !== '' && bare.replace(/^export\s+[\w\s{},*$]+?\sfrom\s+['"][^'"]+['"];?/gm, '').trim() === ''
}

const packagesHaveOneRoom: Rule = (files, house) =>
  files.flatMap(({ path, room, imports }) =>
    imports.flatMap((found) => {
      const home = found.package && house.packages.get(found.package)
      if (!found.package || home === 'every room' || (home && home === room?.name)) return []
      if (home)
        return [`${path} imports ${found.package}, but that is used in ${home} only. Ask that room for what you need.`]
      return [`${path} imports ${found.package}, which nobody decided on. Say why in docs/decisions/packages.md.`]
    }),
  )

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
}

function judgeImports(
  files: readonly SourceFile[],
  judge: (file: SourceFile, to: string) => string | undefined,
): readonly string[] {
  return files.flatMap((file) =>
    file.imports.flatMap(({ path: to }) => {
      const verdict = to && judge(file, to)
      return verdict ? [`${file.path} imports ${to}, ${verdict}.`] : []
    }),
  )
}

/** By the sentence that the test prints for it. */
export const rules: Readonly<Record<string, Rule>> = {
  'every file stands in a room': everyFileHasARoom,
  'a room imports from its left': importsGoLeft,
  'within a module the files lean on each other in order': modulesKeepTheirOrder,
  'the store of a module is its own': storesArePrivate,
  'a pure file touches nothing': pureFilesStayPure,
  'a pure file asks for no time and no chance': pureFilesAskNoTimeOrChance,
  'an island brings little to the browser': islandsStayLight,
  'no file imports itself by a detour': noCircles,
  'no file or folder is a drawer': noDrawers,
  'no file only hands on what others export': noBarrels,
  'a package is decided on, and used in one room': packagesHaveOneRoom,
}
