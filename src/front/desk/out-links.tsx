import type { PropsWithChildren } from 'hono/jsx'

/** Under what name a file beside a page is made, and what the link to it says. `front/publish` makes them. */
const names = { word: 'Naar Word', excel: 'Naar Excel', ods: 'Naar ODS' } as const

interface OutLinksProps {
  readonly page: string
  readonly to: readonly (keyof typeof names)[]
}

/** What is on this page, as files to take along: one calm line. */
export function OutLinks({ page, to, children }: PropsWithChildren<OutLinksProps>) {
  return (
    <p class="buttons out">
      {to.map((kind) => (
        <a href={`${page}/naar/${kind}`}>{names[kind]}</a>
      ))}
      {children}
    </p>
  )
}
