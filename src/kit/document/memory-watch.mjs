// Plain JavaScript, so that it runs before anything else does. Ends the process, also when its main thread is in a loop.
import { workerData as mostBytes } from 'node:worker_threads'

setInterval(() => {
  if (process.memoryUsage.rss() > mostBytes) process.kill(process.pid, 'SIGKILL')
}, 25)
