import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Browser, freshHouse, type TestHouse } from '../../../test/house.ts'
import { elementsIn, filledIn, formIn, textOf } from '../../../test/html.ts'
import { inCopy, isOnDraft } from '../../../test/world-copies.ts'
import type { AnyDeed } from '../../domain/deed/deed.ts'
import { exampleIds } from '../../domain/deed/example.ts'
import { looksOf } from '../../kit/ui/field.schema.ts'
import { fieldsOf } from '../../kit/ui/form-field.ts'
import { theHouse } from './house.ts'

const deeds = [...theHouse.deeds.values()]

let house: TestHouse
let forgetful: TestHouse
const people = new Map<string, Browser>()
before(async () => {
  ;[house, forgetful] = await Promise.all([freshHouse(), freshHouse({ forgets: true })])
  for (const name of ['other-adviser', ...deeds.map((deed) => deed.example.as)])
    people.set(name, await house.browser(name))
})
after(() => Promise.all([house.close(), forgetful.close()]))

const add = '/doe/plan.add-element'
const revise = '/doe/plan.revise-element'

/** The form page of a deed with the ids of its example, as a link on a page opens it. */
function formAddress({ name, input, example }: AnyDeed, ids = (id: string) => id): string {
  const given = Object.entries(looksOf(input)).flatMap(([field, look]) => {
    const value: unknown = example.input[field]
    const isId = look.widget === 'hidden' || look.widget === 'many'
    return value === undefined || !isId
      ? []
      : [value].flat().map((one) => [field, ids(String(one))] as [string, string])
  })
  return `/doe/${name}?${new URLSearchParams([...given, ['terug', '/plannen']])}`
}

/** The input of an example as one types it. */
function typedExample({ example }: AnyDeed): Readonly<Record<string, string | readonly string[]>> {
  return Object.fromEntries(
    Object.entries(example.input as Readonly<Record<string, unknown>>).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(String) : String(value),
    ]),
  )
}

const newPriority = (title: string) => ({ plan: exampleIds.plan, kind: 'priority', level: 'local', title })

test('every deed has a form for who may do it; filled in as its example it is done, and one comes back', async () => {
  for (const deed of deeds) {
    const person = await forgetful.browser(deed.example.as)
    const address = formAddress(deed)
    const page = await person.get(address)
    assert.equal(page.status, 200, address)
    const html = await page.text()
    assert.ok(textOf(html).includes(deed.says.title), address)
    const form = formIn(html, `/doe/${deed.name}`)
    const typed = Object.entries(typedExample(deed)).filter(([name]) => form.names.has(name))
    const answer = await person.post(`/doe/${deed.name}`, filledIn(form, Object.fromEntries(typed)))
    assert.equal(answer.status, 303, `${deed.name}: ${textOf(await answer.clone().text())}`)
    const next = answer.headers.get('location') ?? ''
    assert.ok(
      next === '/plannen' || /^\/(plannen|voorstellen|lijsten)\/[2-9b-z]{12}$/.test(next),
      `${deed.name} ${next}`,
    )
  }
})

test('a form that nobody sees the thing of is not found, with the bytes of an id that never was', async () => {
  const never = (id: string) => (inCopy(id, 'public') === id ? id : `${id.slice(0, 3)}8${id.slice(4)}`)
  const other = people.get('other-adviser')!
  const masked = (text: string) => text.replace(/vrb[28][2-9b-z]{8}/g, 'vrb·').replace(/[\da-f-]{36}/g, '·')
  await house.unchanged(async () => {
    for (const deed of deeds) {
      if (!isOnDraft(deed.example.input)) continue
      const [hidden, missing] = await Promise.all([other.get(formAddress(deed)), other.get(formAddress(deed, never))])
      // A form that asks nothing of the register says nothing of it either.
      assert.deepEqual([hidden.status, missing.status], deed.prepare ? [404, 404] : [200, 200], deed.name)
      assert.equal(masked(await hidden.text()), masked(await missing.text()))
      const typed = Object.entries(typedExample(deed)).flatMap(([name, value]) =>
        [value].flat().map((one) => [name, one] as [string, string]),
      )
      const post = async (ids: (id: string) => string) => {
        const answer = await other.post(
          `/doe/${deed.name}`,
          typed.map(([name, value]) => [name, ids(value)] as const),
        )
        return [answer.status, masked(await answer.text())]
      }
      const posted = await post((id) => id)
      assert.deepEqual(posted, await post(never))
      assert.equal(posted[0], 404)
    }
  })
})

