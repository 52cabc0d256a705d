import type { Block } from '../../kit/document/block.ts'
import type { Level } from '../plan/grammar.ts'
import { severalBodies, singleBody, wholeRegion } from './lexicon.ts'

/**
 * The level at which a document speaks, where neither the name of its plan nor a list of who hold it says it: a joint plan says "de drie
 * gemeenten" where a plan of one gemeente says "de gemeente" and "de raad".
 */
export function levelOfSpeech(blocks: readonly Block[]): Level | undefined {
  const text = blocks.map((block) => block.text).join('\n')
  const count = (cue: RegExp) => text.match(cue)?.length ?? 0
  const [region, several, single] = [count(wholeRegion), count(severalBodies), count(singleBody)]
  // Once is about a region, more often is of one.
  if (region > 1 && region >= several && region >= single) return 'region'
  return several > 0 && several >= single ? 'team' : undefined
}
