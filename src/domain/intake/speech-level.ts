import type { Block } from '../../kit/document/block.ts'
import type { Level } from '../plan/grammar.ts'
import { gemeentenNamed } from './holders.ts'
import { severalBodies, singleBody, wholeRegion } from './lexicon-levels.ts'

/** How a document speaks, where neither the name of its plan nor a list of who hold it says whose it is. */
export interface Speech {
  readonly level: Level | undefined
  /** The gemeenten that it names as such, or by their organs: *de raad van Noord*. */
  readonly gemeenten: readonly string[]
}

export function speechOf(blocks: readonly Block[]): Speech {
  const text = blocks.map((block) => block.text).join('\n')
  return { level: levelOfHead(blocks) ?? levelOfSpeech(text), gemeenten: gemeentenNamed(text) }
}

const headBlocks = 6

/** A line of its own near the title says whose paper it is: *Regio Oost, programmabureau veiligheid*. */
function levelOfHead(blocks: readonly Block[]): Level | undefined {
  const heads = blocks.slice(0, headBlocks).map(({ text }) => headLine.exec(text)?.[1]?.toLowerCase())
  const word = heads.find((one) => one !== undefined)
  if (word === undefined) return undefined
  if (word === 'gemeente') return 'local'
  return word === 'basisteam' || word === 'district' || word === 'gemeenten' ? 'team' : 'region'
}

const headLine = /^(gemeenten?|basisteam|district|politieregio|regio|politie-?eenheid|eenheid) \p{Lu}[^.:;]{0,80}$/iu

/** A joint plan says "de drie gemeenten" where a plan of one gemeente says "de gemeente" and "de raad". */
function levelOfSpeech(text: string): Level | undefined {
  const count = (cue: RegExp) => text.match(cue)?.length ?? 0
  const [region, several, single] = [count(wholeRegion), count(severalBodies), count(singleBody)]
  // Once is about a region, more often is of one.
  if (region > 1 && region >= several && region >= single) return 'region'
  return several > single || (several > 1 && several === single) ? 'team' : undefined
}
