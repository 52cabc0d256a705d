import type { Child } from 'hono/jsx'
import type { Tx } from '../../domain/deed/deed.ts'
import type { House } from '../../domain/deed/house.ts'
import { ExampleBanner } from '../../kit/ui/mast.tsx'
import type { Frame, Place } from '../../kit/ui/page.tsx'
import type { StyleSheet } from '../../kit/ui/style-sheet.ts'

/** Who is signed in, as a page says it. */
export interface Me {
  readonly id: string
  readonly name: string
}

/** One request for a page: the snapshot that it reads from, who asks, and how it was asked. */
export interface Visit {
  readonly tx: Tx
  readonly house: House
  readonly me: Me | undefined
  readonly isExample: boolean
  readonly style: StyleSheet
  /** The path and query of this page: to come back to. */
  readonly here: string
  readonly query: Readonly<Record<string, string>>
  /** The name of the deed that was just done: said once, at the top. */
  readonly done?: string
}

/** What a page gives: the page, another address, or undefined (niet gevonden). */
export type Answer = Child | { readonly goTo: string } | undefined

export interface DeskPage {
  readonly route: string
  readonly show: (visit: Visit, params: Readonly<Record<string, string>>) => Promise<Answer>
}

/** The names in an address: `plan` of `/plannen/:plan`. */
export type ParamsOf<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamsOf<Rest>
  : P extends `${string}:${infer Name}`
    ? Name
    : never

/** Declares a page at an address. Pages hold no rules: they ask views, and link to deeds. */
export function page<const P extends string>(
  route: P,
  show: (visit: Visit, params: Readonly<Record<ParamsOf<P>, string>>) => Promise<Answer>,
): DeskPage {
  return { route, show }
}

export function isGoTo(answer: Answer): answer is { readonly goTo: string } {
  return typeof answer === 'object' && answer !== null && 'goTo' in answer
}

const regionMenu: readonly Place[] = [
  { name: 'Organisaties', href: '/organisaties' },
  { name: 'Plannen', href: '/plannen' },
  { name: 'Zoeken', href: '/zoeken' },
]

/** The menu of an organisation: the four nouns, each a strip of its home, and search. */
const menuOf = (home: string): readonly Place[] => [
  { name: 'Beeld', href: `${home}#beeld` },
  { name: 'Plan', href: `${home}#plan` },
  { name: 'Uitvoering', href: `${home}#uitvoering` },
  { name: 'Verantwoording', href: `${home}#verantwoording` },
  { name: 'Zoeken', href: '/zoeken' },
]

/** What stands around a page of this visit; with an organisation, the menu is that of the organisation. */
export function frameOf(visit: Visit, body?: Frame['body']): Frame {
  const { me, style, isExample, here } = visit
  return {
    style,
    menu: body ? menuOf(body.href) : regionMenu,
    foot: ['Cijfers tellen wat geregistreerd is, niet wat er gebeurd is.'],
    ...(body && { body }),
    ...(me
      ? { who: { says: me.name, href: '/mij', signOut: '/afmelden' } }
      : { signIn: isSignIn(here) ? here : `/aanmelden?terug=${encodeURIComponent(here)}` }),
    ...(isExample && { banner: <ExampleBanner /> }),
  }
}

/** The page to sign in on keeps its own way back: a way back to itself would grow with every click. */
const isSignIn = (here: string) => /^\/aanmelden\b/.test(here)

/** What was just done, in the words of its deed. */
export function Done({ visit }: { readonly visit: Visit }) {
  const said = visit.done && visit.house.deeds.get(visit.done)?.says.done
  return said ? (
    <p class="done" role="status">
      {said}
    </p>
  ) : null
}
