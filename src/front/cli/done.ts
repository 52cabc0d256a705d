import type { AnyDeed } from '../../domain/deed/deed.ts'

/** What was done, in the words of the deed, with the ids to go on with. */
export function sayDone(declared: AnyDeed, answer: unknown): string {
  const said = declared.says.done ?? `${declared.says.title}: gedaan.`
  const ids = [...new Set(madeIn(answer).map(({ id }) => id))]
  return ids.length > 0 && ids.length <= mostShown ? `${said}\n${ids.map((id) => `  ${id}`).join('\n')}` : said
}

/** A deed over many says itself how many; a screen full of ids helps nobody. */
const mostShown = 10

function madeIn(answer: unknown): readonly { readonly id: string }[] {
  if (typeof answer !== 'object' || answer === null || !('gemaakt' in answer) || !Array.isArray(answer.gemaakt))
    return []
  return answer.gemaakt.filter((one) => typeof one === 'object' && one !== null && typeof one.id === 'string')
}
