import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { crawl } from '../../../test/crawl.ts'
import { addressOf, type Browser, bodyOf, freshHouse, type TestHouse } from '../../../test/house.ts'
import { type Element, elementsIn } from '../../../test/html.ts'
import type { AnyDeed } from '../../domain/deed/deed.ts'
import { exampleIds } from '../../domain/deed/example.ts'
import { looksOf } from '../../kit/ui/field.schema.ts'
import { theHouse } from './house.ts'

let house: TestHouse
before(async () => {
  house = await freshHouse()
})
after(() => house.close())

/** What would run, were it ever read as part of a page. Each names itself, so that one sees where it was shown. */
const attacks = [
  '<script>alert(7)</script>',
  '"><img src=x onerror=alert(7)>',
  "'><svg/onload=alert(7)>",
  'javascript:alert(7)',
  '</textarea></title><iframe srcdoc=x>',
  '&lt;script&gt;alert(7)&lt;/script&gt;',
  '" autofocus onfocus="alert(7)',
  '{{7*7}}<%= 7*7 %>',
]

/** What of a page came from a text instead of from us. */
function foreignIn(html: string): readonly Element[] {
  return elementsIn(html).filter(({ tag, attributes, text }) => {
    // An island of our own is a file that we serve, and nothing within the page.
    if (tag === 'script' && text === '' && house.style.files.has(attributes.get('src') ?? '')) return false
    const names = [...attributes.keys()]
    const leads = ['href', 'src', 'action', 'formaction'].map((name) => attributes.get(name)?.trim() ?? '')
    return (
      ['script', 'img', 'iframe', 'object', 'embed', 'base', 'style'].includes(tag) ||
      names.some((name) => name.startsWith('on') || name === 'srcdoc' || name === 'style') ||
      leads.some((lead) => /^[a-z]+:/i.test(lead))
    )
  })
}

const hasAlert = (html: string) => html.includes('alert(7)')
/** The texts that people write in a deed. Intake has tests of its own; a list of organisations has the words of one of them. */
const texts = new Map(
  [...theHouse.deeds.values()]
    .filter(({ name }) => !name.startsWith('intake.') && name !== 'body.add-many')
    .map(
      (deed) =>
        [deed, Object.entries(looksOf(deed.input)).flatMap(([field, look]) => (look.free ? [field] : []))] as const,
    )
    .filter(([, fields]) => fields.length > 0),
)

/** The example of a deed with one text of an attacker; where it has kinds, as a thing of each kind, since each has its own texts. */
function attacksOn(deed: AnyDeed, field: string, attack: string): readonly Readonly<Record<string, unknown>>[] {
  const { under: _under, ...example } = deed.example.input
  const kinds = Object.keys(looksOf(deed.input).kind?.names ?? {})
  return [
    { ...deed.example.input, [field]: attack },
    ...(deed.name === 'plan.add-element' ? kinds.map((kind) => ({ ...example, kind, [field]: attack })) : []),
  ]
}

/** On the version that stands by now, as the answer to a conflict tells it. */
async function callOnTop(person: Browser, deed: AnyDeed, input: Readonly<Record<string, unknown>>): Promise<Response> {
  const answer = await person.call(addressOf(deed, input), bodyOf(deed, input))
  if (answer.status !== 409) return answer
  const { gelezen: read } = (await answer.json()) as { readonly gelezen: number }
  return person.call(addressOf(deed, input), bodyOf(deed, { ...input, read }))
}

test('the attacks of this test would be seen, were they let through', () => {
  const found = attacks.map(
    (attack) => foreignIn(`<p title="${attack}">${attack}</p><a href="${attack}">x</a>`).length > 0,
  )
  assert.deepEqual(found, [true, true, true, true, true, false, true, false])
})

