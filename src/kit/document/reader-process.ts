import { Worker } from 'node:worker_threads'
import { isRefusal, refuse } from '../base/refusal.ts'
import type { Block } from './block.ts'
import type { ReadingAnswer, ReadingTask } from './read-apart.ts'
import { readCells } from './read-cells.ts'
import { readDocument } from './read-document.ts'
import type { ReadingBounds } from './reading-bounds.ts'

/** The process that reads one file and ends. `read-apart.ts` starts it. */
process.once('message', async (task: ReadingTask) => {
  startWatch(task.bounds)
  process.send?.(await answerTo(task))
})

async function answerTo({ file, cells, then }: ReadingTask): Promise<ReadingAnswer> {
  try {
    if (cells) {
      const sheets = readCells(file)
      return isRefusal(sheets) ? sheets : { sheets }
    }
    const document = await readDocument(file)
    if (isRefusal(document)) return document
    if (!then) return { document, made: undefined }
    const module: Readonly<Record<string, (blocks: readonly Block[]) => unknown>> = await import(then.module)
    const make = module[then.name]
    if (!make) throw new TypeError(`${then.module} has no ${then.name}`)
    return { document, made: make(document.blocks) }
  } catch (problem) {
    // The reader tripped: a fault of ours, but the person must get on. Its words may hold text of the document, so only its kind goes out.
    return refuse('document.reader-failed', { kind: problem instanceof Error ? problem.name : 'unknown' })
  }
}

/** A thread beside the reading looks at the time and memory of the whole process: the limit of V8 counts no unpacked bytes. */
function startWatch({ seconds, residentMegabytes }: ReadingBounds): void {
  const watch = new Worker(new URL('./watch.mjs', import.meta.url), {
    workerData: { mostMicroseconds: seconds * 1e6, mostBytes: residentMegabytes * 1024 * 1024 },
    execArgv: [],
  })
  watch.unref()
}
