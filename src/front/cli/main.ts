import { runCommand } from './commands.ts'
import { Ending, exits } from './exit.ts'
import { sayError } from './terminal.ts'

/** Whoever reads our answer may stop reading (`driehoek … | head`). Then there is nothing more to say. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

try {
  process.exitCode = await runCommand(process.argv.slice(2))
} catch (error) {
  process.exitCode = error instanceof Ending ? error.exit : exits.refused
  sayError(error instanceof Ending ? error.message : `Dit ging mis in de terminal zelf: ${sayFailure(error)}`)
}

function sayFailure(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
