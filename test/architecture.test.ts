import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type House, isPure, type Room, readHouse, rules } from './architecture.ts'

/** The line of rooms, from left to right: a room imports from its left. A new room is a new word here, in the right place. */
const rooms: readonly Room[] = [
  { name: 'base', folder: 'src/kit/base', kind: 'open', pure: true },
  { name: 'stats', folder: 'src/kit/stats', kind: 'open', pure: true },
  { name: 'prose', folder: 'src/kit/prose', kind: 'open', pure: true },
  { name: 'document', folder: 'src/kit/document', kind: 'open' },
  { name: 'chart', folder: 'src/kit/chart', kind: 'open' },
  { name: 'ui', folder: 'src/kit/ui', kind: 'open' },
  { name: 'register', folder: 'src/store/register', kind: 'open' },
  { name: 'counts', folder: 'src/store/counts', kind: 'open' },
  { name: 'deed', folder: 'src/domain/deed', kind: 'open' },
  { name: 'body', folder: 'src/domain/body', kind: 'module' },
  { name: 'account', folder: 'src/domain/account', kind: 'module' },
  { name: 'plan', folder: 'src/domain/plan', kind: 'module' },
  { name: 'ask', folder: 'src/domain/ask', kind: 'module' },
  { name: 'action', folder: 'src/domain/action', kind: 'module' },
  { name: 'capacity', folder: 'src/domain/capacity', kind: 'module' },
  { name: 'monitor', folder: 'src/domain/monitor', kind: 'module' },
  { name: 'decision', folder: 'src/domain/decision', kind: 'module' },
  { name: 'intake', folder: 'src/domain/intake', kind: 'module' },
  { name: 'meeting', folder: 'src/domain/meeting', kind: 'module' },
  { name: 'toolbox', folder: 'src/domain/toolbox', kind: 'module' },
  { name: 'report', folder: 'src/domain/report', kind: 'module' },
  { name: 'desk', folder: 'src/front/desk', kind: 'open' },
  { name: 'publish', folder: 'src/front/publish', kind: 'open' },
  { name: 'server', folder: 'src/front/server', kind: 'open' },
  { name: 'cli', folder: 'src/front/cli', kind: 'open' },
]

const root = fileURLToPath(new URL('../', import.meta.url))
const read = (path: string) => readFileSync(root + path, 'utf8')
const house: House = { rooms, packages: decidedPackages() }

/** The rows of docs/decisions/packages.md: the name of a package, and its room. */
function decidedPackages(): ReadonlyMap<string, string> {
  const rows = read('docs/decisions/packages.md').matchAll(/^\| `(.+?)` \| (.+?) \|/gm)
  return new Map([...rows].map(([, name = '', room = '']) => [name, room]))
}

function filesIn(folder: string): readonly string[] {
  const names = readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
  return names.map((name) => `${folder}/${name.split(sep).join('/')}`).filter((path) => statSync(root + path).isFile())
}

const source = readHouse(new Map(filesIn('src').map((path) => [path, read(path)])), house)

for (const [sentence, rule] of Object.entries(rules)) {
  test(sentence, () => {
    const complaints = rule(source, house)
    assert.ok(complaints.length === 0, `\n${complaints.join('\n')}`)
  })
}

