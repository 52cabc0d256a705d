/** What is known of a request before anybody is known. */
export interface RequestFacts {
  /** As the browser sent it. */
  readonly host: string | undefined
  /** The names of all headers, in small letters. */
  readonly headers: readonly string[]
  readonly database: 'voorbeeld' | 'echt'
}

export interface Choice {
  readonly value: string
  readonly name: string
  readonly help?: string
}

/** What one gets to see first: a choice on our own page, or another site, with what must be kept in the browser until one is back. */
export type Started =
  | { readonly asks: 'choice'; readonly field: string; readonly choices: readonly Choice[] }
  | { readonly asks: 'elsewhere'; readonly address: string; readonly kept: string }

/** Texts by name: the fields of a form, or the query of an address. */
export type Given = Readonly<Record<string, string | undefined>>

/**
 * A way of signing in. It says who it is; session and cookie are not its business. An identity provider answers `elsewhere` and
 * reads what came back; a passkey will ask for a signature of its own.
 */
export interface SignIn {
  /** Its place in the address: /aanmelden/<name>. */
  readonly name: string
  readonly title: string
  /** Whether this request may use it at all. Asked again before `start` and `finish`. */
  readonly mayUse: (request: RequestFacts) => boolean
  /** Stands among the ways on the page Aanmelden; one that begins with a link from elsewhere does not. */
  readonly isOffered: boolean
  readonly start: (given: Given) => Promise<Started>
  /** The account, or undefined: not signed in. `kept` is what `start` asked to keep. */
  readonly finish: (given: Given, kept: string | undefined, now: Date) => Promise<string | undefined>
}

const ownHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i

/** Headers that tell of a proxy: somebody else may then stand behind a host of our own. */
const proxyHeaders: ReadonlySet<string> = new Set([
  'cf-connecting-ip',
  'client-ip',
  'fastly-client-ip',
  'forwarded',
  'true-client-ip',
  'via',
  'x-client-ip',
  'x-cluster-client-ip',
  'x-original-host',
  'x-real-ip',
])

/**
 * Signing in by choosing a role: only in an example, only from the machine itself, and not behind a proxy. A real register never
 * has this door.
 */
export function mayChooseRole({ host, headers, database }: RequestFacts): boolean {
  const isForwarded = headers.some((header) => /^x-forwarded\b/i.test(header) || proxyHeaders.has(header.toLowerCase()))
  return database === 'voorbeeld' && host !== undefined && ownHost.test(host) && !isForwarded
}
