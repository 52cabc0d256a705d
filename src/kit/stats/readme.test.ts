import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

/** Each example of the README: lines `expression // what it gives`, a number to as many digits as are shown. */
const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8')
const examples = [...readme.matchAll(/^### (.+?)$|```ts\n([\s\S]+?)```/gm)]

let section = ''
for (const [, heading, code] of examples) {
  if (heading) section = heading
  if (code) {
    const name = section
    test(`the example of "${name}" gives what the README says`, () => {
      const shown = [...code.matchAll(/^(?!const|import|\/\/)(.+?) \/\/ (.+)$/gm)]
      assert.ok(shown.length > 0, 'an example shows something')
      assert.deepEqual(
        run(code),
        shown.map(([, , value]) => value),
      )
    })
  }
}

/** Runs an example and gives what its lines come to, in as many digits as the README shows. */
function run(code: string): string[] {
  const place = mkdtempSync(join(tmpdir(), 'readme-'))
  try {
    const room = new URL('.', import.meta.url).href
    const body = code
      .replaceAll(/from '\.\//g, `from '${room}`)
      .replaceAll(/^(?!const|import|\/\/)(.+?) \/\/ (.+)$/gm, (_, expression: string, value: string) => {
        const digits = /^-?\d+\.?(\d*)$/.exec(value)?.[1]?.length ?? 0
        return `told.push(((v: unknown) => typeof v === 'number' ? v.toFixed(${digits}) : String(v))(${expression}))`
      })
    const file = join(place, 'example.mts')
    writeFileSync(file, `const told: string[] = []\n${body}\nconsole.log(JSON.stringify(told))\n`)
    return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', file]).toString()) as string[]
  } finally {
    rmSync(place, { recursive: true })
  }
}
