import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { wordPlan } from '../office/word-plan.ts'
import { journey } from './afternoon.ts'
import type { Person } from './person.ts'

/** What the issue asks of an afternoon with a plan of twenty pages. */
const mostTouches = 40

journey('an adviser takes in a Word plan of twenty pages in few touches, and finds each passage', async (afternoon) => {
  const folder = await mkdtemp(join(tmpdir(), 'driehoek-intake-'))
  try {
    const file = join(folder, 'veiligheidsplan.docx')
    await writeFile(file, await wordPlan({ priorities: 10, actionsEach: 6, proseEach: 4 }))
    const touches = { count: 0 }
    const adviser = counting(await afternoon.comesIn('Adviseur van Woudenberg'), touches)
    const { page } = adviser
    // A Word file is read in a process of its own, which takes its time on a busy machine.
    page.setDefaultTimeout(20_000)
    await adviser.in('U werkt voor').follow('Woudenberg')
    await adviser.follow('Document overnemen')
    await adviser.fill('Wat is dit voor document?', 'het concept-IVP 2028-2031')
    await adviser.upload('Bestand', file)
    await adviser.press('Document lezen')
    await adviser.sees(
      'Eerst één vraag',
      'prioriteit Veilig uitgaan',
      'maatregel Extra controles houden op mensenhandel',
    )
    await everyPartHasItsPassage(page)

    await adviser.in('Is ‘Sneller en slimmer…').press('Nee, laat het weg')
    await adviser.sees('Geen vragen meer', 'weggelaten')

    await adviser.follow('wijzigen: Buurtpreventie opzetten tegen mensenhandel')
    await adviser.sees('‘Buurtpreventie opzetten tegen mensenhandel gemeente 2028’')
    await adviser.press('lijn')
    await adviser.sees('lijn Buurtpreventie opzetten tegen mensenhandel')
    const keys = await page.locator('[data-keys]').isVisible()
    if (keys) await byKeys(adviser, touches)
    else await adviser.press('Ongedaan maken')
    await adviser.sees('maatregel Buurtpreventie opzetten tegen mensenhandel')

    await adviser.goTo('/woudenberg')
    await adviser.sees('Eén voorstel wacht op nakijken.', 'geen vragen meer')
    await adviser.follow('Het concept-IVP 2028-2031')
    await adviser.follow('Bevestigen')
    await adviser.choose('alleen de eigen organisatie, als concept')
    await adviser.press('Bevestigen')
    await adviser.goTo('/woudenberg')
    await adviser.sees('Integraal veiligheidsplan Woudenberg 2028-2031')
    assert.ok(touches.count < mostTouches, `${touches.count} touches`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

/** With scripts: undo, walk, and both panes stand at the same place. */
async function byKeys({ page }: Person, touches: { count: number }): Promise<void> {
  const press = async (key: string) => {
    touches.count += 1
    await page.keyboard.press(key)
  }
  const loaded = page.waitForEvent('load')
  await press('u')
  await loaded
  await page.locator('.tree li:focus').waitFor()
  await press('j')
  const focus = page.locator('.tree li:focus > .node a').first()
  assert.match((await focus.textContent()) ?? '', /over mensenhandel$/)
  const passage = page.locator(`.doc ${await focus.getAttribute('href')}`)
  const [pane, at] = [await page.locator('.doc-text').boundingBox(), await passage.boundingBox()]
  assert.ok(pane && at && at.y >= pane.y && at.y < pane.y + pane.height, 'the document stands at the passage')
  // A key in a field is a letter: nothing happens outside the proposal.
  await page.locator('.doc-text').focus()
  await press('x')
  await page.getByRole('button', { name: 'Sneltoetsen uitzetten' }).click()
  touches.count += 1
  await page.locator('.tree li').nth(1).focus()
  await press('x')
  assert.equal(new URL(page.url()).pathname.split('/')[1], 'voorstellen')
}

/** Each part of the proposal leads to a passage with its words, and the passage leads back. */
async function everyPartHasItsPassage(page: Page): Promise<void> {
  const parts = await page.locator('.tree li').evaluateAll((items) =>
    items.map((part) => {
      const link = part.querySelector<HTMLAnchorElement>(':scope > .node a')
      const passage = link && document.querySelector<HTMLAnchorElement>(link.hash)
      return { id: part.id, title: link?.textContent ?? '', text: passage?.textContent ?? '', back: passage?.hash }
    }),
  )
  assert.ok(parts.length > 90, `${parts.length} parts`)
  for (const { id, title, text, back } of parts) assert.deepEqual([text.includes(title), back], [true, `#${id}`], title)
}

/** Somebody whose touches are counted: a click, a key, a choice; what is typed into one field is one. */
function counting(person: Person, touches: { count: number }): Person {
  const once =
    <Given extends readonly unknown[], T>(act: (...given: Given) => Promise<T>) =>
    (...given: Given) => {
      touches.count += 1
      return act(...given)
    }
  const { page, in: within, sees, seesNot, ...acts } = person
  return {
    page,
    sees,
    seesNot,
    in: (name) => counting(within(name), touches),
    goTo: once(acts.goTo),
    follow: once(acts.follow),
    press: once(acts.press),
    click: once(acts.click),
    unfold: once(acts.unfold),
    fill: once(acts.fill),
    choose: once(acts.choose),
    upload: once(acts.upload),
  }
}
