import type { Block } from '../../kit/document/block.ts'
import { plainWords } from '../../kit/prose/normal-form.ts'
import { planReferences } from './plan-reference.ts'

/** What a document is, as far as it changes how its sentences are read. */
export type DocumentKind = 'plan' | 'minutes' | 'account'

const firstBlocks = 6

/** The kind says more than the tense: minutes tell in the present what was decided, an account in the past what was
 * done, a plan tells in the present what is done by law. */
export function documentKindOf(blocks: readonly Block[]): DocumentKind {
  const start = blocks.slice(0, firstBlocks).map((block) => plainWords(block.text))
  if (start.some((text) => /^(?:concept )?(?:verslag|notulen|besluitenlijst|gespreksverslag)\b/.test(text)))
    return 'minutes'
  const isAccount = start.some((text) =>
    /^(?:concept )?(?:jaarverslag|jaarbericht|jaarstukken|jaarverantwoording|jaarrekening|verantwoording|terugblik|eindverslag|eindrapportage)\b/.test(
      text,
    ),
  )
  return isAccount ? 'account' : 'plan'
}

/** Does the document name a plan on safety where it begins? Then it is about that plan, whatever it is itself. */
export function namesPlanAtStart(blocks: readonly Block[]): boolean {
  return blocks
    .slice(0, firstBlocks)
    .some((block) => planReferences(block.text).some((plan) => plan.period !== undefined))
}
