import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { journey } from './afternoon.ts'

const farthest = 120

journey('an adviser signs in, finds a priority and adds a goal with the keyboard alone', async (afternoon) => {
  const { page, sees, in: at } = await afternoon.comesIn()
  // A page that still glides is not where it will be.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.keyboard.press('Tab')
  assert.equal(await nameOfFocus(page), 'Naar de inhoud')
  await isInSight(page, 'Naar de inhoud')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Meld u aan')
  await enter(page)
  await tabTo(page, 'Adviseur van Woudenberg (voorbeeld)')
  await enter(page)
  await tabTo(page, 'Woudenberg')
  await enter(page)
  await tabTo(page, 'Verhogen meldingsbereidheid')
  await enter(page)
  await tabTo(page, 'Doel toevoegen')
  await enter(page)
  await tabTo(page, 'Toevoegen')
  await enter(page)
  // The browser begins at what was wrong, and its link leads to the field.
  await focusLands(page)
  assert.match(await nameOfFocus(page), /^Er klopt één ding nog niet/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Melden is gewoon')
  await tabTo(page, 'Toevoegen')
  await enter(page)
  await sees('Toegevoegd als concept.')
  await at('Wat').sees('Melden is gewoon')
})

/** Tab, as often as it takes. Wherever it stops one can see where one is, and nothing lies over it. */
async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = []
  while (passed.length < farthest) {
    await page.keyboard.press('Tab')
    const here = await nameOfFocus(page)
    await isInSight(page, here)
    if (here === name) return
    passed.push(here)
  }
  assert.fail(`Tab never came at ‘${name}’, only at: ${passed.join(' · ')}`)
}

/** Enter, on what leads to another page. */
async function enter(page: Page): Promise<void> {
  const loaded = page.waitForEvent('load')
  await page.keyboard.press('Enter')
  await loaded
}

/** `autofocus` is followed a moment after a page has loaded; with scripts off only we can ask. */
async function focusLands(page: Page): Promise<void> {
  for (let i = 0; i < 40 && (await page.evaluate(() => document.activeElement === document.body)); i += 1)
    await setTimeout(50)
}

function nameOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim())
}

async function isInSight(page: Page, name: string): Promise<void> {
  const { ring, covered } = await page.evaluate(() => {
    const focus = document.activeElement ?? document.body
    const { left, top, width, height } = focus.getBoundingClientRect()
    const over = document.elementFromPoint(left + width / 2, top + height / 2)
    const { outlineStyle, outlineWidth } = getComputedStyle(focus)
    const isFree = over && (focus.contains(over) || over.contains(focus))
    return { ring: `${outlineStyle} ${outlineWidth}`, covered: isFree ? '' : (over?.outerHTML ?? focus.outerHTML) }
  })
  assert.equal(ring, 'solid 3px', `the ring around ‘${name}’`)
  assert.equal(covered, '', `‘${name}’ is out of sight`)
}
