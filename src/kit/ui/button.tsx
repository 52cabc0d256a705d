import { html } from 'hono/html'
import type { PropsWithChildren } from 'hono/jsx'

/** `main` is what the page is for (one or two a page), `quiet` the rest, `text` a link among words. */
export interface Face {
  readonly face?: 'main' | 'quiet' | 'text'
  /** Lower, for in a row. */
  readonly slim?: boolean
}

interface DeedLinkProps extends Face {
  /** The name of the deed, as it was declared. */
  readonly deed: string
  /** What the form already knows. */
  readonly give?: Readonly<Record<string, string | number>>
  /** The path of this page, to come back to. */
  readonly back: string
}

/** The way to the form page of a deed. As a template: open points bring dozens of them on a page. */
export function DeedLink(props: PropsWithChildren<DeedLinkProps>): ReturnType<typeof html> {
  const { deed, give = {}, back, face = 'text', slim, children } = props
  const query = new URLSearchParams({ ...textsOf(give), terug: back })
  const looks = faceClass({ face, slim: slim ?? false })
  return html`<a${looks && html` class="${looks}"`} href="/doe/${deed}?${String(query)}">${children}</a>`
}

/** A link that looks like a button: the next step, not a deed. */
export function ButtonLink({ href, face = 'quiet', slim, children }: PropsWithChildren<Face & { href: string }>) {
  return (
    <a class={faceClass({ face, slim: slim ?? false })} href={href}>
      {children}
    </a>
  )
}

interface ButtonProps extends Face {
  /** Which of several buttons of one form it is. */
  readonly name?: string
  readonly value?: string
}

/** The button of a form. */
export function Button({ name, value, face = 'main', slim, children }: PropsWithChildren<ButtonProps>) {
  return (
    <button class={faceClass({ face, slim: slim ?? false })} type="submit" name={name} value={value}>
      {children}
    </button>
  )
}

interface PostButtonProps extends Face {
  readonly action: string
  readonly give?: Readonly<Record<string, string | number>>
}

/** A whole form in one button, for what needs no more than a click. */
export function PostButton({ action, give = {}, face = 'quiet', slim, children }: PropsWithChildren<PostButtonProps>) {
  return (
    <form class="post" method="post" action={action}>
      <Unseen fields={textsOf(give)} />
      <Button face={face} slim={slim ?? false}>
        {children}
      </Button>
    </form>
  )
}

/** What travels with a form without being seen. */
export function Unseen({ fields }: { readonly fields: Readonly<Record<string, string | undefined>> }) {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return (
    <>
      {entries.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

function faceClass({ face, slim }: Required<Face>): string | undefined {
  if (face === 'text') return undefined
  return ['button', face === 'quiet' && 'quiet', slim && 'slim'].filter(Boolean).join(' ')
}

function textsOf(values: Readonly<Record<string, string | number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))
}
