import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { readingBounds } from '../../src/kit/document/reading-bounds.ts'
import { axeViolations, noBrowser, openPage, sideways, withBrowser } from '../browser.ts'
import { type Person, personAt } from './person.ts'
import { openProduct } from './product.ts'

/** One afternoon in the product, with the whole region to itself. */
export interface Afternoon {
  readonly address: string
  /** Somebody comes in at the front page; a name of the example is signed in. Each has a browser of their own. */
  comesIn(name?: string): Promise<Person>
}

/** Longer than a document may take by the clock: it is read after all else, so on a busy machine it waits, and a page then says so. */
const patienceMs = readingBounds.clockSeconds * 1000 + 5_000
const [wide, phone] = [1280, 360]

/** An afternoon as a test, at the same time with scripts and without: the product must not notice the difference. */
export function journey(name: string, spend: (afternoon: Afternoon) => Promise<void>): void {
  test(name, { skip: noBrowser, concurrency: 2 }, async (both) => {
    const ways = [true, false].map((scripts) =>
      both.test(scripts ? 'with scripts' : 'with scripts off', () =>
        inProduct((address, browser) =>
          spend({ address, comesIn: (who) => comeIn(browser, address, { who, scripts }) }),
        ),
      ),
    )
    await Promise.all(ways)
  })
}

/** A product and a browser for this work only. */
export async function inProduct(work: (address: string, browser: Browser) => Promise<void>): Promise<void> {
  const product = await openProduct()
  try {
    await withBrowser((browser) => work(product.address, browser))
  } finally {
    await product.stop()
  }
}

interface Coming {
  readonly who?: string | undefined
  readonly scripts?: boolean
}

export async function comeIn(browser: Browser, address: string, { who, scripts = true }: Coming): Promise<Person> {
  const page = await openPage(browser, { width: wide, scripts })
  page.setDefaultTimeout(patienceMs)
  const person = personAt(page, address, scripts ? usableByEveryone : undefined)
  await person.goTo('/')
  if (who) await signIn(person, who)
  return person
}

async function signIn(person: Person, who: string): Promise<void> {
  await person.follow('Aanmelden')
  await person.press(`${who} (voorbeeld)`)
  await person.sees('U werkt voor')
}

const lookedAt = new Set<string>()

/**
 * No violation of WCAG 2.2 A or AA, at a desk and on a phone, and nothing sideways from 320 pixels up. A page made of the same
 * parts is looked at once a run.
 */
export async function usableByEveryone(page: Page): Promise<void> {
  const where = new URL(page.url()).pathname
  const looks = `${where.replace(/[2-9b-z]{12}/, ':id')} ${await partsOf(page)}`
  // What a form says when it could not be done is the same part on every form.
  const once = looks.includes('refusal') || looks.includes('summary') ? looks.replace(where, '/doe/') : looks
  if (lookedAt.has(once)) return
  lookedAt.add(once)
  assert.deepEqual(await axeViolations(page), [], `${where}, wide`)
  await page.setViewportSize({ width: phone, height: 900 })
  assert.deepEqual(await axeViolations(page), [], `${where}, on a phone`)
  await page.setViewportSize({ width: 320, height: 900 })
  assert.deepEqual(await sideways(page), [], `${where} at 320 pixels`)
  await page.setViewportSize({ width: wide, height: 900 })
}

function partsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll('[class], input')].map((part) =>
      [part.localName, part.getAttribute('type'), part.getAttribute('class')].join('.'),
    )
    return [...new Set(parts)].sort().join(' ')
  })
}
