import type { Hono } from 'hono'
import type { Who } from '../../domain/deed/who.ts'
import type { Me } from '../desk/visit.tsx'

/** How people come in and go out. Each way of signing in stands behind this; pages and deeds only ask who it is. */
export interface Door {
  /** Who asks for a page; nobody when there is no session, or none any more. */
  readonly whoIs: (request: Request) => Promise<Visitor>
  /** Who calls the API, by key or session; undefined when a key was given that is not known. */
  readonly whoIsApi: (request: Request) => Promise<Who | undefined>
  /** The pages and posts of signing in and out. */
  readonly routes: Hono
}

export interface Visitor {
  readonly who: Who
  readonly me: Me | undefined
}
