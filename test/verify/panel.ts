import { readFileSync } from 'node:fs'

/** One kind of offence over all areas. */
export interface KindPanel {
  readonly kind: string
  readonly ids: readonly string[]
  readonly population: Float64Array
  /** [month][area] */
  readonly counts: Float64Array
  readonly months: number
}

export interface Truth {
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly mean: number
}

/** A panel of the detection reference, kind by kind. Columns: id, area, type, population, m1, m2, ... */
export function readPanel(file: string): readonly KindPanel[] {
  const [head, ...rows] = readFileSync(file, 'utf8').trim().split('\n')
  const months = head!.split(',').length - 4
  const byKind = new Map<string, string[][]>()
  for (const row of rows.map((line) => line.split(','))) {
    const own = byKind.get(row[2]!)
    if (own) own.push(row)
    else byKind.set(row[2]!, [row])
  }
  return [...byKind].map(([kind, own]) => {
    const counts = new Float64Array(months * own.length)
    own.forEach((row, i) => {
      for (let t = 0; t < months; t++) counts[t * own.length + i] = row[4 + t] === '' ? NaN : Number(row[4 + t])
    })
    return { kind, ids: own.map((r) => r[0]!), population: Float64Array.from(own, (r) => Number(r[3])), counts, months }
  })
}

export function readTruth(file: string): ReadonlyMap<string, Truth> {
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1)
  return new Map(
    rows.map((row) => {
      const [id, kind, start, end, mean] = row.split(',')
      return [id!, { kind: kind!, start: Number(start), end: Number(end), mean: Number(mean) }]
    }),
  )
}

/** The counts of one area. */
export function seriesOf(panel: KindPanel, area: number): Float64Array {
  return Float64Array.from({ length: panel.months }, (_, t) => panel.counts[t * panel.ids.length + area]!)
}
