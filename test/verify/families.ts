import { verifyDistributions } from './distributions.ts'
import { verifyModels } from './models.ts'
import type { Tally } from './tally.ts'

/** Every family of reference cells, by name, in the order in which the methods build on each other. */
export const families: Readonly<Record<string, (folder: string) => Tally>> = {
  distributions: verifyDistributions,
  models: verifyModels,
}
