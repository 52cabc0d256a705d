import { randomBytes } from 'node:crypto'
import { writeSync } from 'node:fs'
import { runner } from '../../src/domain/deed/run.ts'
import { addElementDeed } from '../../src/domain/plan/element.deeds.ts'
import { theHouse } from '../../src/front/server/house.ts'
import { makeId } from '../../src/kit/base/id.ts'
import { applicationUrl, openRegister } from '../../src/store/register/register.ts'
import { type Assignment, inputOf, type Told } from './assignment.ts'

/**
 * A process that does deeds as fast as it can until it is killed, and tells of each that it begins and that it is confirmed. What it tells
 * is out before it goes on: a line to a pipe is written at once.
 */
const assignment: Assignment = JSON.parse(process.argv[2] ?? '')
const register = openRegister(applicationUrl(assignment.ownerUrl))
const run = runner(theHouse, {
  register,
  clock: () => new Date(),
  newId: () => makeId(() => randomBytes(1)[0] ?? 0),
  queue: async () => {},
  applicationWall: true,
})

const tell = (told: Told) => writeSync(1, `${JSON.stringify(told)}\n`)

async function lane(number: number): Promise<never> {
  for (let serial = 0; ; serial++) {
    const key = `${assignment.round}-${number}-${serial}`
    tell({ begins: key })
    const outcome = await run.do(addElementDeed, inputOf(assignment, key), { id: assignment.adviser }, { key })
    if (outcome.ended !== 'done') throw new Error(`${key} ended in ${JSON.stringify(outcome)}`)
    tell({ confirms: key, line: outcome.line })
  }
}

await Promise.all([0, 1, 2, 3].map(lane))
