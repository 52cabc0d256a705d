import type { Hono } from 'hono'
import { signIn } from '../src/domain/account/session.deeds.ts'
import { runner } from '../src/domain/deed/run.ts'
import { appOf } from '../src/front/server/app.ts'
import { doorOf } from '../src/front/server/door.ts'
import { theHouse } from '../src/front/server/house.ts'
import { newId } from '../src/front/server/run-on.ts'
import { readStyleSheet } from '../src/kit/ui/style-sheet.ts'
import { applicationUrl, openRegister, type Register } from '../src/store/register/register.ts'
import { median } from './quantile.ts'
import { type Chance, pick } from './random.ts'
import type { Gemeente } from './region.ts'
import { kinds, pathOf } from './visits.ts'

/** What a kind of page costs, one at a time and without a line between: with both walls, and as plain queries of the owner. */
export interface WallCost {
  readonly kind: string
  readonly walled: number
  readonly plain: number
}

const rounds = 60

/** The two are asked in turn, page by page, so that what else the machine does falls on both. */
export async function costOfWalls(
  ownerUrl: string,
  gemeenten: readonly Gemeente[],
  chance: Chance,
): Promise<readonly WallCost[]> {
  const walledRegister = openRegister(applicationUrl(ownerUrl))
  const plainRegister = openRegister(ownerUrl)
  const [walled, plain] = [appOn(walledRegister, true), appOn(plainRegister, false)]
  const cookies = new Map<string, string>()
  for (const { adviser } of gemeenten)
    cookies.set(adviser, `driehoek=${(await signIn(walledRegister, adviser, new Date())).secret}`)
  const costs: WallCost[] = []
  for (const kind of [...kinds, 'empty'] as const) {
    const [withWalls, without]: [number[], number[]] = [[], []]
    for (let round = -10; round < rounds; round++) {
      const gemeente = pick(chance, gemeenten)
      const path = kind === 'empty' ? '/zoeken' : pathOf(kind, gemeente, chance)
      const cookie = cookies.get(gemeente.adviser) ?? ''
      const times = [await timeOf(walled, path, cookie), await timeOf(plain, path, cookie)] as const
      // The first ten warm up: prepared statements, and the compiler of Node.
      if (round < 0) continue
      withWalls.push(times[0])
      without.push(times[1])
    }
    costs.push({ kind, walled: median(withWalls), plain: median(without) })
  }
  await Promise.all([walledRegister.close(), plainRegister.close()])
  return costs
}

async function timeOf(app: Hono, path: string, cookie: string): Promise<number> {
  const start = performance.now()
  const answer = await app.request(`http://127.0.0.1${path}`, { headers: { cookie } })
  await answer.text()
  if (answer.status !== 200) throw new Error(`${path} gave ${answer.status}`)
  return performance.now() - start
}

function appOn(register: Register, applicationWall: boolean): Hono {
  const clock = () => new Date()
  const run = runner(theHouse, { register, clock, newId, queue: async () => {}, applicationWall })
  const door = doorOf({ register, ways: [], database: 'voorbeeld', clock })
  const style = readStyleSheet()
  return appOf({ house: theHouse, run, register, clock, door, style, isExample: true, report: console.error })
}
