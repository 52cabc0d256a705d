import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { noBrowser } from '../browser.ts'
import { comeIn, inProduct } from './afternoon.ts'

const planPage = fileURLToPath(new URL('../../data/plan/woudenberg-begroting-2024-trends.txt', import.meta.url))

/** A4 within the margins of the style sheet: 182 by 267 millimetres, at 96 pixels to the inch. */
const paper = { width: Math.floor((182 / 25.4) * 96), height: Math.floor((267 / 25.4) * 96) }

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

/** On as many sides as its length asks for, and no more than `most`. */
async function printsOn(page: Page, most = Number.POSITIVE_INFINITY): Promise<void> {
  const where = new URL(page.url()).pathname
  const before = page.viewportSize()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(paper)
  const { sticks, cut, wide, length } = await page.evaluate(() => {
    const shown = [...document.body.querySelectorAll('*')]
      .filter((one) => one.getClientRects().length > 0 && !one.closest('.say, textarea, input, select, svg'))
      .map((one) => ({ one, style: getComputedStyle(one), says: one.outerHTML.slice(0, 120) }))
    const edge = document.documentElement.clientWidth + 1
    return {
      sticks: shown.filter(({ style }) => ['sticky', 'fixed'].includes(style.position)).map(({ says }) => says),
      cut: shown
        .filter(({ one, style }) => style.overflow !== 'visible' && one.scrollHeight > one.clientHeight + 1)
        .map(({ says }) => says),
      wide: shown.filter(({ one }) => one.getBoundingClientRect().right > edge).map(({ says }) => says),
      length: document.documentElement.getBoundingClientRect().height,
    }
  })
  assert.deepEqual({ sticks, cut, wide }, { sticks: [], cut: [], wide: [] }, where)
  const sides = sidesOf(await page.pdf({ preferCSSPageSize: true }))
  const least = Math.ceil(length / paper.height)
  assert.ok(sides >= least && sides <= least + 1, `${where} is ${least} sides long and was printed on ${sides}`)
  assert.ok(sides <= most, `${where} takes ${sides} sides, more than ${most}`)
  await page.emulateMedia({ media: 'screen' })
  if (before) await page.setViewportSize(before)
}

/** Every side of a PDF is an object of the type Page. */
function sidesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}
