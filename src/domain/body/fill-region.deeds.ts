import { readFile } from 'node:fs/promises'
import type { Outcome } from '../deed/outcome.ts'
import type { Run } from '../deed/run.ts'
import type { Who } from '../deed/who.ts'
import { addManyBodiesDeed } from './body.deeds.ts'
import { writeBodyList } from './body-list.schema.ts'
import { type RegionTables, regionBodies } from './region-file.ts'

const folder = new URL('../../../data/bodies/', import.meta.url)

/** The tables of Midden-Nederland that come with the product. */
export async function readRegionTables(): Promise<RegionTables> {
  const [division, gemeenten] = await Promise.all(
    ['politie_indeling_midden_nederland.csv', 'gemeenten_2024.csv'].map((name) =>
      readFile(new URL(name, folder), 'utf8'),
    ),
  )
  return { division: division ?? '', gemeenten: gemeenten ?? '' }
}

/** Gives a region its districts, basisteams, gemeenten and authorities, in one deed of its administrator. */
export async function fillRegion(
  run: Run,
  who: Who,
  region: { readonly id: string; readonly address: string },
): Promise<Outcome> {
  const bodies = regionBodies(await readRegionTables(), region.address)
  return run.do(addManyBodiesDeed, { keeper: region.id, list: writeBodyList(bodies) }, who)
}
