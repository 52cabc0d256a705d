import type { Child } from 'hono/jsx'
import { PostButton } from './button.tsx'
import { frameWords } from './look.texts.ts'
import { Example } from './mark.tsx'

export interface MastProps {
  /** The organisation whose pages these are, and what it is part of. */
  readonly body?: { readonly name: string; readonly href: string; readonly under?: string }
  readonly menu: readonly { readonly name: string; readonly href: string }[]
  /** The item of the menu that the page belongs to, by name. */
  readonly here: string | undefined
  /** Who is signed in, in words, and where the form of signing out posts to. */
  readonly who?: { readonly says: string; readonly href?: string; readonly signOut: string }
  readonly signIn?: string
  /** A line below the mast: that this database is an example. */
  readonly banner?: Child
}

/** Product, organisation, menu, and who is signed in. */
export function Mast(props: MastProps) {
  const { body, menu, here, banner } = props
  return (
    <header class="mast">
      <div>
        <a class="brand" href="/">
          <svg viewBox="0 0 22 20" aria-hidden="true" focusable="false">
            <path
              d="M11 1.5 20.5 18.5h-19Z"
              fill="none"
              stroke="currentColor"
              stroke-width="2.6"
              stroke-linejoin="round"
            />
          </svg>
          {frameWords.product}
        </a>
        {body && (
          <span class="body">
            <a href={body.href}>{body.name}</a>
            {body.under && ` · ${body.under}`}
          </span>
        )}
        {menu.length > 0 && (
          <nav aria-label={frameWords.menu}>
            <ul>
              {menu.map(({ name, href }) => (
                <li>
                  <a href={href} aria-current={name === here ? 'true' : undefined}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <Who {...props} />
      </div>
      {banner && <p class="banner">{banner}</p>}
    </header>
  )
}

function Who({ who, signIn }: MastProps) {
  if (who)
    return (
      <div class="who">
        {who.href ? <a href={who.href}>{who.says}</a> : <span>{who.says}</span>}
        <PostButton action={who.signOut} face="text">
          {frameWords.signOut}
        </PostButton>
      </div>
    )
  return signIn ? (
    <p class="who">
      <a href={signIn}>{frameWords.signIn}</a>
    </p>
  ) : null
}

/** The banner of an example database. */
export function ExampleBanner() {
  return (
    <>
      Dit is een voorbeeld: u kunt alles proberen. Wat het merk <Example /> draagt, is verzonnen; de rest komt uit
      openbare bronnen.
    </>
  )
}
