import { fileURLToPath } from 'node:url'
import { openPage } from '../browser.ts'
import { inProduct } from './afternoon.ts'

/** Makes the picture of the README anew: the plan of Woudenberg as everyone sees it, down to its priorities. */
const picture = fileURLToPath(new URL('../../docs/beeld/woudenberg.png', import.meta.url))

await inProduct(async (address, browser) => {
  const page = await openPage(browser, { width: 1280 })
  await page.goto(`${address}/woudenberg`)
  const below = await page.getByRole('region', { name: 'Uitvoering' }).boundingBox()
  await page.screenshot({ path: picture, clip: { x: 0, y: 0, width: 1280, height: Math.floor(below?.y ?? 720) } })
})
// The PostgreSQL of the tests ends with the process.
process.exit()
