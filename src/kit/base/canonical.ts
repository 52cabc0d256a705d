import canonicalize from 'canonicalize'

/** One text for one value (RFC 8785): what prints and digests are taken over. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError(`a value without JSON has no canonical text, got ${typeof value}`)
  return text
}
