import type { Child, PropsWithChildren } from 'hono/jsx'

/** A literal passage, and where it stands. */
export function Quote({ source, children }: PropsWithChildren<{ readonly source?: Child }>) {
  return (
    <figure class="quote">
      <blockquote>{children}</blockquote>
      {source && <figcaption>{source}</figcaption>}
    </figure>
  )
}
