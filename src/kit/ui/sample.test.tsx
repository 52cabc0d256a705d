import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { axeViolations, noBrowser, openPage, type PageOptions, sideways, withBrowser } from '../../../test/browser.ts'
import { readForm } from './read-form.ts'
import { sampleStyle } from './sample-frame.tsx'
import { empty, home } from './sample-home.tsx'
import { priority } from './sample-priority.tsx'
import { conflict, form, goalInput } from './sample-writing.tsx'

const policy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'"
const samples = { home, priority, form, conflict, empty } as const
const names = Object.keys(samples) as (keyof typeof samples)[]

test('a page and its style sheet weigh less than 60 KB', () => {
  const css = gzipSync(sampleStyle.files.get(sampleStyle.sheet)!.bytes).length
  for (const name of names) assert.ok(css + gzipSync(String(samples[name])).length < 60_000, name)
})

test('every kind of page can be used by everyone: wide, on a phone, with more contrast, in forced colours', {
  skip: noBrowser,
}, async () => {
  await served(async (browser, address) => {
    for (const name of names) {
      const page = await opened(browser, `${address}/${name}`)
      assert.deepEqual(await axeViolations(page), [], `${name}, wide`)
      await page.emulateMedia({ contrast: 'more' })
      assert.deepEqual(await axeViolations(page), [], `${name}, more contrast`)
      await page.emulateMedia({ forcedColors: 'active' })
      assert.deepEqual(await axeViolations(page), [], `${name}, forced colours`)
      const phone = await opened(browser, `${address}/${name}`, { width: 360 })
      assert.deepEqual(await axeViolations(phone), [], `${name}, phone`)
    }
  })
})

test('nothing has to be scrolled sideways, from 320 pixels (400% zoom) up', { skip: noBrowser }, async () => {
  await served(async (browser, address) => {
    for (const name of names) {
      const page = await opened(browser, `${address}/${name}`)
      for (const width of [1920, 1280, 1001, 768, 360, 320]) {
        await page.setViewportSize({ width, height: 900 })
        assert.deepEqual(await sideways(page), [], `${name} at ${width}`)
      }
    }
  })
})

test('a table keeps its roles when it has become rows', { skip: noBrowser }, async () => {
  await served(async (browser, address) => {
    const page = await opened(browser, `${address}/home`, { width: 360 })
    const cells = page.getByRole('table', { name: 'Prioriteiten' }).getByRole('row').nth(1).getByRole('cell')
    assert.deepEqual(await cells.allInnerTexts(), [
      'niet bekend',
      'niet te meten: geen cijfer staat voor onrust',
      'loopt risico',
    ])
    assert.equal(await page.getByRole('columnheader', { name: 'Trekker' }).count(), 1)
  })
})

test('the browser begins at what was wrong, and each line leads to its field', { skip: noBrowser }, async () => {
  await served(async (browser, address) => {
    const page = await opened(browser, `${address}/form`)
    assert.match((await page.locator(':focus').textContent()) ?? '', /^Er kloppen vier dingen nog niet/)
    await page.getByRole('link', { name: 'Wie doen mee?' }).click()
    assert.equal(await page.locator(':focus').getAttribute('name'), 'bodies')
  })
})

test('two versions are brought together with scripts off', { skip: noBrowser }, async () => {
  await served(async (browser, address, posts) => {
    const page = await opened(browser, `${address}/conflict`, { scripts: false })
    const merge = page.getByRole('button', { name: 'Samenvoegen en bewaren' })
    await merge.click()
    assert.equal(posts.length, 0, 'what both changed must be chosen')
    await page.getByRole('radio', { name: /Doel, in één zin, Uw tekst/ }).check()
    await page.getByRole('radio', { name: /Einddatum, Bewaard/ }).check()
    await merge.click()
    await page.getByText('ontvangen').waitFor()
    const read = readForm(goalInput, new URLSearchParams(posts[0]))
    assert.deepEqual('input' in read && read.input, {
      element: '23456789bcdf',
      read: 4,
      title: 'Vaker melden door inwoners, ondernemers en bezoekers.',
      direction: 'more',
      indicator: 'bbbbbbbbbbbb',
      target: 42.5,
      endsOn: '2027-12-31',
      bodies: ['bunnik'],
      note: 'Alleen ik schreef dit.',
    })
  })
})

test('an organisation can lay its own theme of NL Design System over the look', { skip: noBrowser }, async () => {
  await served(async (browser, address) => {
    const page = await opened(browser, `${address}/home`)
    const colour = () =>
      page.getByRole('link', { name: 'Open punten bekijken' }).evaluate((link) => getComputedStyle(link).color)
    assert.equal(await colour(), 'rgb(11, 89, 102)')
    await page.evaluate(() => document.documentElement.style.setProperty('--utrecht-link-color', 'rgb(1, 2, 3)'))
    assert.equal(await colour(), 'rgb(1, 2, 3)')
  })
})

/** The samples behind a policy as strict as that of the product: no style or script in the page itself. */
async function served(work: (browser: Browser, address: string, posts: string[]) => Promise<void>): Promise<void> {
  const posts: string[] = []
  const server = createServer(async (request, response) => {
    const file = sampleStyle.files.get(request.url ?? '')
    const name = names.find((one) => request.url === `/${one}`)
    if (request.method === 'POST') posts.push(Buffer.concat(await request.toArray()).toString())
    const html = name ? String(samples[name]) : 'ontvangen'
    response.setHeader('content-security-policy', policy)
    response.setHeader('content-type', file?.type ?? 'text/html; charset=utf-8')
    response.end(file?.bytes ?? html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    await withBrowser((browser) => work(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}`, posts))
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

/** A page that was refused nothing: what its policy forbids, the browser reports as an error. */
async function opened(browser: Browser, address: string, options: PageOptions = {}): Promise<Page> {
  const page = await openPage(browser, options)
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.goto(address)
  assert.deepEqual(errors, [], address)
  return page
}
