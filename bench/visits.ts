import { call, textOf } from './client.ts'
import type { Visit } from './load.ts'
import { type Chance, pick } from './random.ts'
import type { Gemeente } from './region.ts'
import { searches } from './words.ts'

/** A gemeente with the session of its adviser. */
export interface Visitor {
  readonly gemeente: Gemeente
  readonly cookie: string
}

export const kinds = ['home', 'plan', 'priority', 'element', 'search'] as const
export type Kind = (typeof kinds)[number]

/** Where a visitor goes for a page of a kind: to what is of the own gemeente. */
export function pathOf(kind: Kind, gemeente: Gemeente, chance: Chance): string {
  switch (kind) {
    case 'home':
      return `/${gemeente.address}`
    case 'plan':
      return `/plannen/${gemeente.plan}`
    case 'priority':
      return `/prioriteiten/${pick(chance, gemeente.priorities)}`
    case 'element':
      return `/e/${pick(chance, gemeente.actions)}`
    case 'search':
      return `/zoeken?woorden=${encodeURIComponent(pick(chance, searches))}`
  }
}

/** A page for somebody who is signed in. That it is the right page, its answer must show. */
export function visitPage(address: string, { gemeente, cookie }: Visitor, kind: Kind, chance: Chance): Visit {
  const path = pathOf(kind, gemeente, chance)
  return {
    kind,
    go: async () => {
      const answer = await call(address + path, { headers: { cookie } })
      if (answer.status !== 200) throw new Error(`${path} gave ${answer.status}`)
    },
  }
}

/** A small change through the API: an action more, and the next time another wording of it. */
export function writer(address: string, visitors: readonly Visitor[]): () => Promise<void> {
  let turn = 0
  let last: { readonly element: string; readonly visitor: Visitor } | undefined
  return async () => {
    turn += 1
    if (last) {
      const { element, visitor } = last
      last = undefined
      await post(`${address}/api/v1/onderdelen/${element}/versies`, visitor, {
        gelezen: 1,
        ...words(`${turn}, anders`),
      })
      return
    }
    const visitor = visitors[turn % visitors.length]!
    const { plan, priorities } = visitor.gemeente
    const made = await post(`${address}/api/v1/plannen/${plan}/onderdelen`, visitor, {
      soort: 'action',
      onder: priorities.at(-1),
      ...words(`${turn}`),
    })
    last = { element: made.gemaakt[0]?.id ?? '', visitor }
  }
}

const words = (which: string) => ({ niveau: 'local', titel: `Langsgaan bij ondernemers ${which} (voorbeeld)` })

interface Made {
  readonly gemaakt: readonly { readonly id: string }[]
}

async function post(url: string, { cookie }: Visitor, body: object): Promise<Made> {
  const headers = { cookie, 'content-type': 'application/json', origin: new URL(url).origin }
  const answer = await call(url, { method: 'POST', headers, body: JSON.stringify(body) })
  if (answer.status !== 201) throw new Error(`${url} gave ${answer.status}: ${textOf(answer)}`)
  return JSON.parse(textOf(answer)) as Made
}
