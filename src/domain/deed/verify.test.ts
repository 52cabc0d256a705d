import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { freshWorld, seededIds, type TestWorld } from '../../../test/world.ts'
import { exampleIds } from './example.ts'
import { withdrawContentDeed } from './record.deeds.ts'
import { verifyIn, verifyRecord } from './verify.store.ts'
import { sayComplaint, sayVerified } from './verify.texts.ts'
import type { Verifier } from './verify.ts'

let world: TestWorld
before(async () => {
  world = await freshWorld()
})
after(() => world.close())

const said = ({ complaints }: Verifier) =>
  complaints.map(({ table, row, what, column }) => `${table} ${row} ${what}${column ? ` ${column}` : ''}`)

/** What is said when somebody with stolen access to the database changed this. It is undone again. */
async function complaintsAfter(change: string): Promise<readonly string[]> {
  const found: string[] = []
  const undo = new Error('undo')
  await world.owner
    .begin(async (sql) => {
      const { count } = await sql.unsafe(change)
      assert.ok(count > 0, `nothing was changed by ${change}`)
      found.push(...said(await verifyIn(sql)))
      throw undo
    })
    .catch((error) => {
      if (error !== undo) throw error
    })
  return found
}

test('an untouched record is whole', async () => {
  const verified = await verifyRecord(world.ownerUrl)
  assert.deepEqual(said(verified), [])
  const [counted] = await world.owner`
    select (select count(*)::integer from line) as lines, (select count(*)::integer from content) as contents,
      (select count(*)::integer from head) as heads`
  assert.deepEqual({ lines: verified.lines, contents: verified.contents, heads: verified.heads }, counted)
  assert.match(sayVerified(verified), /^Alles is heel: \d+ regels in \d+ ketens/)
})

const { line, plan, priority, role } = exampleIds
const content = `${line}.0`
const ofLine = `id = '${line}'`
const ofContent = `line = '${line}' and i = 0`
const third = `head = '${plan}' and n = 3`
/** The last character becomes another: one byte. */
const flip = (column: string) =>
  `${column} = left(${column}, -1) || case right(${column}, 1) when 'x' then 'y' else 'x' end`

for (const [table, set, where, complaint] of [
  ['line', `text = overlay(text placing 'X' from 5)`, ofLine, `line ${line} changed`],
  ['line', flip('digest'), ofLine, `line ${line} changed`],
  ['line', flip('deed'), ofLine, `line ${line} column-changed deed`],
  ['line', flip('actor'), ofLine, `line ${line} column-changed actor`],
  ['line', flip('role'), ofLine, `line ${line} column-changed role`],
  ['line', flip('body'), ofLine, `line ${line} column-changed body`],
  ['line', `at = at + interval '1 second'`, ofLine, `line ${line} column-changed at`],
  ['line', `audience = 'holders'`, ofLine, `line ${line} column-changed audience`],
  ['line', flip('id'), ofLine, `line ${line.slice(0, -1)}x column-changed id`],
  ['content', flip('text'), ofContent, `content ${content} changed`],
  ['content', flip('salt'), ofContent, `content ${content} changed`],
  ['content', flip('type'), ofContent, `content ${content} column-changed type`],
  ['content', 'v = v + 1', ofContent, `content ${content} column-changed v`],
  ['content', flip('about'), ofContent, `content ${content} column-changed about`],
  ['content', flip('body'), ofContent, `content ${content} column-changed body`],
  ['content', flip('plan'), ofContent, `content ${content} column-changed plan`],
  ['content', `audience = 'holders'`, ofContent, `content ${content} column-changed audience`],
  ['content', `circle = 'x'`, ofContent, `content ${content} column-changed circle`],
  ['content', flip('line'), ofContent, `content ${content} missing`],
  ['content', 'i = i + 7', ofContent, `content ${content} missing`],
  ['chain', flip('digest'), third, `chain ${plan} 3 changed`],
  ['chain', flip('line'), third, `chain ${plan} 3 without-line`],
  ['head', flip('digest'), `id = '${plan}'`, `head ${plan} changed`],
  ['head', 'n = n + 1', `id = '${plan}'`, `head ${plan} column-changed n`],
  ['version', flip('line'), `element = '${priority}' and n = 1`, 'version'],
  ['version', 'i = i + 7', `element = '${priority}' and n = 1`, 'version'],
  ['role', flip('line'), `id = '${role}' and n = 1`, 'role'],
] as const)
  test(`one changed byte of a ${table} is one complaint, and it names the ${table}: ${set}`, async () => {
    const found = await complaintsAfter(`update ${table} set ${set} where ${where}`)
    assert.equal(found.length, 1, found.join('\n'))
    assert.ok(found[0]?.startsWith(complaint), found[0])
  })

test('what is taken out, put in, or emptied without a withdrawal is found', async () => {
  assert.deepEqual(await complaintsAfter(`delete from content where ${ofContent}`), [`content ${content} missing`])
  const emptied = `update content set text = '', salt = '', withdrawn = 'x' where ${ofContent}`
  assert.deepEqual(await complaintsAfter(emptied), [`content ${content} emptied`])
  const last = `delete from chain where head = '${plan}' and n = (select n from head where id = '${plan}')`
  assert.ok((await complaintsAfter(last)).some((one) => one.startsWith(`head ${plan}`)))
  const loose = `insert into line (body, id, plan, audience, deed, actor, role, at, text, digest)
    select body, 'x', plan, audience, deed, actor, role, at, text, digest from line where ${ofLine}`
  assert.ok((await complaintsAfter(loose)).some((one) => one.startsWith('line x ')))
})

test('withdrawn content is counted as such, and text that comes back is found', async () => {
  const run = world.runWith({ newId: seededIds(41) })
  const input = { contents: [content], ground: 'entry-mistake', decidedBy: 'burgemeester' }
  assert.equal((await run.do(withdrawContentDeed, input, world.who('adviser'))).ended, 'done')
  const verified = await verifyRecord(world.ownerUrl)
  assert.deepEqual(said(verified), [])
  assert.equal(verified.withdrawn, 1)
  assert.match(sayVerified(verified), /waarvan 1 ingetrokken\.$/)

  const of = (set: string) => complaintsAfter(`update content set ${set} where ${ofContent}`)
  assert.deepEqual(await of(`text = 'terug'`), [`content ${content} refilled`])
  assert.deepEqual(await of('withdrawn = null'), [`content ${content} changed`])
  assert.deepEqual(await of(flip('withdrawn')), [`content ${content} emptied`])
})

test('a complaint is a Dutch sentence that names the table and the row, and no text', () => {
  assert.equal(
    sayComplaint({ table: 'line', row: line, what: 'changed' }),
    `line ${line}: dit is niet meer wat er is vastgelegd.`,
  )
  assert.equal(
    sayComplaint({ table: 'content', row: content, what: 'column-changed', column: 'plan' }),
    `content ${content}: plan is anders dan wat er is vastgelegd.`,
  )
})

test('one of anything is said in the singular', () => {
  const one = { lines: 1, heads: 1, contents: 1, withdrawn: 0, complaints: [] }
  assert.equal(sayVerified(one), 'Alles is heel: 1 regel in 1 keten, 1 gebeurtenis, waarvan 0 ingetrokken.')
  const more = { ...one, lines: 1200, heads: 2, contents: 3000 }
  assert.match(sayVerified(more), /: 1\.200 regels in 2 ketens, 3\.000 gebeurtenissen,/)
})
