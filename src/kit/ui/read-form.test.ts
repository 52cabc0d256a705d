import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { choice, freeText, idOf, partDay, readVersion, shortText } from './field.schema.ts'
import { errorsOf, readForm } from './read-form.ts'

const text = (label: string) => ({ look: { label, widget: 'text' as const } })
const goal = z.object({
  element: idOf('Doel').exactOptional(),
  title: freeText('Titel', 20),
  note: freeText('Toelichting', 200).exactOptional(),
  direction: choice('Richting', { more: 'meer', less: 'minder' }).exactOptional(),
  target: z.number().min(1).max(100).meta(text('Streefwaarde')).exactOptional(),
  count: z.number().int().meta(text('Aantal')).exactOptional(),
  endsOn: partDay('Einddatum').exactOptional(),
  number: shortText('Nummer', /^M\d+$/, 'Zoals M12.').exactOptional(),
  bodies: z
    .array(z.enum(['zeist', 'bunnik']))
    .min(1)
    .meta({ look: { label: 'Wie?', widget: 'many' } })
    .exactOptional(),
  shared: z
    .boolean()
    .meta({ look: { label: 'Gedeeld', widget: 'flag' } })
    .exactOptional(),
  until: partDay('Tot').nullable().default(null),
})

type Posted = readonly (readonly [string, unknown])[]
const right: Posted = [['title', 'Vaker melden']]

/** The sentences of a form that was filled in right, but for these fields. */
const wrongWith = (...posted: Posted) => {
  const read = readForm(goal, [...right, ...posted])
  return 'errors' in read ? read.errors.map(({ sentence }) => sentence) : []
}
const inputWith = (...posted: Posted) => {
  const read = readForm(goal, [...right, ...posted])
  assert.ok('input' in read, JSON.stringify(read))
  return read.input
}

test('an empty field is absent, and never becomes the number zero', () => {
  const versioned = z.object({
    read: readVersion.exactOptional(),
    target: z.coerce.number().meta(text('Doel')).exactOptional(),
  })
  const read = readForm(versioned, [
    ['read', ''],
    ['target', '  '],
  ])
  assert.deepEqual('input' in read && read.input, {})
})

test('a field that must be filled in is missed also when it holds only spaces, and the label says which', () => {
  const read = readForm(goal, [['title', '  ']])
  assert.deepEqual('errors' in read && read.errors, [{ field: 'title', sentence: 'Titel: vul dit in.' }])
})

test('all errors come at once, in the order of the form', () => {
  const read = readForm(goal, [
    ['endsOn', 'ooit'],
    ['target', '10% meer'],
    ['title', ''],
  ])
  assert.deepEqual('errors' in read && read.errors.map(({ field }) => field), ['title', 'target', 'endsOn'])
})

test('a sentence says what is wrong and what would be right', () => {
  const cases: readonly [name: string, typed: string, sentence: string][] = [
    ['target', '10% meer', 'Streefwaarde: schrijf een getal, bijvoorbeeld 12 of 12,5.'],
    ['target', '1.5', 'Streefwaarde: schrijf een getal, bijvoorbeeld 12 of 12,5.'],
    ['target', '0', 'Streefwaarde: schrijf een getal van ten minste 1.'],
    ['target', '1.000', 'Streefwaarde: schrijf een getal van ten hoogste 100.'],
    ['count', '2,5', 'Aantal: schrijf een geheel getal, zonder komma.'],
    ['endsOn', '31 november 2027', 'Einddatum: 31 november bestaat niet. Bedoelt u 30 november?'],
    ['endsOn', '2027-02-29', 'Einddatum: 29 februari 2027 bestaat niet. Bedoelt u 28 februari?'],
    ['endsOn', '2027-13', 'Einddatum: maand 13 bestaat niet. Schrijf een maand van 1 tot en met 12.'],
    ['endsOn', '45-1-2027', 'Einddatum: dag 45 bestaat niet: januari 2027 heeft 31 dagen.'],
    ['endsOn', 'na de zomer', 'Einddatum: schrijf een jaar (2027), een maand (mei 2027) of een dag (14 mei 2027).'],
    ['direction', 'sideways', 'Richting: deze keuze is er niet (meer). Kies een andere.'],
    ['element', 'x', 'Doel: deze keuze is er niet (meer). Kies een andere.'],
    ['number', '12', 'Nummer: dit is niet te lezen. Zoals M12.'],
    ['bodies', '', 'Wie? Kies er ten minste één.'],
    ['bodies', 'leusden', 'Wie? Deze keuze is er niet (meer). Kies een andere.'],
    [
      'note',
      'a\u0000b',
      'Toelichting: er staat een teken in dat niet te zien is, vaak meegekomen uit een ander programma. Typ de tekst opnieuw.',
    ],
    ['title', '  Vaker melden van alles \r\n', 'Titel: 2 tekens te lang. Er passen 20 tekens; u schreef er 22.'],
  ]
  for (const [name, typed, sentence] of cases) assert.deepEqual(wrongWith([name, typed]), [sentence], typed)
})

