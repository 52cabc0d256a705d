import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { AnyDeed } from '../../src/domain/deed/deed.ts'
import { exampleIds } from '../../src/domain/deed/example.ts'
import { pages } from '../../src/front/desk/pages.ts'
import { theHouse } from '../../src/front/server/house.ts'
import { looksOf } from '../../src/kit/ui/field.schema.ts'
import { noBrowser, openPage, withBrowser } from '../browser.ts'
import { freshHouse, type TestHouse } from '../house.ts'
import { usableByEveryone } from './afternoon.ts'

const { body, thirdBody, region, plan, openPlan, regionPlan, priority, trend, proposal, confirmedProposal } = exampleIds

/** Every page, filled and empty. */
const addresses = [
  '/',
  '/voorbeeldstad',
  '/voorbeeldmeer',
  '/organisaties',
  `/organisaties/${body}`,
  `/organisaties/${thirdBody}`,
  `/organisaties/${region}`,
  '/plannen',
  `/plannen/${plan}`,
  `/plannen/${openPlan}`,
  `/plannen/${regionPlan}`,
  `/prioriteiten/${priority}`,
  `/prioriteiten/${exampleIds.secondPriority}`,
  `/prioriteiten/${exampleIds.heldElement}`,
  `/e/${priority}`,
  `/e/${trend}`,
  `/e/${priority}/vaker-melden`,
  `/e/${priority}/v/1`,
  '/zoeken',
  '/zoeken?woorden=melden',
  '/zoeken?woorden=zeeolifant',
  `/overnemen?organisatie=${body}`,
  `/overnemen?organisatie=${thirdBody}`,
  `/voorstellen/${proposal}`,
  `/voorstellen/${proposal}?bij=n5`,
  `/voorstellen/${proposal}?alles=1`,
  `/voorstellen/${confirmedProposal}`,
  `/lijsten/${exampleIds.list}`,
  '/fouten/plan.nothing-changed',
  '/fouten/plan.lead-not-holder',
  `/verslag?plan=${plan}`,
  `/verslag?organisatie=${body}`,
  `/verslag?over=${priority}`,
  '/mij',
  '/aanmelden',
  '/aanmelden/link',
  '/nergens/iets',
]

let house: TestHouse
let site: string
before(async () => {
  house = await freshHouse({ forgets: true })
  site = (await house.open()).address
})
after(() => house.close())

test('every page has an address among those that are looked at', () => {
  const paths = addresses.map((address) => address.replace(/\?.*/, ''))
  for (const { route } of pages) {
    const shape = new RegExp(`^${route.replace(/:\w+/g, '[^/]+')}$`)
    assert.ok(
      paths.some((path) => shape.test(path)),
      route,
    )
  }
})

test('every page can be used by everyone, for who works there, who only reads, and who is not signed in', {
  skip: noBrowser,
}, async () => {
  await withBrowser((browser) =>
    sideBySide(['adviser', 'administrator', 'reader', ''], async (who) => {
      const page = await openAs(browser, who)
      for (const address of addresses) {
        await page.goto(site + address)
        await usableByEveryone(page)
      }
    }),
  )
})

test('every form can be used by everyone, as it opens and with all that is wrong with it', {
  skip: noBrowser,
}, async () => {
  await withBrowser((browser) =>
    sideBySide([...theHouse.deeds.values()], async (deed) => {
      const page = await openAs(browser, deed.example.as)
      await page.goto(site + formAddress(deed))
      await usableByEveryone(page)
      for (const field of await page.locator('form.form :is(input[type=text], textarea)').all()) await field.fill('')
      await page.locator('form.form .bar button').click()
      await page.waitForLoadState()
      await usableByEveryone(page)
      await page.context().close()
    }),
  )
})

test('a form that is sent after the session ended keeps what was typed, and can be used by everyone', {
  skip: noBrowser,
}, async () => {
  await withBrowser(async (browser) => {
    const page = await openAs(browser, 'adviser')
    await page.goto(`${site}/doe/plan.add-element?plan=${plan}&kind=goal&level=local&terug=/`)
    await page.getByLabel('Titel').fill('Vaker terugbellen')
    await page.context().clearCookies()
    await page.getByRole('button', { name: 'Toevoegen' }).click()
    await page.getByRole('heading', { name: 'U bent afgemeld' }).waitFor()
    assert.equal(await page.getByLabel('Titel').inputValue(), 'Vaker terugbellen')
    await usableByEveryone(page)
  })
})

/** Two at a time: a browser is a process a page. */
async function sideBySide<T>(all: readonly T[], look: (one: T) => Promise<void>): Promise<void> {
  const rest = [...all]
  const lane = async () => {
    for (let one = rest.shift(); one !== undefined; one = rest.shift()) await look(one)
  }
  await Promise.all([lane(), lane()])
}

async function openAs(browser: Browser, who: string): Promise<Page> {
  const page = await openPage(browser)
  if (who) {
    const { cookies } = await house.browser(who)
    await page.context().addCookies([...cookies].map(([name, value]) => ({ name, value, url: site })))
  }
  return page
}

/** The form of a deed as a page links to it: with the ids of its example. */
function formAddress({ name, input, example }: AnyDeed): string {
  const ids = Object.entries(looksOf(input)).flatMap(([field, look]) =>
    ['hidden', 'many'].includes(look.widget ?? '')
      ? [example.input[field] ?? []].flat().map((id) => [field, String(id)])
      : [],
  )
  return `/doe/${name}?${new URLSearchParams([...ids, ['terug', '/plannen']])}`
}
