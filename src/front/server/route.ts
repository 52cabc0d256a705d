import type { AnyDeed, AnyView } from '../../domain/deed/deed.ts'

/** Major version in the address, the full one in a header (NL API Design Rules). */
export const apiVersion = '1.0.0'
export const apiBase = '/api/v1'

/** The route of a declaration, without its verb, as Hono writes it. */
export function pathOf(declared: AnyDeed | AnyView): string {
  return declared.route.slice(declared.route.indexOf('/'))
}
