import { parentPort, workerData } from 'node:worker_threads'
import { judgeKind, type KindAtWork, kinds, newRoom, prepareKind } from './country.ts'

const { counts, next } = workerData as { counts: SharedArrayBuffer; next: SharedArrayBuffer }
const shared = new Uint16Array(counts)
const turn = new Int32Array(next)
const room = newRoom()
const atWork = new Map<number, KindAtWork>()

/** Kinds are taken one by one from a common counter; the first message prepares them, each later one judges the month. */
parentPort!.on('message', (what: { readonly prepare?: readonly number[] }) => {
  if (what.prepare) for (const kind of what.prepare) atWork.set(kind, prepareKind(shared, kind, room))
  else {
    for (let kind = Atomics.add(turn, 0, 1); kind < kinds; kind = Atomics.add(turn, 0, 1)) {
      judgeKind(shared, kind, atWork.get(kind) ?? prepareAndKeep(kind), room)
    }
  }
  parentPort!.postMessage({ done: true, memory: process.memoryUsage().rss })
})

function prepareAndKeep(kind: number): KindAtWork {
  const prepared = prepareKind(shared, kind, room)
  atWork.set(kind, prepared)
  return prepared
}
