import { beginWithLink } from '../../domain/account/begin.deeds.ts'
import { wireOf } from '../../domain/deed/wire.ts'
import { migrate } from '../../store/register/migrate.ts'
import { applicationUrl, openRegister } from '../../store/register/register.ts'
import { theHouse } from '../server/house.ts'
import { problemOf } from '../server/problem.ts'
import { runOn } from '../server/run-on.ts'
import { addressOf } from './call.ts'
import { type Exit, exits, refused, wrongUse } from './exit.ts'
import { withRegister } from './own-register.ts'
import { sayProblem } from './problem.ts'
import { say } from './terminal.ts'
import type { Given } from './words.ts'

/** Makes an empty real register with its region and first administrator, and says how that administrator comes in. */
export async function beginRegister({ values }: Given): Promise<Exit> {
  const [name, administrator, source] = ['naam', 'beheerder', 'bron'].map((option) => values.get(option)?.[0])
  if (!name || !administrator)
    throw wrongUse('Zo gaat het: driehoek begin --naam "Midden-Nederland" --beheerder "Naam"')
  const words = { name, administrator, source: source ?? 'opgegeven bij het begin' }

  let link: string | undefined
  const whole = async (ownerUrl: string) => {
    await migrate(ownerUrl, 'echt')
    link = await beginIn(ownerUrl, words)
  }
  await withRegister(
    () => ({ alone: true, makes: { kind: 'echt', whole } }),
    async ({ kind, ownerUrl }) => {
      if (kind !== 'echt')
        throw refused(
          'In de database van DATABASE_URL staat het voorbeeld. Een eigen register heeft een eigen database nodig.',
        )
      // It was there already: only when it is empty it can still begin.
      if (link === undefined) await whole(ownerUrl)
    },
  )
  say(`Het register van ${name} is begonnen.

Start het met npm start. Open daarna, één keer en binnen een dag:
  ${addressOf(process.env)}/aanmelden/link?sleutel=${link}
Zo meldt ${administrator} zich aan als eerste beheerder.`)
  return exits.done
}

async function beginIn(ownerUrl: string, words: Parameters<typeof beginWithLink>[2]): Promise<string> {
  const register = openRegister(applicationUrl(ownerUrl), { readers: 1, writers: 1 })
  try {
    const begun = await beginWithLink(runOn(register), register, words, new Date())
    if (!('ended' in begun)) return begun.link.secret
    if (begun.ended === 'not-found')
      throw refused('Dit register is al begonnen. Een tweede kan in een andere map, met DRIEHOEK_VAR.')
    if (begun.ended === 'invalid') throw refused(begun.errors.map(({ sentence }) => sentence).join('\n'))
    throw refused(sayProblem(problemOf(begun, theHouse, wireOf(theHouse))))
  } finally {
    await register.close()
  }
}
