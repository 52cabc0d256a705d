import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { z } from 'zod'
import type { AnyDeed, Prepared, Tx } from '../../domain/deed/deed.ts'
import type { House } from '../../domain/deed/house.ts'
import { fieldsOf } from '../../kit/ui/form-field.ts'
import { readForm } from '../../kit/ui/read-form.ts'
import { pageAfter } from '../desk/after.ts'
import { FormPage, type FormState, type Mend } from '../desk/form-page.tsx'
import { keepDone } from './done.ts'
import type { Visitor } from './door.ts'
import { readEnvelope } from './envelope.ts'
import { htmlOf } from './html-answer.ts'
import { ownPath } from './own-path.ts'
import { showMissing, visitOf } from './page-routes.ts'
import type { AppParts } from './parts.ts'
import { plainPage } from './plain-page.ts'
import { readPosted } from './posted.ts'
import { withFile } from './upload.ts'

/** Each deed has one form page of its own, at `/doe/<deed>`. A form inside another page posts there too. */
export function formRoutes(parts: AppParts): Hono {
  const app = new Hono()
  for (const deed of parts.house.deeds.values()) {
    app.get(`/doe/${deed.name}`, async (c) => {
      const visitor = await parts.door.whoIs(c.req.raw)
      if (!visitor.me) return c.redirect(signInAddress(c), 303)
      const read = readForm(deed.input, new URL(c.req.url).searchParams)
      const reserved = { ...freshKey(), terug: ownPath(read.reserved.terug) }
      return show(parts, c, visitor, deed, { typed: read.typed, reserved }, read.raw)
    })
    app.post(`/doe/${deed.name}`, async (c) => {
      const visitor = await parts.door.whoIs(c.req.raw)
      const form = await readPosted(c)
      if (!form) return plainPage(400)
      const posted = await withFile(form)
      const read = readForm(deed.input, posted.entries)
      const terug = ownPath(read.reserved.terug)
      const again = (ended: FormState['ended'], fresh: { readonly sleutel?: string } = {}) => {
        const state = ended ? { ended } : { signedOut: true as const }
        const reserved = { ...read.reserved, ...fresh, terug }
        return show(parts, c, visitor, deed, { typed: read.typed, reserved, ...state }, read.raw)
      }
      if (!visitor.me) return again(undefined)
      const sealed = readEnvelope({ sleutel: read.reserved.sleutel, toch: read.reserved.toch })
      const errors = [
        ...posted.errors,
        // A file that cannot be read is not missing as well.
        ...('errors' in read
          ? read.errors.filter(({ field }) => !posted.errors.some((one) => one.field === field))
          : []),
        ...('errors' in sealed ? sealed.errors : []),
      ]
      if (errors.length > 0 || 'errors' in sealed) {
        const isKeyWrong = errors.some(({ field }) => field === 'sleutel')
        return again({ ended: 'invalid', errors, mayOverrule: false }, isKeyWrong ? freshKey() : {})
      }
      const outcome = await parts.run.do(deed, read.raw, visitor.who, sealed.envelope)
      if (outcome.ended !== 'done') return again(outcome, outcome.ended === 'key-taken' ? freshKey() : {})
      keepDone(c, deed.name)
      return c.redirect(pageAfter(deed.name, outcome.made) ?? terug, 303)
    })
  }
  return app
}

const freshKey = () => ({ sleutel: randomUUID() })

/** The form, with what this case makes of it. A subject that one cannot see has no form: niet gevonden. */
async function show(parts: AppParts, c: Context, visitor: Visitor, deed: AnyDeed, state: FormState, raw: Raw) {
  const form = await parts.run.look(visitor.who, async (tx) => {
    const visit = { ...visitOf(parts, c, visitor), tx }
    const prepared: Prepared | undefined =
      state.signedOut || !deed.prepare ? {} : await deed.prepare(tx, inOrder(deed, raw))
    if (!prepared || state.ended?.ended === 'not-found') return undefined
    const mend = await mendOf(tx, parts.house, state, raw)
    return FormPage({ visit, deed, prepared, state, ...(mend && { mend }) })
  })
  return form ? htmlOf(c, form, statusOf(state)) : showMissing(parts, c)
}

/** The deed that helps, where what is known here is enough for its form; else the words of the refusal must do. */
async function mendOf(tx: Tx, house: House, { ended }: FormState, raw: Raw): Promise<Mend | undefined> {
  if (ended?.ended !== 'refused' && ended?.ended !== 'forbidden') return undefined
  const { refused, facts } = ended.refusal
  const deed = house.deeds.get(house.refusals.get(refused)?.mend ?? '')
  if (!deed) return undefined
  const ids = fieldsOf(deed.input).filter(({ look, many }) => look.widget === 'hidden' && !many)
  const known = Object.entries(inOrder(deed, { ...facts, ...raw })).filter(([name]) =>
    ids.some((id) => id.name === name),
  )
  const give = Object.fromEntries(known.map(([name, value]) => [name, String(value)]))
  return !deed.prepare || (await deed.prepare(tx, give)) ? { deed, give } : undefined
}

type Raw = Readonly<Record<string, unknown>>

/** What of the input is in order by itself: a form page is prepared with nothing else. */
function inOrder(deed: AnyDeed, raw: Raw): Raw {
  const types: Readonly<Record<string, z.ZodType>> = deed.input.shape
  return Object.fromEntries(
    Object.entries(raw).flatMap(([name, value]) => {
      const read = types[name]?.safeParse(value)
      return read?.success ? [[name, read.data]] : []
    }),
  )
}

function statusOf({ ended, signedOut }: FormState): ContentfulStatusCode {
  if (signedOut) return 403
  switch (ended?.ended) {
    case undefined:
      return 200
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
