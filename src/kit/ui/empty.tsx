import type { Child, PropsWithChildren } from 'hono/jsx'

interface EmptyProps {
  /** What there is not yet, as one sentence. */
  readonly says: Child
  /** The deed that fills it. */
  readonly deed?: Child
}

/** Nothing yet: it says what belongs here, and offers the deed that fills it. */
export function Empty({ says, deed, children }: PropsWithChildren<EmptyProps>) {
  return (
    <div class="nothing">
      <p class="lede">{says}</p>
      {children && <p>{children}</p>}
      {deed && <p class="buttons">{deed}</p>}
    </div>
  )
}
