import { theHouse } from '../server/house.ts'
import { addressOf, call } from './call.ts'
import { Ending, type Exit, exits, refused, wrongUse } from './exit.ts'
import { forgetKey, keepKey } from './key-file.ts'
import { exitFor, sayProblem } from './problem.ts'
import { askSecret, say } from './terminal.ts'
import type { Given } from './words.ts'

/** Keeps the personal key of this user for this server, once the server knows whose it is. */
export async function signIn({ values }: Given): Promise<Exit> {
  const address = addressOf(process.env)
  const [given] = values.get('sleutel') ?? []
  const key = given ?? (await askSecret(`Uw persoonlijke sleutel voor ${address}: `))
  // A key travels in a header, where nothing else fits.
  if (!/^[\x21-\x7e]+$/.test(key))
    throw wrongUse('Dat is geen sleutel. Maak er een op de pagina Mijn gegevens en plak hem hier in zijn geheel.')

  const me = theHouse.views.get('account.me')
  if (!me) throw new TypeError('the house has no view account.me to ask whose a key is')
  const answer = await call({ address, key }, { verb: 'GET', path: me.route.slice('GET '.length) })
  if (answer.status === 404) throw new Ending(exits.notSignedIn, 'Deze sleutel is van niemand (meer).')
  if (answer.status >= 300) throw new Ending(exitFor(answer.status), sayProblem(answer.json))
  await keepKey(address, key, process.env)
  say(`U bent aangemeld bij ${address}${nameIn(answer.json)}.`)
  return exits.done
}

/** Forgets the key of this server. */
export async function signOut(): Promise<Exit> {
  const address = addressOf(process.env)
  if (!(await forgetKey(address, process.env))) throw refused(`U was niet aangemeld bij ${address}.`)
  say(`U bent afgemeld bij ${address}.`)
  return exits.done
}

function nameIn(me: unknown): string {
  return typeof me === 'object' && me !== null && 'naam' in me && typeof me.naam === 'string' ? ` als ${me.naam}` : ''
}
