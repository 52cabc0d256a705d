/** A deed takes words and lists of words. What is deeper or wider is no call of ours, and costs more to check than to send. */
const mostLevels = 4
const mostValues = 2000

/**
 * The object that was sent; undefined when it is no object, or no JSON that every program reads the same: half of a pair
 * of surrogates is no character (RFC 7493, 2.1), and a record that holds it has no canonical text.
 */
export async function readJson(request: Request): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (!/^application\/json *(;|$)/i.test(request.headers.get('content-type') ?? '')) return undefined
  try {
    const body: unknown = JSON.parse(await request.text())
    return isObject(body) && isModest(body) ? body : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isModest(body: object): boolean {
  let left = mostValues
  const fits = (value: unknown, levels: number): boolean => {
    left -= 1
    if (left < 0) return false
    if (typeof value === 'string') return isWhole(value)
    if (typeof value !== 'object' || value === null) return true
    return levels > 0 && Object.entries(value).every(([name, inner]) => isWhole(name) && fits(inner, levels - 1))
  }
  return fits(body, mostLevels)
}

const isWhole = (text: string) => !/\p{Surrogate}/u.test(text)
