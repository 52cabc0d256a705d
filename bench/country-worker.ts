import { parentPort, workerData } from 'node:worker_threads'
import { judgeKind, kindAtWork, kinds, newRoom, prepareKind } from './country.ts'

interface Given {
  readonly counts: SharedArrayBuffer
  readonly states: SharedArrayBuffer
  readonly next: SharedArrayBuffer
}

const { counts, states, next } = workerData as Given
const shared = new Uint16Array(counts)
const turn = new Int32Array(next)
const room = newRoom()

/** Kinds are taken one by one from a common counter, until there are none. */
parentPort!.on('message', (what: 'prepare' | 'judge') => {
  for (let kind = Atomics.add(turn, 0, 1); kind < kinds; kind = Atomics.add(turn, 0, 1)) {
    if (what === 'prepare') prepareKind(shared, states, kind, room)
    else judgeKind(shared, kind, kindAtWork(states, kind), room)
  }
  parentPort!.postMessage(process.memoryUsage().rss)
})
