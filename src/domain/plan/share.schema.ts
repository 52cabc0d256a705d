import { z } from 'zod'
import { freeText, idOf, readVersion } from '../../kit/ui/field.schema.ts'
import { exampleIds } from '../deed/example.ts'
import { sharedWith } from './element.schema.ts'
import { whenAndAfterWhat } from './plan.schema.ts'

export const sharePlanInput = z.strictObject({ plan: idOf('Plan'), audience: sharedWith })
export const sharePlanExample = { as: 'adviser', input: { plan: exampleIds.plan, audience: 'officials' } } as const

export const addHolderInput = z.strictObject({
  plan: idOf('Plan'),
  holder: idOf('Deelnemer'),
  passage: freeText('Passage', 4000, 'De letterlijke tekst die het zegt.').exactOptional(),
})
export const addHolderExample = {
  as: 'adviser',
  input: { plan: exampleIds.plan, holder: exampleIds.otherBody },
} as const

export const revisePlanInput = z.strictObject({
  plan: idOf('Plan'),
  read: readVersion,
  title: freeText('Titel', 160),
  ...whenAndAfterWhat,
  evaluation: freeText('Evaluatie van het vorige plan', 4000, 'Wat leerde u ervan, en waar staat dat?').exactOptional(),
})
export const revisePlanExample = {
  as: 'adviser',
  input: { plan: exampleIds.plan, read: 1, title: 'Integraal veiligheidsplan 2028-2031' },
} as const
