import { access, chmod, constants, mkdir, realpath, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type Binaries, findBinaries } from './cluster-binaries.ts'
import { capLog } from './cluster-log.ts'
import { ClusterProblem, cannotWrite } from './cluster-problem.ts'
import { chooseWorker, giveAllTo, runAs, type Worker } from './cluster-worker.ts'

/** Where a cluster lives, and who runs it with which programs. */
export interface Place {
  readonly folder: string
  readonly data: string
  readonly secret: string
  readonly log: string
  readonly worker: Worker
  readonly binaries: Binaries
}

/** Everything that is needed before PostgreSQL can start, seen with the eyes of the user that it will run as. */
export async function preparePlace(wanted: string): Promise<Place> {
  const binaries = await findBinaries()
  const folder = await makeFolder(resolve(wanted))
  const data = join(folder, 'postgres')
  const worker = await chooseWorker(data)
  const place = { folder, data, worker, binaries, secret: join(folder, 'geheim'), log: join(folder, 'postgres.log') }
  await checkOwner(place)
  await access(folder, constants.W_OK).catch(cannotWrite(folder))
  await checkReach(place)
  await capLog(place.log, worker).catch(cannotWrite(folder))
  return place
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

async function makeFolder(wanted: string): Promise<string> {
  const made = await makeWithParents(wanted).catch(cannotWrite(wanted))
  // A narrow umask of root would keep the user of PostgreSQL out; what is private inside has its own mode.
  if (made) await chmod(wanted, 0o755)
  return realpath(wanted).catch(cannotWrite(wanted))
}

/** Whether it had to be made. `recursive` of Node tries for ever where nothing can be made and nothing is forbidden, as in /proc. */
async function makeWithParents(wanted: string): Promise<boolean> {
  if (await exists(wanted)) return false
  await makeWithParents(dirname(wanted))
  return mkdir(wanted).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      // Another start was first.
      if (error.code === 'EEXIST') return false
      throw error
    },
  )
}

async function checkOwner({ folder, data, worker }: Place): Promise<void> {
  const ours = worker.uid ?? process.getuid?.()
  const found = await stat(data).catch(() => undefined)
  // A copy that root put back belongs to root, as whom PostgreSQL cannot run.
  if (found?.uid === 0 && worker.uid !== undefined) return giveAllTo(worker, data)
  if (found && ours !== undefined && found.uid !== ours) throw new ClusterProblem('folder-of-another', { folder })
}

/** A parent folder that is closed to others, such as /root, keeps the user of PostgreSQL away from programs or data. */
async function checkReach({ folder, worker, binaries }: Place): Promise<void> {
  if (worker.uid === undefined) return
  const user = worker.name
  // In a name space with one user, such as `unshare -r` makes, root is nobody else.
  const cannotBecome = (cause: unknown): never => {
    throw new ClusterProblem('no-other-user', { user }, cause)
  }
  const mayEnter = async (path: string) =>
    (await runAs(worker, '/bin/sh', ['-c', 'test -x "$1"', 'sh', path], '/').catch(cannotBecome)).code === 0
  if (!(await mayEnter(binaries.postgres)))
    throw new ClusterProblem('binaries-unreachable', { user, binaries: resolve(binaries.postgres, '../..') })
  if (!(await mayEnter(folder))) throw new ClusterProblem('folder-unreachable', { user, folder })
}
