import { verifyBreaks } from './breaks.ts'
import { verifyDistributions } from './distributions.ts'
import { verifyEars } from './ears.ts'
import { verifyEffect } from './effect.ts'
import {
  verifyFarringtonDirect,
  verifyFarringtonPackage,
  verifyFarringtonPlain,
  verifyFarringtonReal,
} from './farrington.ts'
import { verifyFilter } from './filter.ts'
import { verifyForecasts } from './forecasts.ts'
import { verifyLists } from './lists.ts'
import { verifyModels } from './models.ts'
import { verifyPeers } from './peers.ts'
import type { Tally } from './tally.ts'

/** Every family of reference cells, by name, in the order in which the methods build on each other. */
export const families: Readonly<Record<string, (folder: string) => Tally>> = {
  distributions: verifyDistributions,
  models: verifyModels,
  'farrington package': verifyFarringtonPackage,
  'farrington package, real series': verifyFarringtonReal,
  'farrington right, plain': verifyFarringtonPlain,
  'farrington right, direct': verifyFarringtonDirect,
  EARS: verifyEars,
  'gamma-Poisson filter': verifyFilter,
  lists: verifyLists,
  peers: verifyPeers,
  effect: verifyEffect,
  forecast: verifyForecasts,
  breaks: verifyBreaks,
}
