import type { House } from '../../domain/deed/house.ts'
import type { Run } from '../../domain/deed/run.ts'
import type { StyleSheet } from '../../kit/ui/style-sheet.ts'
import type { Register } from '../../store/register/register.ts'
import type { Door } from './door.ts'

/** What the HTTP app is made of. */
export interface AppParts {
  readonly house: House
  readonly run: Run
  readonly register: Register
  readonly clock: () => Date
  readonly door: Door
  readonly style: StyleSheet
  readonly isExample: boolean
  /** Tells who runs the server that something failed; never with personal data. */
  readonly report: (error: unknown) => void
}
