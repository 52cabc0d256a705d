import type { AnyDeed, AnyView } from '../../domain/deed/deed.ts'
import type { Wire } from '../../domain/deed/wire.ts'
import { pathOf } from '../server/route.ts'
import type { Call } from './call.ts'

type Values = Readonly<Record<string, unknown>>

/** What travels beside the input: twice the same key is once, and a reason to keep what the gate found. */
interface Envelope {
  readonly key: string
  readonly overrule: string | undefined
}

export function deedCall(deed: AnyDeed, values: Values, wire: Wire, { key, overrule }: Envelope): Call {
  const { path, rest } = placed(deed, values)
  const body = Object.fromEntries(Object.entries(rest).map(([field, value]) => [wire.dutchOf(field), value]))
  return { verb: 'POST', path, body: { ...body, ...(overrule && { toch: overrule }) }, idempotencyKey: key }
}

export function viewCall(view: AnyView, values: Values, wire: Wire): Call {
  const { path, rest } = placed(view, values)
  const query = new URLSearchParams(
    Object.entries(rest).flatMap(([field, value]) =>
      [value]
        .flat()
        .filter((one) => one !== null)
        .map((one) => [wire.dutchOf(field), String(one)]),
    ),
  )
  return { verb: 'GET', path: query.size > 0 ? `${path}?${query}` : path }
}

/** The values that stand in the address, and those that do not. */
function placed(declared: AnyDeed | AnyView, values: Values) {
  const rest = { ...values }
  const path = pathOf(declared).replace(/:(\w+)/g, (_, field: string) => {
    const value = rest[field]
    delete rest[field]
    return encodeURIComponent(String(value))
  })
  return { path, rest }
}
