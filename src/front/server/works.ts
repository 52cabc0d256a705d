import type { Run } from '../../domain/deed/run.ts'
import { queuesOf, queuing, startWork } from '../../domain/deed/work.ts'
import { requireWall } from '../../store/register/catalogue.ts'
import { openQueue, prepareQueue } from '../../store/register/queue.ts'
import { applicationUrl, openAsOwner, type Register } from '../../store/register/register.ts'
import { theHouse } from './house.ts'
import { newId, runOn } from './run-on.ts'

/** The house at work on a register: its deeds put tasks in the queue, and here they are taken up. */
export interface Works {
  readonly run: Run
  /** Takes up nothing new; each task ends after the step that it is in. */
  stop(): Promise<void>
}

/**
 * Nothing works on a register whose wall is not as it was laid.
 * @param report hears what failed outside a task
 */
export async function openWorks(
  ownerUrl: string,
  register: Register,
  report: (error: unknown) => void,
): Promise<Works> {
  await prepareQueue(ownerUrl, queuesOf(theHouse))
  const owner = openAsOwner(ownerUrl, 1)
  try {
    await requireWall(owner, register.read)
    const queue = await openQueue(applicationUrl(ownerUrl), { onError: report })
    const run = runOn(register, queuing(queue, newId))
    try {
      const stopWork = await startWork({ house: theHouse, run, register, queue, owner, clock: () => new Date() })
      return { run, stop: () => stopWork().finally(() => owner.end()) }
    } catch (error) {
      await queue.stop()
      throw error
    }
  } catch (error) {
    await owner.end()
    throw error
  }
}
