import { z } from 'zod'
import { idOf } from '../../kit/ui/field.schema.ts'
import { exampleIds } from '../deed/example.ts'

export const moveElementInput = z.strictObject({
  element: idOf('Onderdeel'),
  under: idOf('Staat onder', 'Leeg: direct onder het plan.').exactOptional(),
  after: idOf('Komt na', 'Leeg: achteraan.').exactOptional(),
})

export const moveElementExample = {
  as: 'adviser',
  input: { element: exampleIds.secondPriority },
} as const
