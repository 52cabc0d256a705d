import { byLink, choosingRole } from '../../domain/account/sign-in.deeds.ts'
import { migrate } from '../../store/register/migrate.ts'
import { applicationUrl, openRegister } from '../../store/register/register.ts'
import { readLook } from '../desk/look.ts'
import { appOf } from './app.ts'
import { openDatabase, settingsFrom } from './database.ts'
import { doorOf } from './door.ts'
import { fillExample } from './example.ts'
import { sayFailure } from './failure.ts'
import { theHouse } from './house.ts'
import { listen } from './listen.ts'
import { runOn } from './run-on.ts'
import { openWorks } from './works.ts'

export interface RunningServer {
  /** Where to look, for who started it. */
  readonly says: string
  readonly address: string
  stop(): Promise<void>
}

/** Opens the register, fills an example that is new, and answers on the network. What fails is closed again in order. */
export async function startServer(env: NodeJS.ProcessEnv): Promise<RunningServer> {
  const database = await openDatabase({
    ...settingsFrom(env),
    makes: { kind: 'voorbeeld', whole: makeExample },
    alone: true,
  })
  const register = openRegister(applicationUrl(database.ownerUrl))
  const closing = [() => database.close(), () => register.close()]
  const close = async () => {
    for (const one of closing.splice(0).reverse()) await one()
  }
  try {
    const report = (error: unknown) => console.error(sayFailure(error))
    const { run, stop } = await openWorks(database.ownerUrl, register, report)
    closing.push(stop)
    const clock = () => new Date()
    const ways = [choosingRole(run), byLink(register)]
    const door = doorOf({ register, ways, database: database.kind, clock })
    const app = appOf({
      house: theHouse,
      run,
      register,
      clock,
      door,
      style: readLook(),
      isExample: database.kind === 'voorbeeld',
      report,
    })
    const listening = await listen(app, { host: env.DRIEHOEK_HOST || '127.0.0.1', port: env.DRIEHOEK_PORT || '4170' })
    closing.push(listening.stop)
    return { says: sayWhere(listening.address, database.kind), address: listening.address, stop: close }
  } catch (error) {
    await close()
    throw error
  }
}

async function makeExample(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl, 'voorbeeld')
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
