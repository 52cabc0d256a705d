import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
// @ts-expect-error plain JavaScript without types: it must run before anything is installed
import { isIncomplete, verdictOnNode } from '../start.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const skip = process.platform === 'win32' ? 'the stand-in for npm is a shell script' : false

/** A checkout of its own, with stand-ins for npm and for the server, so that nothing is fetched. */
let checkout = ''
before(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'driehoek-start-'))
  for (const name of ['start.mjs', 'driehoek.mjs', 'tsconfig.json', 'test/all.ts'])
    await cp(join(root, name), join(checkout, name))
  await write('package.json', '{ "type": "module" }')
  await write('package-lock.json', lockWith('1.0.0'))
  await mkdir(join(checkout, 'bin'))
  await installs(`#!/bin/sh
    echo "$*" >> installed; rm -rf node_modules; mkdir node_modules
    ln -s '${root}node_modules/tsx' node_modules/tsx; cp package-lock.json node_modules/.package-lock.json`)
  await serves(`console.log('served'); process.exitCode = 3`)
})
after(() => rm(checkout, { recursive: true, force: true }))

function lockWith(version: string): string {
  return JSON.stringify({ packages: { '': {}, 'node_modules/tsx': { version, integrity: `sha512-${version}` } } })
}

async function write(path: string, text: string, mode = 0o644): Promise<void> {
  await mkdir(join(checkout, path, '..'), { recursive: true })
  await writeFile(join(checkout, path), text, { mode })
}

const installs = (script: string) => write('bin/npm', script, 0o755)
const serves = (program: string) => write('src/front/server/main.ts', program)

function launch(
  args: readonly string[],
  cwd = checkout,
): { child: ChildProcess; ended: Promise<readonly [number, string]> } {
  const { npm_execpath: _, ...rest } = process.env
  const env = { ...rest, PATH: `${join(checkout, 'bin')}${delimiter}${process.env.PATH}` }
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout.on('data', (piece) => (said += piece))
  child.stderr.on('data', (piece) => (said += piece))
  return { child, ended: once(child, 'close').then(([code]) => [code, said] as const) }
}

const start = (...args: string[]) => launch([join(checkout, 'start.mjs'), ...args]).ended

async function timesInstalled(): Promise<number> {
  return (await readFile(join(checkout, 'installed'), 'utf8')).trim().split('\n').length
}

test('Node 22.12 and newer is fine, 20.19 is almost, what is older is too old', () => {
  const verdicts = [
    '22.12.0',
    '24.0.0',
    '26.1.0',
    '22.11.0',
    '21.7.3',
    '20.19.0',
    '20.18.9',
    '18.20.8',
    '12.22.12',
  ].map(verdictOnNode)
  assert.deepEqual(verdicts, ['fine', 'fine', 'fine', 'almost', 'almost', 'almost', 'too-old', 'too-old', 'too-old'])
})

test('an installation is complete when each package of the lockfile is there, but for tools and other systems', () => {
  const packages = {
    '': { version: '0.1.0' },
    a: { version: '1.0.0', integrity: 'x' },
    b: { version: '2.0.0', dev: true },
    c: { version: '3.0.0', optional: true },
  }
  const { a, b } = packages
  assert.equal(isIncomplete({ packages }, { packages: { a, b } }, true), false)
  assert.equal(isIncomplete({ packages }, { packages: { a } }, false), false)
  assert.equal(isIncomplete({ packages }, { packages: { a } }, true), true)
  assert.equal(isIncomplete({ packages }, { packages: { a: { ...a, version: '1.0.1' } } }, false), true)
  assert.equal(isIncomplete({ packages }, { packages: { a: { ...a, integrity: 'y' } } }, false), true)
  assert.equal(isIncomplete({ packages }, { packages: {} }, false), true)
})

