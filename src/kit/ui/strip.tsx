import type { Child, PropsWithChildren } from 'hono/jsx'

interface StripProps {
  readonly noun: string
  /** The verb that it serves, small beside the noun. */
  readonly verb?: string
  /** A sentence that already answers. */
  readonly says?: Child
  /** A link to more, or the deed that belongs here. */
  readonly more?: Child
  /** For a link to this strip; made from the noun when not given. */
  readonly id?: string
}

/** Left the noun and a sentence that already answers, right the records. */
export function Strip({ noun, verb, says, more, id = wordAsId(noun), children }: PropsWithChildren<StripProps>) {
  return (
    <section class="strip" aria-labelledby={id}>
      <header>
        <h2 id={id}>
          {noun}
          {verb && <span class="verb"> {verb}</span>}
        </h2>
        {says && <p>{says}</p>}
        {more && <p class="more">{more}</p>}
      </header>
      <div>{children}</div>
    </section>
  )
}

function wordAsId(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
}
