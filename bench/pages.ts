/**
 * Pages of a region with 38 gemeenten x 200 actions, over real HTTP, from another process on the same machine.
 * Usage: npm run bench:pages [-- --seconds 10] [--seed 4170] [--fresh]
 */
import { setInterval } from 'node:timers'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { call, hangUp, signIn, textOf } from './client.ts'
import { type Measured, visitFor } from './load.ts'
import { claim, claimAtLeast, missedClaims } from './measure.ts'
import { prepare } from './prepared.ts'
import { processorUsed, type Used } from './processor.ts'
import { quantile } from './quantile.ts'
import { pick, seeded } from './random.ts'
import { startProduct } from './server.ts'
import { kinds, pathOf, type Visitor, visitPage, writer } from './visits.ts'
import { costOfWalls } from './walls.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '4170' },
    fresh: { type: 'boolean', default: false },
  },
})
const seconds = Number(values.seconds)
const seed = Number(values.seed)
const chance = seeded(seed)
console.log(`seed ${seed}, ${seconds} s`)

const prepared = await prepare({ isFresh: values.fresh, say: console.log })
const gemeenten = prepared.gemeenten.filter((_, i) => i % 4 === 0)
const ownerUrl = await prepared.copy('voorbeeld')
reportWalls(await costOfWalls(ownerUrl, gemeenten, chance))
await prepared.stop()

const product = await startProduct(prepared.folder)
const { address } = product
try {
  const visitors = await Promise.all(
    gemeenten.map(async (gemeente) => ({ gemeente, cookie: await signIn(address, gemeente.adviser) })),
  )
  await reportBytes(visitors[0]!)
  await measure('to warm up', visitors, 20, Math.min(10, seconds))
  reportRate(await measure('as asked', visitors, 50, seconds), { page: 30, search: 60 })
  reportRate(await measure('busy', visitors, 150, Math.ceil(seconds / 2)), { page: 100, search: 100 })
  const most = await highestRate(visitors)
  claimAtLeast('highest rate with p95 under 250 ms', most, 150, 'pages/s')
} finally {
  hangUp()
  await product.stop()
}
process.exitCode = missedClaims() > 0 ? 1 : 0

/** So many pages a second, of each kind as many, and one write a second. */
async function measure(what: string, visitors: readonly Visitor[], perSecond: number, length: number) {
  console.log(`\n${perSecond} pages/s for ${length} s, ${what}`)
  const write = writer(address, visitors)
  const writes: Promise<unknown>[] = []
  // What fails is kept as an answer: it is told when all are in.
  const before = processorUsed(product.pid, prepared.folder)
  const everySecond = setInterval(() => void writes.push(write().catch((failure) => failure)), 1000)
  try {
    const next = () => visitPage(address, pick(chance, visitors), pick(chance, kinds), chance)
    const measured = await visitFor({ perSecond, seconds: length, chance, next })
    if (measured) reportProcessor(before, processorUsed(product.pid, prepared.folder), measured.length)
    return measured
  } finally {
    clearInterval(everySecond)
    const failure = (await Promise.all(writes)).find((one) => one !== undefined)
    if (failure) console.error(failure)
  }
}

/** What a page costs, the writes and the client with it: two processors have 2000 ms a second. */
function reportProcessor(before: Used | undefined, after: Used | undefined, pages: number): void {
  if (!before || !after) return
  const of = (part: keyof Used) => (after[part] - before[part]) / pages
  const parts = (['server', 'database', 'client'] as const).map((part) => `${part} ${of(part).toFixed(1)}`)
  console.log(`processor: ${(of('server') + of('database') + of('client')).toFixed(1)} ms a page (${parts.join(', ')})`)
}

function reportRate(
  measured: readonly Measured[] | undefined,
  most: { readonly page: number; readonly search: number },
) {
  if (!measured) return claim('p95 of a server that could not keep up', Number.POSITIVE_INFINITY, most.page, 'ms')
  console.log('            n     p50     p95     p99')
  for (const kind of kinds) {
    const times = measured.filter((one) => one.kind === kind).map((one) => one.milliseconds)
    const shares = [0.5, 0.95, 0.99].map((share) => quantile(times, share).toFixed(1).padStart(7))
    console.log(`${kind.padEnd(8)}${String(times.length).padStart(5)} ${shares.join(' ')}`)
  }
  const isSearch = (one: Measured) => one.kind === 'search'
  claim('p95 of home, plan, priority and element', p95(measured.filter((one) => !isSearch(one))), most.page, 'ms')
  claim('p95 of search', p95(measured.filter(isSearch)), most.search, 'ms')
}

function p95(measured: readonly Measured[]): number {
  return quantile(
    measured.map((one) => one.milliseconds),
    0.95,
  )
}

/** Faster and faster until it is too slow, then the half in between, until a tenth is left. */
async function highestRate(visitors: readonly Visitor[]): Promise<number> {
  let [good, bad] = [0, Number.POSITIVE_INFINITY]
  for (
    let rate = 150;
    bad - good > good / 10;
    rate = bad === Number.POSITIVE_INFINITY ? rate * 1.5 : (good + bad) / 2
  ) {
    const measured = await measure('to find the limit', visitors, Math.round(rate), Math.max(5, Math.ceil(seconds / 6)))
    const slow = measured ? p95(measured) : Number.POSITIVE_INFINITY
    console.log(`p95 ${slow.toFixed(0)} ms`)
    if (slow < 250) good = rate
    else bad = rate
    if (bad < 10) break
  }
  return good
}

function reportWalls(costs: Awaited<ReturnType<typeof costOfWalls>>): void {
  console.log('\none at a time, in this process: with both walls, as plain queries of the owner, and the ratio')
  for (const { kind, walled, plain } of costs)
    console.log(`${kind.padEnd(8)} ${walled.toFixed(1)} ms   ${plain.toFixed(1)} ms   ${(walled / plain).toFixed(2)}`)
}

async function reportBytes({ gemeente, cookie }: Visitor): Promise<void> {
  console.log('\nbytes over the line, HTML and CSS')
  for (const kind of kinds) {
    const page = await call(address + pathOf(kind, gemeente, chance), { headers: { cookie } })
    const html = textOf(page)
    if (page.status !== 200 || !html.includes('(voorbeeld)')) throw new Error(`${kind} is not the page that is meant`)
    const sheet = await call(address + (/href="(\/stijl\/[^"]+\.css)"/.exec(html)?.[1] ?? ''))
    const total = (page.bytes.length + sheet.bytes.length) / 1024
    const least = (gzipSync(html).length + gzipSync(textOf(sheet)).length) / 1024
    claim(
      `${kind}: ${(html.length / 1024).toFixed(0)} KB of HTML; at its least ${least.toFixed(1)} KB`,
      total,
      60,
      'KB',
    )
  }
}
