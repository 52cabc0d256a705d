import { z } from 'zod'
import { choice, freeText, idOf } from '../../kit/ui/field.schema.ts'
import { exampleIds } from '../deed/example.ts'
import { linkNames } from './plan.texts.ts'

export const linkInput = z.strictObject({
  from: idOf('Van'),
  kind: choice('Verband', linkNames),
  to: idOf('Naar'),
  reason: freeText('Reden', 1000, 'Waarom bestaat dit verband?').exactOptional(),
  passage: freeText('Passage', 4000, 'De letterlijke tekst die het zegt.').exactOptional(),
})
export const linkExample = {
  as: 'adviser',
  input: {
    from: exampleIds.priority,
    kind: 'because',
    to: exampleIds.trend,
    reason: 'Wie niets terughoort, meldt minder.',
  },
} as const

export const unlinkInput = z.strictObject({
  link: idOf('Verband'),
  reason: freeText('Reden', 1000).exactOptional(),
})
export const unlinkExample = { as: 'adviser', input: { link: exampleIds.link } } as const
