import { raw } from 'hono/html'
import type { Child, PropsWithChildren } from 'hono/jsx'
import { frameWords } from './look.texts.ts'
import { Mast, type MastProps } from './mast.tsx'
import { shapes } from './shape.tsx'
import type { StyleSheet } from './style-sheet.ts'

/** What stands around every page: the same for all pages of one request. */
export interface Frame extends Omit<MastProps, 'here'> {
  readonly style: Pick<StyleSheet, 'sheet' | 'font' | 'icon' | 'islands'>
  /** What is true of all pages, at the foot. */
  readonly foot: readonly string[]
}

export interface Place {
  readonly name: string
  readonly href: string
}

interface PageProps {
  readonly frame: Frame
  readonly title: string
  /** A line below the title: of whom, of when, what it belongs to. */
  readonly under?: Child
  /** Beside the title: where it comes from, who owns it. */
  readonly origin?: Child
  /** The places above this page. */
  readonly crumb?: readonly Place[]
  /** The item of the menu that this page belongs to, by name. */
  readonly here?: string
  /** Something typed was wrong: the tab says so first. */
  readonly wrong?: boolean
  /** Islands that make this page quicker, by their names. Without them the page works as well. */
  readonly islands?: readonly string[]
}

/** A whole page. It works without scripts. */
export function Page(props: PropsWithChildren<PageProps>) {
  const { frame, title, under, origin, crumb = [], here, wrong, islands = [], children } = props
  const scripts = islands.flatMap((name) => frame.style.islands.get(name) ?? [])
  const inTab = [wrong ? `${frameWords.error}: ${title}` : title, frame.body?.name, frameWords.product]
  return (
    <>
      {raw('<!doctype html>')}
      <html lang="nl">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{inTab.filter(Boolean).join(' · ')}</title>
          <link rel="preload" href={frame.style.font} as="font" type="font/woff2" crossorigin="anonymous" />
          <link rel="stylesheet" href={frame.style.sheet} />
          <link rel="icon" href={frame.style.icon} type="image/svg+xml" />
          {scripts.map((script) => (
            <script type="module" src={script} />
          ))}
        </head>
        <body>
          {shapes}
          <a class="skip" href="#inhoud">
            {frameWords.skip}
          </a>
          <Mast {...frame} here={here} />
          <main id="inhoud" tabindex={-1}>
            {crumb.length > 0 && <Crumb places={crumb} />}
            <div class="title">
              <div>
                <h1>{title}</h1>
                {under && <p class="under">{under}</p>}
              </div>
              {origin && <p class="origin">{origin}</p>}
            </div>
            {children}
          </main>
          <footer>
            <div>
              {[...frame.foot, frameWords.source].map((line) => (
                <span>{line}</span>
              ))}
            </div>
          </footer>
        </body>
      </html>
    </>
  )
}

function Crumb({ places }: { readonly places: readonly Place[] }) {
  return (
    <nav class="crumb" aria-label={frameWords.crumb}>
      <ol>
        {places.map(({ name, href }) => (
          <li>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
