// Node's own modules only, in words that Node 12 can read: a version that is too old must get as far as its sentence.
import { spawnSync } from 'node:child_process'
import { readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))

/** What this version of Node can do for us: `fine`, `almost` (it works, but is not supported) or `too-old`. */
export function verdictOnNode(version) {
  const [major, minor] = version.split('.').map(Number)
  const isAtLeast = (wantedMajor, wantedMinor) => major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)
  if (isAtLeast(22, 12)) return 'fine'
  return isAtLeast(20, 19) ? 'almost' : 'too-old'
}

/**
 * Do the installed packages differ from the lockfile? npm keeps its own list of what it installed in `node_modules`, written last,
 * so that an installation that was interrupted, or made by hand, is judged rightly too.
 * @param tools also ask for the packages that only developing and testing need
 */
export function isIncomplete(lock, installed, tools) {
  return Object.entries(lock.packages).some(([path, wanted]) => {
    const found = installed.packages[path]
    if (path === '' || (wanted.dev && !tools) || (wanted.optional && !found)) return false
    return !found || found.version !== wanted.version || found.integrity !== wanted.integrity
  })
}

/** Runs a program of ours in this same process, so that there is one process to stop. */
export function open(program, { warn = false } = {}) {
  if (!isReady({ warn })) return undefined
  process.env.TSX_TSCONFIG_PATH = join(root, 'tsconfig.json')
  return import('tsx').then(() => import(pathToFileURL(join(root, program)).href))
}

function isReady({ tools = false, warn = false }) {
  const verdict = verdictOnNode(process.versions.node)
  if (verdict === 'too-old')
    return giveUp(
      `Driehoek heeft Node.js 22.12 of nieuwer nodig; dit is ${process.versions.node}. Haal de nieuwste op via https://nodejs.org en start opnieuw.`,
    )
  if (verdict === 'almost' && warn)
    console.error(
      `Let op: Driehoek is gemaakt voor Node.js 22.12 of nieuwer; ${process.versions.node} werkt nog, maar niet lang meer.`,
    )
  return isInstalled(tools) || install()
}

function isInstalled(tools) {
  try {
    return !isIncomplete(readJson('package-lock.json'), readJson('node_modules/.package-lock.json'), tools)
  } catch (problem) {
    if (problem.code === 'ENOENT') return false
    throw problem
  }
}

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'))
}

function install() {
  console.error('Driehoek installeert wat het nodig heeft. Dat duurt meestal minder dan een halve minuut …')
  // Under `npm start` the npm that started us is the one to use.
  const own = /npm-cli\.js$/.test(process.env.npm_execpath || '')
  const [program, first] = own ? [process.execPath, [process.env.npm_execpath]] : ['npm', []]
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync(program, first.concat(options), {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: !own && process.platform === 'win32',
  })
  if (status === 0) return true
  return giveUp(
    `Het installeren (npm ci) is niet gelukt. Kijk of npm en internet er zijn en of u mag schrijven in ${root}, en start opnieuw.`,
  )
}

function giveUp(sentence) {
  console.error(sentence)
  process.exitCode = 1
  return false
}

function run(args) {
  const { status, signal } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  process.exitCode = signal === null ? status : 1
}

const commands = {
  start: () => open('src/front/server/main.ts', { warn: true }),
  /** Words choose files by a part of their path: `node start.mjs test plan`. */
  test: (words) =>
    isReady({ tools: true, warn: true }) && run(['--import', 'tsx', '--test-reporter=tap', 'test/all.ts', ...words]),
  check: () => isReady({ tools: true, warn: true }) && run(['test/check.mjs']),
}

function main([name = 'start', ...words]) {
  if (!Object.keys(commands).includes(name))
    return giveUp(`${name} kent Driehoek hier niet. Het kan zijn: start, test of check.`)
  return commands[name](words)
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main(process.argv.slice(2))
