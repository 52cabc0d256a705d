import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'

/** Somebody at a browser. Each verb finds what a person finds: by its role and its name on the screen. */
export interface Person {
  readonly page: Page
  /** Only what stands in this strip, question or menu. A name may break off with three dots, and leave out its verb. */
  in(name: string): Person
  goTo(path: string): Promise<void>
  follow(link: string): Promise<void>
  press(button: string): Promise<void>
  /** A link or a button: one who reads an instruction does not ask which. */
  click(name: string): Promise<void>
  /** Opens what was folded; what stands in it. */
  unfold(summary: string): Promise<Person>
  fill(label: string, text: string): Promise<void>
  /** A choice by its own name, or by that of its field: few choices are all in sight, many fold into a list. */
  choose(label: string, choice?: string): Promise<void>
  upload(label: string, file: string): Promise<void>
  /** The text stands on the page; what is only heard counts too. */
  sees(...texts: readonly string[]): Promise<void>
  seesNot(...texts: readonly string[]): Promise<void>
}

/** What to do on every page that one arrives at. */
export type OnArrival = (page: Page) => Promise<void>

export function personAt(page: Page, address: string, onArrival: OnArrival = async () => {}): Person {
  const arrive = async (step: () => Promise<unknown>) => {
    const loaded = page.waitForEvent('load')
    // A step that finds nothing to touch says so itself.
    loaded.catch(() => {})
    await step()
    await loaded
    await onArrival(page)
  }
  const person = (place: Page | Locator): Person => ({
    page,
    in: (name) =>
      person(
        place.getByRole('region', { name: beginning(name) }).or(place.getByRole('navigation', { name, exact: true })),
      ),
    goTo: (path) => arrive(() => page.goto(address + path)),
    follow: (name) => arrive(() => place.getByRole('link', { name, exact: true }).click()),
    press: (name) => arrive(() => place.getByRole('button', { name, exact: true }).click()),
    click: (name) =>
      arrive(() =>
        place
          .getByRole('link', { name, exact: true })
          .or(place.getByRole('button', { name, exact: true }))
          .click(),
      ),
    unfold: async (name) => {
      const folded = place.getByRole('group').filter({ has: page.locator('summary', { hasText: name }) })
      await folded.locator('summary').click()
      return person(folded)
    },
    fill: (label, text) => field(place, label).fill(text),
    choose: async (label, choice) => {
      if (choice === undefined) return place.getByRole('radio', { name: label }).check()
      const few = place.getByRole('group', { name: labelled(label) })
      if ((await few.count()) > 0) return few.getByRole('radio', { name: choice, exact: true }).check()
      await field(place, label).selectOption(choice)
    },
    upload: (label, file) => field(place, label).setInputFiles(file),
    sees: async (...texts) => {
      const said = await textOf(place)
      for (const text of texts) assert.ok(said.includes(wordsOf(text)), `‘${text}’ is not in: ${said}`)
    },
    seesNot: async (...texts) => {
      const said = await textOf(place)
      for (const text of texts) assert.ok(!said.includes(wordsOf(text)), `‘${text}’ is in: ${said}`)
    },
  })
  return person(page)
}

function field(place: Page | Locator, label: string): Locator {
  return place.getByLabel(labelled(label))
}

/** A label with a note behind it (*mag leeg blijven*) is the label too. */
const labelled = (label: string) => new RegExp(`^${literally(label)}( mag leeg blijven)?$`)

function beginning(name: string): RegExp {
  if (name.endsWith('…')) return new RegExp(`^${literally(name.slice(0, -1))}`)
  return new RegExp(`^${literally(name)}( (zien|kiezen|doen|leren))?$`)
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

async function textOf(place: Page | Locator): Promise<string> {
  const whole = 'goto' in place ? place.locator('body') : place
  // biome-ignore lint/performance/useDomNodeTextContent: what is folded or not shown at this width must not count as seen
  return wordsOf(await whole.innerText())
}

const wordsOf = (text: string) => text.replace(/\s+/g, ' ').trim()