/** A house that is wrong in one way, the rule that must say so, and words of what it must say. */
const wrong: readonly (readonly [rule: string, says: RegExp, texts: Readonly<Record<string, string>>])[] = [
  ['every file stands in a room', /src\/loose\.ts stands in no room/, { 'src/loose.ts': '' }],
  ['every file stands in a room', /src\/kit\/plans\/a\.css stands in no room/, { 'src/kit/plans/a.css': '' }],
  [
    'a room imports from its left',
    /a\.ts imports src\/domain\/plan\/plan\.ts, but plan stands to the right of base/,
    { 'src/kit/base/a.ts': `import {\n  plan,\n} from '../../domain/plan/plan.ts'` },
  ],
  [
    'a room imports from its left',
    /server stands to the right of desk/,
    { 'src/front/desk/home.tsx': `const app = await import('../server/app.ts')` },
  ],
  [
    'a room imports from its left',
    /imports test\/makers\.ts, which stands in no room/,
    { 'src/domain/plan/plan.ts': `export * from '../../../test/makers.ts'` },
  ],
  [
    'within a module the files lean on each other in order',
    /in a module access stands before store/,
    { 'src/domain/plan/lead.access.ts': `import type { Row } from './plan.store.ts'` },
  ],
  [
    'the store of a module is its own',
    /the store of plan is its own/,
    { 'src/domain/ask/ask.deeds.ts': `import { readPlans } from '../plan/plan.store.ts'` },
  ],
  [
    'the store of a module is its own',
    /the store of plan is its own/,
    { 'src/front/desk/plan-page.tsx': `import { readPlans } from '../../domain/plan/plan.store.ts'` },
  ],
  [
    'a pure file touches nothing',
    /plan\.texts\.ts is pure but imports node:fs/,
    { 'src/domain/plan/plan.texts.ts': `import { readFile } from 'node:fs'` },
  ],
  [
    'a pure file touches nothing',
    /plan\.ts is pure but imports src\/domain\/deed\/deed\.ts, which imports src\/store\/register\/register\.ts, which imports postgres/,
    {
      'src/domain/plan/plan.ts': `import type { At } from '../deed/deed.ts'`,
      'src/domain/deed/deed.ts': `import type { Sql } from '../../store/register/register.ts'`,
      'src/store/register/register.ts': `import postgres from 'postgres'`,
    },
  ],
  [
    'a pure file touches nothing',
    /plan\.schema\.ts is pure but imports src\/domain\/body\/body\.deeds\.ts/,
    {
      'src/domain/plan/plan.schema.ts': `import { bodies } from '../body/body.deeds.ts'`,
      'src/domain/body/body.deeds.ts': '',
    },
  ],
  [
    'a pure file asks for no time and no chance',
    /month\.ts is pure but asks for Date\.now/,
    { 'src/kit/base/month.ts': 'export const now = () => Date.now()' },
  ],
  [
    'an island brings little to the browser',
    /filter\.island\.ts imports src\/domain\/plan\/plan\.schema\.ts/,
    { 'src/domain/plan/filter.island.ts': `import { planInput } from './plan.schema.ts'` },
  ],
  [
    'an island brings little to the browser',
    /filter\.island\.ts imports zod, but a browser gets no packages/,
    { 'src/kit/ui/filter.island.ts': `import { z } from 'zod'` },
  ],
  [
    'no file imports itself by a detour',
    /a\.ts → src\/kit\/base\/b\.ts → src\/kit\/base\/a\.ts is a circle/,
    { 'src/kit/base/a.ts': `import './b.ts'`, 'src/kit/base/b.ts': `import type { A } from './a.ts'` },
  ],
  ['no file or folder is a drawer', /bears the name of a drawer/, { 'src/kit/base/utils.ts': '' }],
  ['no file or folder is a drawer', /bears the name of a drawer/, { 'src/domain/plan/common/a.ts': '' }],
  [
    'no file only hands on what others export',
    /index\.ts only hands on/,
    { 'src/kit/base/index.ts': 'export const a = 1' },
  ],
  [
    'no file only hands on what others export',
    /all\.ts only hands on/,
    { 'src/kit/base/all.ts': `// for convenience\nexport * from './id.ts'\nexport { monthOf } from './month.ts'\n` },
  ],
  [
    'a package is decided on, and used in one room',
    /imports postgres, but that is used in register only/,
    { 'src/domain/plan/plan.store.ts': `import postgres from 'postgres'` },
  ],
  [
    'a package is decided on, and used in one room',
    /imports @scope\/left-pad, which nobody decided on/,
    { 'src/kit/base/pad.ts': `import pad from '@scope/left-pad/fast'` },
  ],
]

test('every rule fails on a house that breaks it', () => {
  for (const [rule, says, texts] of wrong) {
    const complaints = rules[rule]?.(readHouse(new Map(Object.entries(texts)), house), house) ?? []
    assert.match(complaints.join('\n'), says, `${rule}: ${Object.keys(texts)}`)
  }
  assert.deepEqual(new Set(wrong.map(([rule]) => rule)), new Set(Object.keys(rules)))
})

test('every package that we install is decided on, and no decision is about a package that left', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'))
  const installed = Object.keys({ ...dependencies, ...devDependencies })
  assert.deepEqual([...house.packages.keys()].filter((name) => name !== 'hono/jsx').sort(), installed.sort())
  const places = ['every room', 'start', 'check', 'tests', ...rooms.map((room) => room.name)]
  for (const [name, place] of house.packages)
    assert.ok(places.includes(place), `${name} stands in ${place}, which is no room`)
})

test('every pure file is compiled without the types of Node and the browser', () => {
  const tsc = [`${root}node_modules/typescript/bin/tsc`, '-p', 'tsconfig.pure.json', '--listFilesOnly']
  const listed = execFileSync(process.execPath, tsc, { cwd: root, encoding: 'utf8' }).split('\n')
  const compiled = new Set(listed.map((path) => relative(root, path).split(sep).join('/')))
  const forgotten = source.filter((file) => isPure(file) && !compiled.has(file.path)).map(({ path }) => path)
  assert.deepEqual(forgotten, [], 'add them to tsconfig.pure.json')
})
