// Plain JavaScript, so that it runs before anything else does. Ends the process, also when its main thread is in a loop.
import { workerData } from 'node:worker_threads'

const { mostMicroseconds, mostBytes } = workerData

setInterval(() => {
  const { user, system } = process.cpuUsage()
  if (user + system > mostMicroseconds) process.kill(process.pid, 'SIGTERM')
  else if (process.memoryUsage.rss() > mostBytes) process.kill(process.pid, 'SIGKILL')
}, 25)
