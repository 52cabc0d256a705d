import { once } from 'node:events'
import { applicationUrl, openRegister } from '../../store/register/register.ts'
import { openWorks } from '../server/works.ts'
import { type Exit, exits } from './exit.ts'
import { beside, withRegister } from './own-register.ts'
import { say, sayError } from './terminal.ts'

/** Takes tasks from the queue beside the server, until it is asked to stop: then each task ends after the step that it is in. */
export async function work(): Promise<Exit> {
  await withRegister(beside, async ({ ownerUrl }, stop) => {
    const register = openRegister(applicationUrl(ownerUrl))
    try {
      const works = await openWorks(ownerUrl, register, (error) => sayError(`Dit ging mis: ${messageOf(error)}`))
      say('Aan het werk. Stoppen kan met Ctrl-C.')
      if (!stop.aborted) await once(stop, 'abort')
      await works.stop()
      say('Gestopt. Wat nog wachtte, wacht.')
    } finally {
      await register.close()
    }
  })
  return exits.done
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
