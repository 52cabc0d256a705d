const longest = 2048

/** Only a path of our own: a form never sends anybody to another site. */
export function ownPath(path: string | undefined): string {
  if (!path?.startsWith('/') || path.length > longest || /\p{Cc}/u.test(path)) return '/'
  const base = 'http://driehoek.invalid'
  const url = URL.canParse(path, base) ? new URL(path, base) : undefined
  if (url?.origin !== base) return '/'
  const own = url.pathname + url.search + url.hash
  // `/.//site` is a path of ours until it is read; what it becomes, `//site`, is another site.
  return own.startsWith('//') ? '/' : own
}
