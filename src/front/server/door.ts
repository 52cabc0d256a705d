import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { parse } from 'hono/utils/cookie'
import { comesWith, signIn, signOut, whoIs } from '../../domain/account/session.deeds.ts'
import type { RequestFacts, SignIn } from '../../domain/account/sign-in.ts'
import { anonymous, type BySession, type Who } from '../../domain/deed/who.ts'
import type { Register } from '../../store/register/register.ts'
import type { Me } from '../desk/visit.tsx'
import { ownCookie } from './cookie.ts'

/** The cookie of a session: its secret, and nothing else. */
const cookie = 'driehoek'

export interface Visitor {
  readonly who: Who
  readonly me: Me | undefined
}

/** How people come in and go out. Each way of signing in stands behind this; pages and deeds only ask who it is. */
export interface Door {
  readonly ways: readonly SignIn[]
  /** Who asks; nobody when there is no session, or none any more. */
  readonly whoIs: (request: Request) => Promise<Visitor>
  /** The same for who only looks at a page: not found out yet, that happens in the snapshot of the page. */
  readonly comes: (request: Request) => Who | BySession
  /** Who calls the API, by key or session; undefined when a key was given that is not known. */
  readonly whoIsApi: (request: Request) => Promise<Who | undefined>
  readonly facts: (request: Request) => RequestFacts
  readonly comeIn: (c: Context, account: string) => Promise<void>
  readonly goOut: (c: Context) => Promise<void>
}

interface DoorParts {
  readonly register: Register
  readonly ways: readonly SignIn[]
  readonly database: RequestFacts['database']
  readonly clock: () => Date
}

export function doorOf({ register, ways, database, clock }: DoorParts): Door {
  const secretIn = (request: Request) => parse(request.headers.get('cookie') ?? '', cookie)[cookie]
  return {
    ways,
    whoIs: async (request) => {
      const secret = secretIn(request)
      const signedIn = secret ? await whoIs(register, secret, clock()) : undefined
      return signedIn
        ? { who: signedIn, me: { id: signedIn.id, name: signedIn.name } }
        : { who: anonymous, me: undefined }
    },
    comes: (request) => comesWith(secretIn(request)),
    whoIsApi: async (request) => {
      const bearer = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
      const secret = bearer ?? secretIn(request)
      if (!secret) return anonymous
      const signedIn = await whoIs(register, secret, clock())
      // A browser whose session ended reads on as nobody; a key that is not known is told so.
      return signedIn ?? (bearer ? undefined : anonymous)
    },
    facts: (request) => ({
      host: request.headers.get('host') ?? undefined,
      headers: [...request.headers.keys()],
      database,
    }),
    comeIn: async (c, account) => {
      const { secret, endsAt } = await signIn(register, account, clock(), getCookie(c, cookie))
      setCookie(c, cookie, secret, { ...ownCookie(c), expires: endsAt })
    },
    goOut: async (c) => {
      const secret = getCookie(c, cookie)
      if (secret) await signOut(register, secret, clock())
      deleteCookie(c, cookie, ownCookie(c))
    },
  }
}
