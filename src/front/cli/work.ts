import { once } from 'node:events'
import { queuesOf, queuing, startWork } from '../../domain/deed/work.ts'
import { openQueue, prepareQueue } from '../../store/register/queue.ts'
import { applicationUrl, openAsOwner, openRegister } from '../../store/register/register.ts'
import { theHouse } from '../server/house.ts'
import { newId, runOn } from '../server/start.ts'
import { type Exit, exits } from './exit.ts'
import { withRegister } from './own-register.ts'
import { say, sayError } from './terminal.ts'

/** Takes tasks from the queue beside the server, until it is asked to stop: then each task ends after the step that it is in. */
export async function work(): Promise<Exit> {
  await withRegister({ alone: false }, async ({ ownerUrl }, stop) => {
    const stopWork = await startIn(ownerUrl)
    say('Aan het werk. Stoppen kan met Ctrl-C.')
    if (!stop.aborted) await once(stop, 'abort')
    await stopWork()
    say('Gestopt. Wat nog wachtte, wacht.')
  })
  return exits.done
}

async function startIn(ownerUrl: string): Promise<() => Promise<void>> {
  const url = applicationUrl(ownerUrl)
  await prepareQueue(ownerUrl, queuesOf(theHouse))
  const register = openRegister(url)
  const owner = openAsOwner(ownerUrl)
  const close = async () => void (await Promise.all([register.close(), owner.end()]))
  try {
    const queue = await openQueue(url, { onError: (error) => sayError(`De wachtrij meldt: ${error.message}`) })
    const run = runOn(register, queuing(queue, newId))
    const stopWork = await startWork({ house: theHouse, run, register, queue, owner, clock: () => new Date() })
    return async () => {
      await stopWork()
      await close()
    }
  } catch (error) {
    await close()
    throw error
  }
}
