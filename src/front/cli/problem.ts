import { z } from 'zod'
import { type Exit, exits } from './exit.ts'
import { fieldLines } from './readable.ts'

/** Problem details (RFC 9457) as the server of Driehoek sends them. */
const problemDetails = z.object({
  title: z.string(),
  detail: z.string().default(''),
  volgende: z.string().optional(),
  herstel: z.string().optional(),
  velden: z.array(z.object({ veld: z.string(), melding: z.string() })).default([]),
  anders: z.record(z.string(), z.unknown()).optional(),
  gelezen: z.number().optional(),
})
type Problem = z.output<typeof problemDetails>

/** What the server refused, why, and what one can do now: everything it says, each field by its option. */
export function sayProblem(answer: unknown): string {
  const read = problemDetails.safeParse(answer)
  if (!read.success) return 'De server weigerde, maar zei niet waarom.'
  const { title, detail, volgende, herstel, velden } = read.data
  const isAllInFields = detail === velden.map(({ melding }) => melding).join(' ')
  return [
    title,
    ...(isAllInFields ? sayFields(velden) : [detail, ...sayWhichFields(velden)]),
    ...sayWhatStands(read.data),
    ...(volgende ? [volgende] : []),
    ...(herstel ? [`Dit helpt: driehoek help ${herstel}`] : []),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function sayFields(fields: Problem['velden']): readonly string[] {
  const widest = Math.max(0, ...fields.map(({ veld }) => veld.length))
  return fields.map(({ veld, melding }) => (veld ? `  --${veld.padEnd(widest)}  ${melding}` : `  ${melding}`))
}

function sayWhichFields(fields: Problem['velden']): readonly string[] {
  return fields.length > 0 ? [`Het gaat om: ${fields.map(({ veld }) => `--${veld}`).join(', ')}`] : []
}

function sayWhatStands({ anders, gelezen }: Problem): readonly string[] {
  if (!anders) return []
  return [gelezen === undefined ? 'Er staat nu:' : `Er staat nu, als versie ${gelezen}:`, ...fieldLines(anders, '  ')]
}

export function exitFor(status: number): Exit {
  if (status === 401) return exits.notSignedIn
  if (status === 409) return exits.conflict
  return status >= 500 ? exits.unreachable : exits.refused
}