test('the space around a text does not count, and the end of a line counts once', () => {
  assert.deepEqual(wrongWith(['title', `  ${'x'.repeat(18)}\r\nx \r\n`]), [])
})

test('a rule of the schema that says its own sentence is heard', () => {
  const period = z
    .object({ from: partDay('Van'), to: partDay('Tot') })
    .refine(({ from, to }) => from <= to, { path: ['to'], error: 'het einde ligt voor het begin.' })
  const read = readForm(period, [
    ['from', '2027'],
    ['to', '2026'],
  ])
  assert.deepEqual('errors' in read && read.errors, [{ field: 'to', sentence: 'Tot: het einde ligt voor het begin.' }])
})

test('numbers are read as Dutch writes them', () => {
  assert.equal(inputWith(['target', ' 12,5 ']).target, 12.5)
  assert.equal(inputWith(['count', '1.400']).count, 1400)
  assert.equal(inputWith(['count', '-3']).count, -3)
  for (const trick of ['1e5', '0x10', 'Infinity', '1,4.000', '١٢'])
    assert.equal(wrongWith(['count', trick]).length, 1, trick)
})

test('a day is read in the notation of people, and kept in ours', () => {
  assert.equal(inputWith(['endsOn', '14 mei 2027']).endsOn, '2027-05-14')
})

test('a choice of many keeps all that was ticked; nothing ticked differs from not shown', () => {
  assert.deepEqual(inputWith(['bodies', ''], ['bodies', 'zeist'], ['bodies', 'bunnik']).bodies, ['zeist', 'bunnik'])
  assert.equal('bodies' in inputWith(), false)
})

test('a tick that was taken away is no; a tick that was not shown is not there', () => {
  assert.equal(inputWith(['shared', ''], ['shared', 'ja']).shared, true)
  assert.equal(inputWith(['shared', '']).shared, false)
  assert.equal('shared' in inputWith(), false)
})

test('of a name that comes twice the last counts', () => {
  assert.equal(inputWith(['note', 'wat ik typte'], ['note', 'wat ik koos']).note, 'wat ik koos')
  assert.equal('note' in inputWith(['note', 'wat ik typte'], ['note', '']), false)
})

test('a field that the form does not have is said, not dropped; what travels with every form is no such field', () => {
  const read = readForm(goal, [...right, ['terug', '/woudenberg'], ['sleutel', 'k'], ['audience', 'public']])
  assert.deepEqual('errors' in read && read.errors.map(({ field }) => field), ['audience'])
  assert.match(('errors' in read && read.errors[0]?.sentence) || '', /geen veld ‘audience’/)
  assert.deepEqual(read.reserved, { terug: '/woudenberg', sleutel: 'k' })
})

test('names that mean something to JavaScript are unknown fields like any other', () => {
  for (const name of ['__proto__', 'constructor', 'toString']) assert.equal(wrongWith([name, 'x']).length, 1, name)
})

test('a file where text belongs is an empty field', () => {
  const read = readForm(goal, [['title', new Blob(['x'])]])
  assert.deepEqual('errors' in read && read.errors.map(({ sentence }) => sentence), ['Titel: vul dit in.'])
})

test('what was typed comes back letter for letter, right or wrong', () => {
  const typed = { title: ' <b>&"\r\nx', target: '10% meer', endsOn: '31 november 2027', bodies: ['zeist', 'nergens'] }
  const read = readForm(goal, [
    ['title', typed.title],
    ['target', typed.target],
    ['endsOn', typed.endsOn],
    ['bodies', ''],
    ['bodies', 'zeist'],
    ['bodies', 'nergens'],
  ])
  assert.deepEqual(read.typed, typed)
})

test('what comes in as JSON gets the same sentences', () => {
  const raw = { title: 'x'.repeat(21), target: 'veel', extra: 1 }
  const strict = goal.strict()
  const errors = errorsOf(strict, strict.safeParse(raw).error!, raw)
  assert.deepEqual(
    errors.map(({ field }) => field),
    ['extra', 'title', 'target'],
  )
  assert.equal(errors[1]?.sentence, 'Titel: 1 teken te lang. Er passen 20 tekens; u schreef er 21.')
  const none = [{ field: '', sentence: 'Hier kwam iets anders binnen dan dit formulier verwacht.' }]
  assert.deepEqual(errorsOf(strict, strict.safeParse(null).error!, null), none)
})
