import type { Context } from 'hono'

/** More fields than any form of ours has; reading them would cost more than sending them. */
const mostFields = 1000

/** The fields of a form that was posted, in their order; undefined when it is no form, or is not whole. */
export async function readPosted(c: Context): Promise<readonly (readonly [string, string | File])[] | undefined> {
  try {
    const fields = [...(await c.req.formData()).entries()]
    return fields.length > mostFields ? undefined : fields
  } catch {
    return undefined
  }
}
