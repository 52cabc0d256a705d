/** Only a path of our own: a form never sends anybody to another site. */
export function ownPath(path: string | undefined): string {
  if (!path?.startsWith('/') || /^\/[/\\]/.test(path) || /\p{Cc}/u.test(path)) return '/'
  const base = 'http://driehoek.invalid'
  const url = URL.canParse(path, base) ? new URL(path, base) : undefined
  return url?.origin === base ? url.pathname + url.search + url.hash : '/'
}
