import type { PropsWithChildren } from 'hono/jsx'

/** Under what name a file beside a page is made, and what the link to it says. `front/publish` makes them. */
const names = { word: 'Naar Word', excel: 'Naar Excel', ods: 'Naar ODS' } as const

interface OutLinksProps {
  readonly page: string
  /** What the page was asked, for a page that shows what one searched for. */
  readonly query?: Readonly<Record<string, string>>
}

/**
 * What is on this page, to take along or to print: one calm line. A page prints as it stands, so without a script the last one says how;
 * the island `print` opens the window of the browser.
 */
export function OutLinks({ page, query = {}, children }: PropsWithChildren<OutLinksProps>) {
  const asked = new URLSearchParams(query).toString()
  return (
    <div class="buttons out">
      {Object.entries(names).map(([kind, name]) => (
        <a href={`${page}/naar/${kind}${asked && `?${asked}`}`}>{name}</a>
      ))}
      {children}
      <print-page>
        <details>
          <summary>Afdrukken</summary>
          <p>
            Kies <i>Afdrukken</i> in uw browser: Ctrl+P, op een Mac Cmd+P. De pagina komt zonder menu en knoppen op
            papier, of in een pdf.
          </p>
        </details>
      </print-page>
    </div>
  )
}
