// A worker does not inherit how the main thread reads TypeScript: it says so itself.
import { register } from 'tsx/esm/api'

register()
await import('./country-worker.ts')
