import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import type { AnyDeed, Prepared } from '../../domain/deed/deed.ts'
import type { Outcome } from '../../domain/deed/outcome.ts'
import { fieldsOf } from '../../kit/ui/form-field.ts'
import { type Reserved, readForm } from '../../kit/ui/read-form.ts'
import { pageAfter } from '../desk/after.ts'
import { FormPage, type FormState } from '../desk/form-page.tsx'
import { missingPage } from '../desk/missing-page.tsx'
import { keepDone } from './done.ts'
import type { Visitor } from './door.ts'
import { ownPath } from './own-path.ts'
import { htmlOf, visitOf } from './page-routes.ts'
import type { AppParts } from './parts.ts'
import { withFile } from './upload.ts'

/** Each deed has one form page of its own, at `/doe/<deed>`. A form inside another page posts there too. */
export function formRoutes(parts: AppParts): Hono {
  const app = new Hono()
  for (const deed of parts.house.deeds.values()) {
    app.get(`/doe/${deed.name}`, async (c) => {
      const visitor = await parts.door.whoIs(c.req.raw)
      if (!visitor.me) return c.redirect(signInAddress(c), 303)
      const { terug, ...given } = c.req.query()
      const reserved = { sleutel: randomUUID(), terug: ownPath(terug) }
      return show(parts, c, visitor, deed, { typed: given, reserved }, 200)
    })
    app.post(`/doe/${deed.name}`, async (c) => {
      const visitor = await parts.door.whoIs(c.req.raw)
      const posted = await withFile([...(await c.req.formData()).entries()])
      const read = readForm(deed.input, posted.entries)
      const reserved: Reserved = { ...read.reserved, terug: ownPath(read.reserved.terug) }
      const state: FormState = { typed: read.typed, reserved }
      if (!visitor.me) return show(parts, c, visitor, deed, { ...state, signedOut: true }, 403)
      if ('error' in posted || 'errors' in read) {
        const errors = 'error' in posted ? [posted.error] : 'errors' in read ? read.errors : []
        const ended = { ended: 'invalid', errors, mayOverrule: false } as const
        return show(parts, c, visitor, deed, { ...state, ended }, 422)
      }
      const outcome = await parts.run.do(deed, read.raw, visitor.who, {
        ...(reserved.sleutel && { key: reserved.sleutel }),
        ...(reserved.toch && { overrule: reserved.toch }),
      })
      if (outcome.ended === 'done') {
        keepDone(c, deed.name)
        return c.redirect(pageAfter(deed.name, outcome.made) ?? reserved.terug ?? '/', 303)
      }
      const again = outcome.ended === 'key-taken' ? { ...reserved, sleutel: randomUUID() } : reserved
      return show(parts, c, visitor, deed, { typed: read.typed, reserved: again, ended: outcome }, statusOf(outcome))
    })
  }
  return app
}

/** The form, with what this case makes of it. A subject that one cannot see has no form: niet gevonden. */
async function show(parts: AppParts, c: Context, visitor: Visitor, deed: AnyDeed, state: FormState, status: number) {
  return parts.run.look(visitor.who, async (tx) => {
    const visit = { ...visitOf(parts, c, visitor), tx }
    const prepared: Prepared | undefined =
      state.signedOut || !deed.prepare ? {} : await deed.prepare(tx, knownFields(deed, state.typed))
    if (!prepared || state.ended?.ended === 'not-found') return htmlOf(missingPage(visit), 404)
    return htmlOf(FormPage({ visit, deed, prepared, state }), status)
  })
}

/** What the form was given of the input, without what is no field of it. */
function knownFields(deed: AnyDeed, typed: FormState['typed']): Readonly<Record<string, unknown>> {
  const names = new Set(fieldsOf(deed.input).map((field) => field.name))
  return Object.fromEntries(Object.entries(typed).filter(([name]) => names.has(name)))
}

function statusOf(outcome: Exclude<Outcome, { ended: 'done' }>): number {
  switch (outcome.ended) {
    case 'not-found':
      return 404
    case 'forbidden':
      return 403
    case 'conflict':
      return 409
    default:
      return 422
  }
}

function signInAddress(c: Context): string {
  const url = new URL(c.req.url)
  return `/aanmelden?terug=${encodeURIComponent(url.pathname + url.search)}`
}
