import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Child } from 'hono/jsx'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { z } from 'zod'
import { Conflict } from './conflict.tsx'
import { choice, freeText, idOf, partDay, readVersion } from './field.schema.ts'
import { Form } from './form.tsx'
import { readForm } from './read-form.ts'

type Element = DefaultTreeAdapterTypes.Element
const goal = z.object({
  element: idOf('Doel'),
  read: readVersion,
  title: freeText('Titel', 100),
  note: freeText('Toelichting', 400).exactOptional(),
  direction: choice('Richting', { more: 'meer', less: 'minder' }).exactOptional(),
  lead: idOf('Trekker').exactOptional(),
  target: z
    .number()
    .meta({ look: { label: 'Streefwaarde', widget: 'text' } })
    .exactOptional(),
  endsOn: partDay('Einddatum').exactOptional(),
  bodies: z.array(z.enum(['zeist', 'bunnik'])).meta({ look: { label: 'Wie?', widget: 'many' } }),
  shared: z.boolean().meta({ look: { label: 'Gedeeld', widget: 'flag' } }),
})
const stands = {
  element: '23456789bcdf',
  read: 3,
  title: 'Vaker <melden> & "sneller"',
  note: '\nEerste regel\n\n- tweede',
  direction: 'less',
  target: 12.5,
  endsOn: '2027-05',
  bodies: ['bunnik'],
  shared: true,
}

test('a form posts what it shows: kept values come back as they were', () => {
  const read = readForm(goal, posted(<Form schema={goal} action="/" values={stands} />))
  assert.deepEqual('input' in read && read.input, { ...stands, note: stands.note.trim() })
})

test('a form posts what was typed, however wrong it was, letter for letter', () => {
  const typed = {
    ...stands,
    read: '3',
    title: '</textarea><script>alert(1)</script>',
    target: '10% "meer"',
    endsOn: '31-11-2027',
    shared: 'ja',
  }
  const read = readForm(goal, posted(<Form schema={goal} action="/" values={typed} />))
  assert.deepEqual(read.typed, { ...typed, note: typed.note.replaceAll('\n', '\r\n') })
})

test('nothing is chosen beforehand, and an empty form posts no answer', () => {
  const fields = elements(<Form schema={goal} action="/" values={{}} />)
  assert.equal(fields.filter((element) => has(element, 'checked') || has(element, 'selected')).length, 0)
  const read = readForm(goal, posted(<Form schema={goal} action="/" values={{}} />))
  assert.deepEqual('errors' in read && read.errors.map(({ field }) => field), ['element', 'read', 'title'])
})

test('up to five choices are all in sight; more fold into a list; without choices an id stays unseen', () => {
  const options = (many: number) => ({
    lead: Array.from({ length: many }, (_, i) => ({ value: `${i}`, name: `Gemeente ${i}` })),
  })
  const ofLead = (page: Child) => elements(page).filter((element) => value(element, 'name') === 'lead')
  const tags = (page: Child) =>
    ofLead(page).map((element) => `${element.tagName} ${value(element, 'type') ?? ''}`.trim())
  assert.deepEqual(tags(<Form schema={goal} action="/" options={options(5)} />), Array(6).fill('input radio'))
  assert.deepEqual(tags(<Form schema={goal} action="/" options={options(6)} />), ['select'])
  assert.deepEqual(tags(<Form schema={goal} action="/" values={{ lead: 'x' }} />), ['input hidden'])
})

test('a field that this case does not have is not shown, and its value travels along', () => {
  const page = <Form schema={goal} action="/" values={stands} shown={['title']} />
  assert.deepEqual(labels(page), ['Titel'])
  const read = readForm(goal, posted(page))
  assert.deepEqual('input' in read && read.input.bodies, ['bunnik'])
})

test('an error stands at its field, in the summary with a link to it, and is tied to it for who listens', () => {
  const errors = [
    { field: 'title', sentence: 'Titel: er staat een nummer in.', finds: [{ start: 4, end: 8 }] },
    { field: 'direction', sentence: 'Richting: maak een keuze.' },
    { field: '', sentence: 'dit kan zo niet.' },
  ]
  const page = <Form schema={goal} action="/" values={{ title: 'bel 1234 nu' }} errors={errors} />
  const all = elements(page)
  const links = all.filter(({ tagName }) => tagName === 'a').map((link) => value(link, 'href')?.slice(1))
  assert.deepEqual(links, ['veld-title', 'veld-direction'])
  for (const id of links)
    assert.ok(
      all.some((element) => value(element, 'id') === id && element.tagName === 'input'),
      id,
    )
  const told = (one: Element) =>
    value(one, 'aria-describedby')
      ?.split(' ')
      .map((id) => text(all.find((element) => value(element, 'id') === id)!))
      .join(' ') ?? ''
  const title = all.find((element) => value(element, 'id') === 'veld-title')!
  assert.equal(value(title, 'aria-invalid'), 'true')
  assert.match(told(title), /Er staat een nummer in\. Gevonden in uw tekst: bel 1234 nu/)
  const group = all.find((element) => element.tagName === 'fieldset' && text(element).startsWith('Richting'))!
  assert.match(told(group), /Maak een keuze/)
  assert.deepEqual(all.filter(({ tagName }) => tagName === 'mark').map(text), ['1234'])
})

