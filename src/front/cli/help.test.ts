import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { wireOf } from '../../domain/deed/wire.ts'
import { theHouse } from '../server/house.ts'
import { catalogue } from './catalogue.ts'
import { exits } from './exit.ts'
import { helpOfLocal, helpOfRoom, overview } from './help.ts'
import { helpOfDeclared } from './house-help.ts'
import { commonOptions, deedOptions, houseOptionsOf, shapesOf, valuesOf } from './house-options.ts'
import { localCommands } from './local-commands.ts'
import { readWords } from './words.ts'

const declared = [...theHouse.deeds.values(), ...theHouse.views.values()]

test('the help names every deed and view once, with its title, and every command of this machine', async () => {
  const lines = overview(await catalogue()).split('\n')
  for (const { name, says } of declared) {
    const named = lines.filter((line) => line.startsWith(`  ${name} `))
    assert.equal(named.length, 1, name)
    assert.ok(named[0]?.endsWith(`  ${says.title}`), name)
  }
  for (const { name } of localCommands)
    assert.ok(
      lines.some((line) => line.startsWith(`  ${name}`)),
      name,
    )
})

test('every deed and view stands under the title that its own room gave', async () => {
  const lines = overview(await catalogue()).split('\n')
  for (const { name } of declared) {
    const title = theHouse.titles.get(name.split('.')[0] ?? '')
    assert.ok(title, `the room of ${name} has another name`)
    const heading = lines
      .slice(
        0,
        lines.findIndex((line) => line.startsWith(`  ${name} `)),
      )
      .findLast((line) => /^\S/.test(line))
    assert.equal(heading, title, name)
  }
})

test('the help says what each exit code means', async () => {
  const text = overview(await catalogue())
  for (const code of Object.values(exits)) assert.match(text, new RegExp(`^ {2}${code} {2,}\\p{L}`, 'mu'))
})

test('the help of a room lists its deeds, its views and its commands of this machine, and of no other room', async () => {
  const text = helpOfRoom(await catalogue(), 'plan')
  for (const name of ['plan.add-element', 'plan.show-plan', 'plan lees']) assert.ok(text.includes(name), name)
  assert.doesNotMatch(text, /body\.|tekst/)
})

test('the help of a command of this machine says how it is written', () => {
  for (const command of localCommands) assert.ok(helpOfLocal(command).startsWith(`driehoek ${command.name}`))
})

test('the help of a deed has each field by its Dutch name, its choices, and what is needed', () => {
  const text = helpOfDeclared(theHouse, theHouse.deeds.get('plan.add-element')!)
  assert.match(text, /^ {2}\* --plan <id> /m)
  assert.match(text, /^ {4}--organisatie <id> .*Leeg: de organisatie die het plan bijhoudt/m)
  assert.match(text, /^ {2}\* --soort <keuze>[\s\S]*^ {8}goal +doel$/m)
  assert.match(text, /--sleutel[\s\S]*--toch[\s\S]*--bestand[\s\S]*--json/)
})

test('the example in the help of every deed and view is the example of its declaration, as a shell reads it', {
  skip: process.platform === 'win32',
}, () => {
  for (const one of declared) {
    const example = helpOfDeclared(theHouse, one).split('\n').at(-1)!.trim()
    const [program, name, ...words] = asShellWords(example)
    assert.deepEqual([program, name], ['driehoek', one.name])
    const options = houseOptionsOf(one, wireOf(theHouse))
    const shapes = { ...shapesOf(options), ...('decide' in one ? deedOptions : commonOptions) }
    const given = readWords(words, shapes, one.name).values
    // A text of more lines stands there as a file, which is not there.
    const values = { ...valuesOf(one, options, given), ...(given.has('bestand') && inMoreLines(one.example.input)) }
    assert.deepEqual(one.input.parse(values), one.input.parse(one.example.input), one.name)
  }
})

function inMoreLines(input: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => String(value).includes('\n')))
}

function asShellWords(line: string): readonly string[] {
  const { stdout } = spawnSync('sh', ['-c', `set -- ${line}; printf '%s\\0' "$@"`], { encoding: 'utf8' })
  return stdout.split('\0').slice(0, -1)
}