test('script in every text of every deed is kept as text, and runs on no page', async () => {
  const kept: { readonly deed: string; readonly field: string }[] = []
  for (const [deed, fields] of texts) {
    const person = await house.browser(deed.example.as)
    for (const field of fields)
      for (const input of attacksOn(deed, field, attacks[kept.length % 3] ?? '')) {
        const answer = await callOnTop(person, deed, input)
        if (answer.status === 201) kept.push({ deed: deed.name, field })
        else assert.ok([404, 422].includes(answer.status), `${deed.name} ${await answer.text()}`)
      }
  }
  // Each deed kept one, and each text was kept by a deed that has it.
  assert.deepEqual(
    [...new Set(kept.map(({ deed }) => deed))],
    [...texts.keys()].map(({ name }) => name),
  )
  const fields = [...new Set([...texts.values()].flat())]
  assert.deepEqual(
    fields.filter((field) => !kept.some((one) => one.field === field)),
    [],
  )

  let shown = 0
  for (const account of ['adviser', 'region-administrator', '']) {
    const browser = await house.browser(account)
    const starts = [
      '/',
      '/plannen',
      '/organisaties',
      ...attacks.map((attack) => `/zoeken?${new URLSearchParams({ woorden: attack })}`),
    ]
    for (const [path, html] of await crawl(browser, starts, 'one form a deed')) {
      assert.deepEqual(foreignIn(html), [], path)
      if (hasAlert(html)) shown += 1
    }
  }
  assert.ok(shown > 20, `shown on ${shown} pages`)
})

test('script in every field of a form comes back as text, in the errors too', async () => {
  for (const deed of theHouse.deeds.values()) {
    const person = await house.browser(deed.example.as)
    const looks = Object.entries(looksOf(deed.input))
    // So that it is the form of the example: of a name that comes twice the last counts.
    const ids = looks
      .filter(([, look]) => look.widget === 'hidden' || look.widget === 'many')
      .flatMap(([name]) =>
        [deed.example.input[name] ?? []].flat().map((value: unknown) => [name, String(value)] as const),
      )
    const names = [...looks.map(([name]) => name), 'terug', 'sleutel', 'toch', '<script>alert(7)</script>']
    for (const shift of [0, 2, 5]) {
      const attacked = names.map((name, i) => [name, attacks[(i + shift) % attacks.length] ?? ''] as const)
      const posted = await person.post(`/doe/${deed.name}`, [...attacked, ...ids])
      assert.ok([404, 422].includes(posted.status), deed.name)
      const opened = await person.get(
        `/doe/${deed.name}?${new URLSearchParams([...attacked, ...ids].map(([name, value]) => [name, value]))}`,
      )
      for (const html of [await posted.text(), await opened.text()]) assert.deepEqual(foreignIn(html), [], deed.name)
    }
  }
})

test('script in an address comes back as text, on pages that are there and that are not', async () => {
  const browsers = [await house.browser(), await house.browser('adviser')]
  for (const attack of attacks) {
    const word = encodeURIComponent(attack)
    const addresses = [
      `/${word}`,
      `/plannen/${word}`,
      `/e/${exampleIds.priority}/${word}`,
      `/fouten/${word}`,
      `/zoeken?woorden=${word}`,
      `/zoeken?${word}=${word}`,
      `/plannen?terug=${word}`,
      `/verslag?plan=${word}&voor=${word}`,
      `/verslag?plan=${exampleIds.openPlan}&x=${word}`,
      `/aanmelden?terug=${word}`,
      `/aanmelden/link?sleutel=${word}`,
      `/aanmelden/${word}`,
      `/organisaties?x=${word}#${word}`,
    ]
    for (const browser of browsers)
      for (const address of addresses) {
        const answer = await browser.get(address)
        assert.ok([200, 303, 404].includes(answer.status), address)
        assert.deepEqual(foreignIn(await answer.text()), [], address)
      }
  }
})

test('script in an answer of the API stays within its JSON, that no browser reads as a page', async () => {
  const adviser = await house.browser('adviser')
  const answer = await adviser.get(`/api/v1/plannen/${exampleIds.plan}`)
  assert.match(answer.headers.get('content-type') ?? '', /^application\/json/)
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
  assert.ok(hasAlert(await answer.text()))
})
