import { randomBytes } from 'node:crypto'
import { type Run, runner, type World } from '../../domain/deed/run.ts'
import { makeId } from '../../kit/base/id.ts'
import type { Register } from '../../store/register/register.ts'
import { theHouse } from './house.ts'

export const newId = () => makeId(() => randomBytes(1)[0] ?? 0)

/** The house on a register: its runner. Without a queue no task follows: for who fills a register that is not yet in use. */
export function runOn(register: Register, queue: World['queue'] = async () => {}): Run {
  return runner(theHouse, { register, clock: () => new Date(), newId, queue, applicationWall: true })
}
