import type { GapName } from './gap.ts'

/** An open point in a sentence, and the word on the link to the deed that mends it. */
export const gapSentences: Readonly<Record<GapName, { readonly says: string; readonly mends: string }>> = {
  'plan.no-evaluation': { says: 'Een evaluatie van het vorige plan ontbreekt.', mends: 'Evaluatie invullen' },
  'priority.no-trend': { says: 'Een trend die zegt waarom, ontbreekt.', mends: 'Trend koppelen' },
  'priority.no-goal': { says: 'Een doel ontbreekt.', mends: 'Doel toevoegen' },
  'priority.no-lead': { says: 'De trekker is niet bekend.', mends: 'Trekker aanwijzen' },
  'goal.no-indicator': { says: 'Waaraan dit doel te zien is, ontbreekt.', mends: 'Indicator koppelen' },
  'goal.no-action': { says: 'Een maatregel voor dit doel ontbreekt.', mends: 'Maatregel toevoegen' },
}
