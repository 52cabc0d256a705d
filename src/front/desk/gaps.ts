import type { Gap } from '../../domain/deed/gap.ts'
import type { Visit } from './visit.tsx'

/** The open points of plans, of every room that names some; of these elements only, where they are named. */
export async function gapsOf(
  { tx, house }: Visit,
  plans: readonly string[],
  elements?: readonly string[],
): Promise<readonly Gap[]> {
  const named = (await Promise.all(house.gaps.map((gaps) => gaps(tx, plans, elements)))).flat()
  return elements ? named.filter((gap) => elements.includes(gap.about)) : named
}