test('an open point is no error: it can be stored', () => {
  const page = <Form schema={goal} action="/" open={{ target: 'ontbreekt. Bewaren kan wel.' }} />
  assert.match(String(page), /open punt/)
  assert.doesNotMatch(String(page), /aria-invalid/)
})

test('a browser never cuts off free text without a word', () => {
  const free = elements(<Form schema={goal} action="/" />).filter((element) =>
    ['title', 'note'].includes(value(element, 'name') ?? ''),
  )
  assert.deepEqual(
    free.map((element) => value(element, 'maxlength')),
    [undefined, undefined],
  )
})

const conflict = {
  base: { title: 'oud', note: 'oud', target: 1, direction: 'more', bodies: ['zeist'] },
  theirs: { read: 4, title: 'hun titel', note: 'oud', target: 2, direction: 'less', bodies: ['zeist', 'bunnik'] },
  typed: {
    element: '23456789bcdf',
    read: '3',
    title: 'mijn\ntitel',
    note: 'mijn',
    target: '1',
    direction: '',
    bodies: ['bunnik'],
    shared: 'ja',
  },
}
const conflictPage = <Conflict schema={goal} action="/" {...conflict} reserved={{ sleutel: 'k2' }} />
const picking = (which: 'theirs' | 'typed') => (name: string, value: string) =>
  ({ title: conflict[which].title, direction: conflict[which].direction })[name] === value

test('of what both changed one chooses; what one changed stays; the answer is a change of the version that stands', () => {
  const common = { element: '23456789bcdf', read: 4, note: 'mijn', target: 2, bodies: ['bunnik'], shared: true }
  const theirs = readForm(goal, posted(conflictPage, picking('theirs')))
  assert.deepEqual('input' in theirs && theirs.input, { ...common, title: 'hun titel', direction: 'less' })
  const mine = readForm(goal, posted(conflictPage, picking('typed')))
  assert.deepEqual('input' in mine && mine.input, { ...common, title: 'mijn\ntitel' })
  assert.deepEqual(mine.reserved, { sleutel: 'k2' })
})

test('who chooses nothing in a conflict loses nothing that was typed', () => {
  const read = readForm(
    goal,
    posted(conflictPage, () => false),
  )
  assert.deepEqual([read.typed.title, read.typed.note], ['mijn\r\ntitel', 'mijn'])
})

test('without the version that both began with, each difference is a choice', () => {
  const { base, ...rest } = conflict
  const radios = elements(<Conflict schema={goal} action="/" {...rest} />).filter(
    (element) => value(element, 'type') === 'radio',
  )
  assert.deepEqual(
    [...new Set(radios.map((radio) => value(radio, 'name')))],
    ['title', 'note', 'direction', 'target', 'shared'],
  )
})

test('a base that equals what stands now is not believed: their change would be lost without a word', () => {
  const page = <Conflict schema={goal} action="/" {...conflict} base={{ ...conflict.theirs, read: 3 }} />
  const asked = elements(page).filter(
    (element) => value(element, 'type') === 'radio' && value(element, 'name') === 'title',
  )
  assert.equal(asked.length, 2)
})

/** What a browser posts of a page: its successful controls in order (HTML, constructing the entry list). */
function posted(page: Child, picks: (name: string, value: string) => boolean = () => false): [string, string][] {
  return elements(page).flatMap((element): [string, string][] => {
    const [name, type] = [value(element, 'name'), value(element, 'type')]
    if (!name || element.tagName === 'button') return []
    const own = element.tagName === 'textarea' ? text(element) : (value(element, 'value') ?? '')
    const entry: [string, string] = [name, own.replace(/\r?\n/g, '\r\n')]
    if (type === 'radio' || type === 'checkbox') return has(element, 'checked') || picks(name, own) ? [entry] : []
    if (element.tagName !== 'select') return [entry]
    const options = element.childNodes.filter((node): node is Element => 'tagName' in node)
    return [[name, value(options.find((option) => has(option, 'selected')) ?? options[0]!, 'value') ?? '']]
  })
}

function elements(page: Child): readonly Element[] {
  const below = (node: DefaultTreeAdapterTypes.ParentNode): Element[] =>
    node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...below(child)] : []))
  return below(parseFragment(String(page)))
}

function text(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(text).join('') : ''
}

function labels(page: Child): readonly string[] {
  return elements(page)
    .filter(({ tagName }) => tagName === 'label' || tagName === 'legend')
    .map((label) => text(label).trim())
}

function value(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

function has(element: Element, name: string): boolean {
  return value(element, name) !== undefined
}