test('nobody is asked to sign in first, and comes back to the form that was asked for', async () => {
  const nobody = await house.browser()
  for (const deed of deeds) {
    const answer = await nobody.get(formAddress(deed))
    assert.equal(answer.status, 303)
    const next = new URL(answer.headers.get('location') ?? '', 'http://x')
    assert.equal(next.pathname, '/aanmelden')
    assert.equal(next.searchParams.get('terug'), formAddress(deed))
  }
})

test('all errors come at once, with everything that was typed, in every text of every deed', async () => {
  await house.unchanged(async () => {
    for (const deed of deeds) {
      const fields = fieldsOf(deed.input).filter(({ look }) => look.free)
      if (fields.length === 0) continue
      const person = people.get(deed.example.as)!
      // The bell is no character of a text, the rest is.
      const texts = Object.fromEntries(
        fields.map(({ name }) => [name, `${name} <b>&amp; "Zeist" 'x' é 👮\n twee \u0007`]),
      )
      const form = formIn(await person.page(formAddress(deed)), `/doe/${deed.name}`)
      const typed = { ...typedExample(deed), ...texts }
      const sent = [...filledIn(form, {}).filter(([name]) => !(name in typed)), ...Object.entries(typed)]
      const answer = await person.post(`/doe/${deed.name}`, sent as readonly (readonly [string, string])[])
      assert.equal(answer.status, 422, deed.name)
      const html = await answer.text()
      const again = formIn(html, `/doe/${deed.name}`)
      const kept = new Map(again.fields)
      for (const [name, text] of Object.entries(texts)) {
        assert.equal(asSent(kept.get(name)), asSent(text), `${deed.name} ${name}`)
        const label = looksOf(deed.input)[name]?.label ?? ''
        assert.ok(textOf(html).includes(label), `${deed.name} ${label}`)
      }
      const errors = elementsIn(html).filter(({ attributes }) => attributes.get('aria-invalid') === 'true')
      assert.ok(errors.length > 0, deed.name)
      for (const name of ['sleutel', 'terug']) assert.equal(kept.get(name), new Map(form.fields).get(name))
    }
  })
})

/** A line of text cannot hold the end of a line: a browser leaves it out. */
const asSent = (text = '') => text.replaceAll('\n', '')

