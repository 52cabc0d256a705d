import { ClusterProblem } from '../../store/register/cluster-problem.ts'
import { RegisterProblem } from '../../store/register/migrate.ts'
import { StartProblem } from './database.ts'
import { startServer } from './start.ts'

/** What `npm start` runs: starts, says where to look, and stops in order when asked. */
try {
  const server = await startServer(process.env)
  console.log(server.says)
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await server.stop()
    process.exitCode = 0
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
} catch (error) {
  // One sentence with the way out for what can be expected; everything else is a fault of ours, and shows where.
  const expected = error instanceof StartProblem || error instanceof RegisterProblem || error instanceof ClusterProblem
  console.error(expected ? error.message : error)
  process.exitCode = 1
}
