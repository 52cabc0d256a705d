import { createHash, randomBytes } from 'node:crypto'
import { makeId } from '../../kit/base/id.ts'
import type { Register } from '../../store/register/register.ts'
import { anonymous, type BySession, type SignedIn, type Who } from '../deed/who.ts'
import {
  asActor,
  endById,
  endByPrint,
  insertSession,
  type LiveSession,
  readLive,
  readTokens,
  type SessionRow,
} from './session.store.ts'
import { endOf, isSecret, type SessionKind } from './session.ts'

/** A secret that is told once, to whom it is for. Only its print is kept. */
export interface Handed {
  readonly secret: string
  readonly endsAt: Date
}

/** Who comes with this secret: of a session, or of a personal key. One round trip; undefined for what is not, or no longer, known. */
export async function whoIs(register: Register, secret: string, now: Date): Promise<SignedIn | undefined> {
  const live = await liveAt(register, secret, now)
  return live && live.kind !== 'link' ? { id: live.actor, name: live.name } : undefined
}

/** The same for who only looks: whose session it is, is found in the snapshot of the page itself. */
export function comesWith(secret: string | undefined): Who | BySession {
  return secret && isSecret(secret) ? { print: printOf(secret) } : anonymous
}

/** Begins a session of the browser. The session that was there ends: a secret from before signing in is worth nothing after it. */
export async function signIn(register: Register, account: string, now: Date, before?: string): Promise<Handed> {
  if (before !== undefined) await signOut(register, before, now)
  return handOut(register, account, 'web', now)
}

export async function signOut(register: Register, secret: string, now: Date): Promise<void> {
  const live = await liveAt(register, secret, now)
  if (live?.kind === 'web') await asActor(register, live.actor, (sql) => endByPrint(sql, printOf(secret), 'web', now))
}

/** A personal key for terminal and API. */
export function makeToken(register: Register, account: string, now: Date): Promise<Handed> {
  return handOut(register, account, 'token', now)
}

/** The personal keys of an account that still work, without their secrets. */
export function tokensOf(
  register: Register,
  account: string,
  now: Date,
): Promise<readonly Pick<SessionRow, 'id' | 'madeAt' | 'endsAt'>[]> {
  return asActor(register, account, (sql) => readTokens(sql, account, now))
}

/** Revokes one of one's own personal keys; false when there is no such key any more. */
export function revokeToken(register: Register, account: string, id: string, now: Date): Promise<boolean> {
  return asActor(register, account, (sql) => endById(sql, id, now))
}

/** A link to sign in with once: the first administrator gets one from the terminal of the server. */
export function makeLink(register: Register, account: string, now: Date): Promise<Handed> {
  return handOut(register, account, 'link', now)
}

/** Whose link this is; it works no more after this. */
export async function useLink(register: Register, secret: string, now: Date): Promise<string | undefined> {
  const live = await liveAt(register, secret, now)
  if (live?.kind !== 'link') return undefined
  const isFirst = await asActor(register, live.actor, (sql) => endByPrint(sql, printOf(secret), 'link', now))
  return isFirst ? live.actor : undefined
}

async function handOut(register: Register, actor: string, kind: SessionKind, now: Date): Promise<Handed> {
  const secret = randomBytes(32).toString('base64url')
  const endsAt = endOf(kind, now)
  const row = { print: printOf(secret), id: makeId(() => randomBytes(1)[0] ?? 0), actor, kind, madeAt: now, endsAt }
  await asActor(register, actor, (sql) => insertSession(sql, row))
  return { secret, endsAt }
}

async function liveAt(register: Register, secret: string, now: Date): Promise<LiveSession | undefined> {
  return isSecret(secret) ? readLive(register, printOf(secret), now) : undefined
}

/** A secret of 256 random bits cannot be guessed from its print, so no salt and no slow hash are needed. */
function printOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
