import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { noBrowser } from '../browser.ts'
import { comeIn, inProduct } from './afternoon.ts'
import { printsOn } from './printed.ts'

const planPage = fileURLToPath(new URL('../../data/plan/woudenberg-begroting-2024-trends.txt', import.meta.url))

test('every page prints whole: nothing covers a text, nothing is cut off, and the home of a gemeente fits one side', {
  skip: noBrowser,
}, async () => {
  await inProduct(async (address, browser) => {
    const { page, ...adviser } = await comeIn(browser, address, { who: 'Adviseur van Woudenberg' })
    await printsOn(page, 1)
    for (const path of ['/organisaties', '/plannen', '/zoeken?woorden=criminaliteit', '/mij']) {
      await adviser.goTo(path)
      await printsOn(page)
    }
    await adviser.goTo('/woudenberg')
    await printsOn(page, 1)
    await adviser.follow('Het hele plan')
    await printsOn(page)
    await adviser.follow('Wat er gebeurde')
    await printsOn(page)
    await adviser.goTo('/woudenberg')
    await adviser.follow('Verhogen meldingsbereidheid')
    await printsOn(page, 1)
    await adviser.follow('Passage, verbanden en versies')
    await printsOn(page, 1)
    await adviser.follow('Wijzigen')
    await printsOn(page)
    await adviser.goTo('/woudenberg')
    await adviser.follow('Document overnemen')
    await printsOn(page, 1)
    await adviser.fill('Wat is dit voor document?', 'de begroting 2024-2027')
    await adviser.upload('Bestand', planPage)
    await adviser.press('Document lezen')
    await printsOn(page)
  })
})

test('the list that says the same as the chain is printed, though it is folded on the screen', {
  skip: noBrowser,
}, async () => {
  await inProduct(async (address, browser) => {
    const { page, ...resident } = await comeIn(browser, address, {})
    await resident.follow('Regionale veiligheidsstrategie 2023-2026')
    const line = page.locator('.as-list').getByText('Verstoren en terugdringen criminele geldstromen')
    assert.equal(await line.isVisible(), false)
    await page.emulateMedia({ media: 'print' })
    assert.equal(await line.isVisible(), true)
    assert.equal(await page.locator('.chain').isVisible(), false)
  })
})
