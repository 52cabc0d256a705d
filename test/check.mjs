import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

/** All that a change must pass, in order; the slowest last. `npm run check` stops at the first that fails. */
const checks = [
  ['opmaak en stijl', 'biome', 'check', '--error-on-warnings'],
  ['typen', 'tsc', '-p', '.'],
  ['typen van zuivere bestanden', 'tsc', '-p', 'tsconfig.pure.json'],
  ['dode code', 'knip', '--no-config-hints'],
  ['tests', 'start.mjs', 'test'],
]

for (const [name, program, ...args] of checks) {
  console.log(`\n== ${name}`)
  const from = performance.now()
  const isGood = run(program, args)
  const seconds = ((performance.now() - from) / 1000).toFixed(1)
  console.log(`== ${name}: ${isGood ? 'goed' : 'niet goed'}, ${seconds} s`)
  if (!isGood) process.exit(1)
}

function run(program, args) {
  const isOurs = program.endsWith('.mjs')
  const path = isOurs ? process.execPath : `${root}node_modules/.bin/${program}`
  const shell = !isOurs && process.platform === 'win32'
  return spawnSync(path, isOurs ? [program, ...args] : args, { cwd: root, stdio: 'inherit', shell }).status === 0
}
