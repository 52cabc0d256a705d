import type { Block } from '../../kit/document/block.ts'
import type { Level } from '../plan/grammar.ts'
import { gemeentenNamed } from './holders.ts'
import { severalBodies, singleBody, wholeRegion } from './lexicon.ts'

/** How a document speaks, where neither the name of its plan nor a list of who hold it says whose it is. */
export interface Speech {
  readonly level: Level | undefined
  /** The gemeenten that it names as such, or by their organs: *de raad van Noord*. */
  readonly gemeenten: readonly string[]
}

export function speechOf(blocks: readonly Block[]): Speech {
  const text = blocks.map((block) => block.text).join('\n')
  return { level: levelOfSpeech(text), gemeenten: gemeentenNamed(text) }
}

/** A joint plan says "de drie gemeenten" where a plan of one gemeente says "de gemeente" and "de raad". */
function levelOfSpeech(text: string): Level | undefined {
  const count = (cue: RegExp) => text.match(cue)?.length ?? 0
  const [region, several, single] = [count(wholeRegion), count(severalBodies), count(singleBody)]
  // Once is about a region, more often is of one.
  if (region > 1 && region >= several && region >= single) return 'region'
  return several > 0 && several >= single ? 'team' : undefined
}
