import type { Child } from 'hono/jsx'
import { Unknown } from './mark.tsx'

/** Names and values. A value that is undefined is not known, and says so; leave the row out when it does not apply. */
export function Facts({ rows }: { readonly rows: readonly (readonly [name: Child, value: Child | undefined])[] }) {
  return (
    <dl class="facts">
      {rows.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value ?? <Unknown />}</dd>
        </>
      ))}
    </dl>
  )
}