test('the first start installs and starts, the second only starts, and the end of the server is the end of all', {
  skip,
}, async () => {
  const [code, said] = await start()
  assert.match(said, /installeert wat het nodig heeft/)
  assert.match(said, /served/)
  assert.equal(code, 3)
  assert.equal((await readFile(join(checkout, 'installed'), 'utf8')).split(' ')[0], 'ci')

  const [again, saidAgain] = await start('start')
  assert.doesNotMatch(saidAgain, /installeert/)
  assert.equal(again, 3)
  assert.equal(await timesInstalled(), 1)
})

test('a changed lockfile and an interrupted installation are installed again', { skip }, async () => {
  await write('package-lock.json', lockWith('1.0.1'))
  await start()
  assert.equal(await timesInstalled(), 2)
  await rm(join(checkout, 'node_modules/.package-lock.json'))
  await start()
  assert.equal(await timesInstalled(), 3)
})

test('Ctrl-C reaches the server once', { skip }, async () => {
  await serves(`
    let times = 0
    setInterval(() => {}, 1000)
    process.on('SIGINT', () => { times += 1; setTimeout(() => { console.log('stopped after ' + times); process.exit(0) }, 100) })
    console.log('ready')`)
  const { child, ended } = launch([join(checkout, 'start.mjs')])
  await once(child.stdout!, 'data')
  child.kill('SIGINT')
  assert.deepEqual(await ended, [0, (await ended)[1]])
  assert.match((await ended)[1], /stopped after 1/)
})

test('driehoek runs in the folder where it is called, also through a link, with its own words', { skip }, async () => {
  await write('src/front/cli/main.ts', `console.log(JSON.stringify([process.cwd(), ...process.argv.slice(2)]))`)
  await symlink(join(checkout, 'driehoek.mjs'), join(checkout, 'bin/driehoek'))
  const elsewhere = await mkdtemp(join(checkout, 'elsewhere-'))
  const [code, said] = await launch([join(checkout, 'bin/driehoek'), 'plan', 'lees', '--json'], elsewhere).ended
  assert.equal(code, 0)
  assert.deepEqual(JSON.parse(said).slice(1), ['plan', 'lees', '--json'])
  assert.match(JSON.parse(said)[0], /elsewhere-/)
})

test('an installation that fails ends with one sentence that says what to look at', { skip }, async () => {
  await rm(join(checkout, 'node_modules'), { recursive: true })
  await installs('#!/bin/sh\necho no network >&2; exit 7')
  const [code, said] = await start()
  assert.equal(code, 1)
  assert.match(said, /no network\n.*npm ci.*internet.*start opnieuw/)
})

test('an unknown word is answered with the words that there are', async () => {
  const [code, said] = await start('begin')
  assert.equal(code, 1)
  assert.match(said, /begin kent Driehoek hier niet.*start, test of check/)
})

const outcomes = [
  ['a test that passes', `test('it holds', () => {})`, 0, /# pass 1\n# fail 0/],
  ['a test that fails', `test('it holds', () => { throw new Error('broken') })`, 1, /# fail 1/],
  ['a test file that cannot be read', `throw new Error('unreadable')`, 1, /# fail 1/],
  [
    'a hook that belongs to its own file',
    `before(async () => { await null; globalThis.a = 1 }); test('it holds', () => { if (!globalThis.a) throw 0 })`,
    0,
    /# pass 1/,
  ],
] as const

test('the tests end well only when every test did, also on a file that cannot be read', { skip }, async () => {
  await symlink(join(root, 'node_modules'), join(checkout, 'node_modules'))
  await cp(join(root, 'package-lock.json'), join(checkout, 'package-lock.json'))
  for (const [name, body, code, closing] of outcomes) {
    await write('src/kit/one.test.ts', `import { before, test } from 'node:test'\nvoid before\n${body}`)
    const [ended, said] = await start('test', 'kit/one')
    assert.equal(ended, code, name)
    assert.match(said, closing, name)
    assert.match(said, /^# tests 1$/m, name)
  }
})

test('asking for tests that are not there is a failure, not a success', { skip }, async () => {
  const [code, said] = await start('test', 'no-such-file')
  assert.equal(code, 1)
  assert.match(said, /a test file with no-such-file in its path/)
})
