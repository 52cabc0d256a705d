import type { Gap } from '../../domain/deed/gap.ts'
import type { Visit } from './visit.tsx'

/** The open points of plans, of every room that names some. */
export async function gapsOf({ tx, house }: Visit, plans: readonly string[]): Promise<readonly Gap[]> {
  return (await Promise.all(house.gaps.map((gaps) => gaps(tx, plans)))).flat()
}
