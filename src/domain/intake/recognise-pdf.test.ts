import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { noBrowser, withBrowser } from '../../../test/browser.ts'
import { hyphenate } from '../../../test/pdf/hyphenate.ts'
import { type PrintOptions, printed } from '../../../test/pdf/print.ts'
import { isRefusal } from '../../kit/base/refusal.ts'
import { readFile } from '../../kit/document/read-file.ts'
import { proposalJson } from './proposal-json.texts.ts'
import { recognise } from './recognise.ts'

const folder = new URL('../../../test/verify/intake/tuning/', import.meta.url)
const htmlOf = (name: string) => readFileSync(new URL(name, folder), 'utf8')

async function nodesIn(name: string, bytes: Uint8Array) {
  const read = await readFile({ name, bytes })
  if (isRefusal(read)) throw new Error(`${name}: ${read.refused}`)
  const { nodes } = proposalJson(recognise(read.blocks))
  return nodes.map(({ kind, title, level, parent }) => {
    const above = nodes.find((one) => one.id === parent)
    return `${kind} ${level}: ${title} < ${above?.title ?? ''}`
  })
}

/** As Word prints it: bullets are letters, nothing is tagged. */
const word = { head: 'Gemeente Voorbeeld | veiligheid', foot: 'Pagina #' }

const prints: readonly (readonly [what: string, name: string, layout: string, options: PrintOptions])[] = [
  ['action tables that run over a page', '02-uitvoeringsplan-tabellen.html', 'word', word],
  ['a budget in three questions', '03-begroting-drie-vragen.html', 'word', word],
  ['progress with colours', '06-voortgang-kleuren.html', 'word', { ...word, isLandscape: true }],
  ['a web page with lists', '08-website.html', 'browser', { isTagged: true }],
  ['two columns with broken words', '08-website.html', 'word columns', word],
  ['lists beside each other', '26-twee-kolommen.html', 'browser', { isTagged: true }],
]

test('a plan that was printed as a PDF proposes the same as the page that it was printed from', {
  skip: noBrowser,
}, async () => {
  await withBrowser(async (browser) => {
    for (const [what, name, layout, options] of prints) {
      const html = htmlOf(name)
      const words = layout.includes('columns') ? hyphenate(html) : html
      const pdf = await printed(browser, `<div class="${layout}">${words}</div>`, options)
      assert.deepEqual(await nodesIn('plan.pdf', pdf), await nodesIn(name, Buffer.from(html)), what)
    }
  })
})
