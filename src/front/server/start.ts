import { randomBytes } from 'node:crypto'
import { byLink, choosingRole } from '../../domain/account/sign-in.deeds.ts'
import { type Run, runner, type World } from '../../domain/deed/run.ts'
import { queuesOf, queuing, startWork } from '../../domain/deed/work.ts'
import { makeId } from '../../kit/base/id.ts'
import { readStyleSheet } from '../../kit/ui/style-sheet.ts'
import { openQueue, prepareQueue } from '../../store/register/queue.ts'
import { applicationUrl, openAsOwner, openRegister, type Register } from '../../store/register/register.ts'
import { appOf } from './app.ts'
import { openDatabase, settingsFrom } from './database.ts'
import { doorOf } from './door.ts'
import { fillExample } from './example.ts'
import { sayFailure } from './failure.ts'
import { theHouse } from './house.ts'
import { listen } from './listen.ts'

export interface RunningServer {
  /** Where to look, for who started it. */
  readonly says: string
  readonly address: string
  stop(): Promise<void>
}

export const newId = () => makeId(() => randomBytes(1)[0] ?? 0)

/** The house on a register: its runner, with the queue in the same transaction. */
export function runOn(register: Register, queue: World['queue'] = async () => {}): Run {
  return runner(theHouse, { register, clock: () => new Date(), newId, queue, applicationWall: true })
}

/** Opens the register, fills an example that is new, and answers on the network. What fails is closed again in order. */
export async function startServer(env: NodeJS.ProcessEnv): Promise<RunningServer> {
  const database = await openDatabase({
    ...settingsFrom(env),
    makes: { kind: 'voorbeeld', fill },
    alone: true,
  })
  const appUrl = applicationUrl(database.ownerUrl)
  const register = openRegister(appUrl)
  const closing = [() => database.close(), () => register.close()]
  const close = async () => {
    for (const one of closing.splice(0).reverse()) await one()
  }
  try {
    await prepareQueue(database.ownerUrl, queuesOf(theHouse))
    const queue = await openQueue(appUrl, { onError: (error) => console.error(sayFailure(error)) })
    const run = runOn(register, queuing(queue, newId))
    const owner = openAsOwner(database.ownerUrl, 1)
    closing.push(() => owner.end())
    const clock = () => new Date()
    closing.push(await startWork({ house: theHouse, run, register, queue, owner, clock }))
    const ways = [choosingRole(run), byLink(register)]
    const door = doorOf({ register, ways, database: database.kind, clock })
    const app = appOf({
      house: theHouse,
      run,
      register,
      clock,
      door,
      style: readStyleSheet([new URL('../desk/desk.css', import.meta.url)]),
      isExample: database.kind === 'voorbeeld',
      report: (error) => console.error(sayFailure(error)),
    })
    const listening = await listen(app, { host: env.DRIEHOEK_HOST || '127.0.0.1', port: env.DRIEHOEK_PORT || '4170' })
    closing.push(listening.stop)
    return { says: sayWhere(listening.address, database.kind), address: listening.address, stop: close }
  } catch (error) {
    await close()
    throw error
  }
}

async function fill(ownerUrl: string): Promise<void> {
  const register = openRegister(applicationUrl(ownerUrl), { readers: 2, writers: 2 })
  try {
    await fillExample(runOn(register))
  } finally {
    await register.close()
  }
}

function sayWhere(address: string, kind: 'voorbeeld' | 'echt'): string {
  const what = kind === 'voorbeeld' ? 'het voorbeeld Midden-Nederland' : 'uw register'
  return `Driehoek draait met ${what}: ${address}\nStoppen kan met Ctrl-C.`
}
