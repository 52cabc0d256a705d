import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const room = fileURLToPath(new URL('.', import.meta.url))
const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((f) => /(?<!\.test)\.ts$/.test(f))

/** An example in a comment says what it gives after `//`: a number to as many digits as are shown, or an expression. */
interface Example {
  readonly file: string
  readonly expression: string
  readonly gives: string
}

const examples = files.flatMap((file) =>
  [...readFileSync(join(room, file), 'utf8').matchAll(/@example (.+?) \/\/ ([^\n:]+)/g)].map(
    ([, expression, gives]): Example => ({ file, expression: expression!, gives: gives! }),
  ),
)

test('what the comments give as an example is what the functions give', () => {
  assert.ok(examples.length > 50, 'the comments have examples')
  const told = run(examples)
  examples.forEach(({ file, expression, gives }, i) => {
    const { got, want } = told[i]!
    const shown = `${file}: ${expression} gives ${got}, the comment says ${gives}`
    if (typeof got !== 'number' || typeof want !== 'number') assert.deepEqual(got, want, shown)
    else assert.ok(Math.abs(got - want) <= roundingOf(gives), shown)
  })
})

/** Half of the last digit that is shown; of an expression the twelfth digit. */
function roundingOf(gives: string): number {
  const digits = /^-?\d+(?:\.(\d+))?$/.exec(gives.trim())?.[1]?.length
  return digits === undefined || digits > 12 ? 1e-12 : 0.5 * 10 ** -digits
}

/** Evaluates all examples in one process, with every function of the room in reach. */
function run(all: readonly Example[]): readonly { readonly got: unknown; readonly want: unknown }[] {
  const place = mkdtempSync(join(tmpdir(), 'comments-'))
  try {
    const imports = files.map(
      (file, i) => `import * as m${i} from ${JSON.stringify(new URL(file, import.meta.url).href)}`,
    )
    const names = files.map((_, i) => `...m${i}`).join(', ')
    const evaluate = `const give = (e: string) => new Function('room', 'with (Math) with (room) return (' + e + ')')({ ${names} })`
    const plain = `(_: string, v: unknown) => (ArrayBuffer.isView(v) ? [...(v as Float64Array)] : v)`
    const lines = JSON.stringify(all.map(({ expression, gives }) => [expression, gives]))
    const file = join(place, 'examples.mts')
    const told = `(${lines} as [string, string][]).map(([e, g]) => ({ got: give(e), want: give(g) }))`
    writeFileSync(file, `${imports.join('\n')}\n${evaluate}\nconsole.log(JSON.stringify(${told}, ${plain}))\n`)
    return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', file]).toString())
  } finally {
    rmSync(place, { recursive: true })
  }
}