test('what is wrong is said in the tab, in a list with the way to each field, and at the field', async () => {
  const adviser = people.get('adviser')!
  const typed = { kind: 'trend', level: 'local', title: 'a'.repeat(301), observedOn: '31 november 2026', refutedBy: '' }
  const answer = await adviser.post(add, { plan: exampleIds.plan, ...typed, explanation: 'Blijft staan.' })
  assert.equal(answer.status, 422)
  const html = await answer.text()
  const elements = elementsIn(html)
  assert.match(elements.find(({ tag }) => tag === 'title')?.text ?? '', /^Fout: Onderdeel toevoegen/)
  const ways = elements.filter(({ attributes }) => /^#veld-/.test(attributes.get('href') ?? ''))
  assert.deepEqual(
    ways.map(({ attributes }) => attributes.get('href')),
    ['#veld-title', '#veld-observedOn'],
  )
  assert.match(ways[0]?.text ?? '', /1 teken te lang/)
  assert.match(ways[1]?.text ?? '', /31 november bestaat niet\. Bedoelt u 30 november\?/)
  const kept = new Map(formIn(html, add).fields)
  assert.deepEqual(
    ['title', 'observedOn', 'explanation', 'kind'].map((name) => kept.get(name)),
    [typed.title, typed.observedOn, 'Blijft staan.', 'trend'],
  )
})

test('a form that is sent twice is one, also when both come at once', async () => {
  const adviser = people.get('adviser')!
  const form = formIn(await adviser.page(`${add}?plan=${exampleIds.plan}&kind=priority&terug=/plannen`), add)
  const sent = filledIn(form, { title: 'Eén keer bedoeld', level: 'local' })
  const answers = await Promise.all([adviser.post(add, sent), adviser.post(add, sent)])
  answers.push(await adviser.post(add, sent))
  assert.deepEqual(
    answers.map((one) => [one.status, one.headers.get('location')]),
    Array(3).fill([303, '/plannen']),
  )
  assert.equal(await house.countOf('Eén keer bedoeld'), 1)
})

test('a form that was sent before and then changed is said, and goes through when it is sent again', async () => {
  const adviser = people.get('adviser')!
  const form = formIn(await adviser.page(`${add}?plan=${exampleIds.plan}&kind=priority`), add)
  await adviser.post(add, filledIn(form, { title: 'Voor de terugknop', level: 'local' }))
  const answer = await adviser.post(add, filledIn(form, { title: 'Na de terugknop', level: 'local' }))
  assert.equal(answer.status, 422)
  assert.equal(await house.countOf('Na de terugknop'), 0)
  const again = formIn(await answer.text(), add)
  assert.equal(new Map(again.fields).get('title'), 'Na de terugknop')
  assert.equal((await adviser.post(add, again.fields)).status, 303)
  assert.equal(await house.countOf('Na de terugknop'), 1)
})

test('what was done is said once, on the page one comes back to', async () => {
  const adviser = await house.browser('adviser')
  const terug = `/organisaties/${exampleIds.body}`
  const contact = { body: exampleIds.body, name: 'Tweede Collega', position: 'adviseur OOV (voorbeeld)', terug }
  const answer = await adviser.post('/doe/body.add-contact', contact)
  assert.equal(answer.headers.get('location'), terug, textOf(await answer.text()))
  const said = 'De contactpersoon is toegevoegd.'
  assert.ok(textOf(await adviser.page(terug)).includes(said))
  assert.ok(!textOf(await adviser.page(terug)).includes(said))
  // The cookie names a deed; it cannot put words of its own on a page.
  adviser.cookies.set('gedaan', '<script>alert(1)</script>')
  assert.ok(!(await adviser.page(terug)).includes('alert(1)'))
})

test('who is too late sees both versions, and keeps of both what is wanted', async () => {
  const [adviser, lead] = [people.get('adviser')!, await house.browser('lead')]
  const opened = formIn(await adviser.page(`${revise}?element=${exampleIds.priority}`), revise)
  const first = { title: 'Sneller melden', explanation: 'Bewoners melden wat zij zien.', startsOn: '2027' }
  const leads = formIn(await lead.page(`${revise}?element=${exampleIds.priority}`), revise)
  assert.equal((await lead.post(revise, filledIn(leads, first))).status, 303)

  const mine = { title: 'Eerder melden', explanation: 'Bewoners melden wat zij zien en horen.' }
  const answer = await adviser.post(revise, filledIn(opened, mine))
  assert.equal(answer.status, 409)
  const html = await answer.text()
  // Both changed the title; only I the explanation, only the other the beginning.
  for (const text of [first.title, mine.title, mine.explanation])
    assert.ok(html.includes(text) || textOf(html).includes(text), text)
  const merged = formIn(html, revise)
  const kept = new Map(merged.fields)
  assert.equal(kept.get('read'), '2')
  assert.equal(kept.get('startsOn'), '2027')
  assert.equal(kept.get('explanation'), mine.explanation)
  const done = await adviser.post(revise, [...merged.fields, ['title', first.title]])
  assert.equal(done.status, 303)
  const [row] = await house.world.owner`
    select n, title, fields from version where element = ${exampleIds.priority} order by n desc limit 1`
  assert.deepEqual(
    [row?.n, row?.title, row?.fields],
    [3, 'Sneller melden', { explanation: mine.explanation, startsOn: '2027' }],
  )
})

test('an address of mail may stay with a reason; the form asks for it, and keeps it', async () => {
  const adviser = people.get('adviser')!
  const title = 'Meld het via wijkteam@voorbeeld.nl'
  const answer = await adviser.post(add, newPriority(title))
  assert.equal(answer.status, 422)
  const form = formIn(await answer.text(), add)
  assert.ok(form.names.has('toch'))
  // Another error meanwhile does not lose the reason.
  const reason = 'Het is van het wijkteam.'
  const wrong = await adviser.post(add, filledIn(form, { toch: reason, level: '' }))
  assert.equal(new Map(formIn(await wrong.text(), add).fields).get('toch'), reason)
  assert.equal((await adviser.post(add, filledIn(form, { toch: reason }))).status, 303)
  assert.equal(await house.countOf(title), 1)
})

test('a name is asked about: what was typed stays, a contact is offered, and kept with a reason it leaves only its kind', async () => {
  const adviser = people.get('adviser')!
  const title = 'Vaker melden, zegt Gerrit van Asselt'
  const answer = await adviser.post(add, newPriority(title))
  assert.equal(answer.status, 422)
  const html = await answer.text()
  const form = formIn(html, add)
  assert.equal(new Map(form.fields).get('title'), title)
  assert.match(html, /<mark>Gerrit van Asselt<\/mark>/)
  assert.match(textOf(html), /Er staat een naam in .*Schrijf de rol in plaats van de naam/)
  assert.ok(elementsIn(html).some(({ attributes }) => attributes.get('href')?.startsWith('/doe/body.add-contact?')))
  assert.equal((await adviser.post(add, filledIn(form, { toch: 'Zo heet de prijs.' }))).status, 303)
  const kept = await house.world.owner`select text from content where type = 'FindKept'`
  const line = kept.find((row) => String(row.text).includes('Zo heet de prijs.'))
  assert.match(String(line?.text), /"kinds":\["name"\]/)
  assert.doesNotMatch(String(line?.text), /Asselt/)
})

test('the number of a citizen or a plate cannot stay, and no reason is asked', async () => {
  await house.unchanged(async () => {
    for (const text of ['burgerservicenummer 111222333', 'kenteken GH-123-J'])
      for (const toch of ['', 'Het moet.']) {
        const answer = await people.get('adviser')!.post(add, { ...newPriority(`Langs bij ${text}`), toch })
        assert.equal(answer.status, 422, text)
        const form = formIn(await answer.text(), add)
        assert.ok(!form.names.has('toch'), text)
        assert.equal(new Map(form.fields).get('title'), `Langs bij ${text}`)
      }
    const reason = 'Het gaat om BSN 111222333.'
    const answer = await people.get('adviser')!.post(add, { ...newPriority('wijkteam@voorbeeld.nl'), toch: reason })
    assert.equal(answer.status, 422)
    assert.equal(new Map(formIn(await answer.text(), add).fields).get('toch'), reason)
  })
})

test('where a form is refused, the deed that helps is offered only when its form can open', async () => {
  const adviser = people.get('adviser')!
  const offered = async (deed: string, input: Readonly<Record<string, string>>) => {
    const html = await (await adviser.post(`/doe/${deed}`, { ...input, terug: '/plannen' })).text()
    assert.match(textOf(html), /Wat u typte staat hieronder nog/)
    return elementsIn(html)
      .flatMap(({ attributes }) => attributes.get('href') ?? [])
      .filter((href) => href.startsWith('/doe/'))
  }
  const ownAgain = await offered('plan.let-go', { plan: exampleIds.plan, element: exampleIds.priority })
  assert.deepEqual(ownAgain, [`/doe/plan.withdraw-element?element=${exampleIds.priority}&terug=%2Fplannen`])
  assert.equal((await adviser.get(ownAgain[0]!)).status, 200)
  // The plan itself must be shared first, and which plan that is the form of an element does not know.
  assert.deepEqual(await offered('plan.share-element', { element: exampleIds.priority, audience: 'public' }), [])
})
