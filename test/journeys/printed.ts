import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** A4 within the margins of the style sheet: 182 by 267 millimetres, at 96 pixels to the inch. */
const paper = { width: Math.floor((182 / 25.4) * 96), height: Math.floor((267 / 25.4) * 96) }

/** The page prints whole, on as many sides as its length asks for, and no more than `most`. */
export async function printsOn(page: Page, most = Number.POSITIVE_INFINITY): Promise<void> {
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
