import { type ChildProcess, fork } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import { refuse } from '../base/refusal.ts'
import type { DocumentRefusal } from './document-refusal.ts'
import type { DocumentFile, ReadDocument } from './read-document.ts'
import { mostReadings, mostWaiting, type ReadingBounds, readingBounds } from './reading-bounds.ts'
import type { Sheet } from './sheet.ts'

/** A pure function of the blocks that is worked out in the same process, so that the server does not wait for it: where it stands, and its name. */
export interface AndThen {
  readonly module: string
  readonly name: string
}

export interface ReadApart<T> {
  readonly document: ReadDocument
  readonly made: T
}

/** What goes to the process that reads, and what comes back. */
export interface ReadingTask {
  readonly file: DocumentFile
  /** A workbook cell by cell, rather than as a document. */
  readonly cells?: true
  readonly then?: AndThen
  readonly bounds: ReadingBounds
}
export type ReadingAnswer = ReadApart<unknown> | { readonly sheets: readonly Sheet[] } | DocumentRefusal

/**
 * Reads a file in a process of its own, with bounds on time and memory, so that no file can harm the server or make others wait. It knows
 * no address, key or setting of ours, and runs after all that people wait for.
 */
export async function readApart<T = undefined>(
  file: DocumentFile,
  then?: AndThen,
  bounds: ReadingBounds = readingBounds,
): Promise<ReadApart<T> | DocumentRefusal> {
  return (await inTurn({ file, bounds, ...(then && { then }) })) as ReadApart<T> | DocumentRefusal
}

/** The cells of a workbook, read within the same bounds. */
export async function readCellsApart(
  file: DocumentFile,
  bounds: ReadingBounds = readingBounds,
): Promise<{ readonly sheets: readonly Sheet[] } | DocumentRefusal> {
  return (await inTurn({ file, bounds, cells: true })) as { readonly sheets: readonly Sheet[] } | DocumentRefusal
}

async function inTurn(task: ReadingTask): Promise<ReadingAnswer> {
  if (waiting.length >= mostWaiting) return refuse('document.busy')
  if (running >= mostReadings) await new Promise<void>((go) => waiting.push(go))
  else running += 1
  try {
    return await answerOf(task)
  } finally {
    // Who waits takes this place over.
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

let running = 0
const waiting: (() => void)[] = []

function answerOf(task: ReadingTask): Promise<ReadingAnswer> {
  const { bounds } = task
  return new Promise((resolve, reject) => {
    const child = startReader(bounds)
    const clock = setTimeout(() => child.kill(tooLong), bounds.clockSeconds * 1000)
    const end = (answer: ReadingAnswer) => {
      clearTimeout(clock)
      resolve(answer)
      child.kill('SIGKILL')
    }
    child.once('message', (answer) => end(answer as ReadingAnswer))
    child.once('error', (problem) => {
      clearTimeout(clock)
      reject(new Error('the process that reads documents could not be started', { cause: problem }))
    })
    // An end without an answer: stopped by the clock, by the watch inside, or by V8 itself when its heap is full.
    child.once('exit', (_code, signal) =>
      end(
        signal === tooLong
          ? refuse('document.took-too-long', { seconds: bounds.seconds })
          : refuse('document.took-too-much'),
      ),
    )
    child.send(task, (problem) => problem && child.kill('SIGKILL'))
  })
}

/** The watch in `watch.mjs` ends the process by this signal when its time is over, by another when its memory is full. */
const tooLong = 'SIGTERM'

function startReader({ heapMegabytes }: ReadingBounds): ChildProcess {
  const child = fork(fileURLToPath(new URL('./reader-process.ts', import.meta.url)), {
    execArgv: [`--import=${import.meta.resolve('tsx')}`, `--max-old-space-size=${heapMegabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {},
  })
  try {
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // Where a system does not let us, it reads at the same priority.
  }
  return child
}
