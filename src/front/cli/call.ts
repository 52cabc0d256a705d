import { Ending, exits, wrongUse } from './exit.ts'

/** The server that commands speak to, and whose key they bring. */
export interface Server {
  /** Without a slash at its end; also the name of its key. */
  readonly address: string
  readonly key: string | undefined
}

export interface Answer {
  readonly status: number
  /** As it came. */
  readonly text: string
  readonly json: unknown
}

export interface Call {
  readonly verb: 'GET' | 'POST'
  /** Behind the address of the API, with its query. */
  readonly path: string
  readonly body?: Readonly<Record<string, unknown>>
  readonly idempotencyKey?: string
}

const patienceSeconds = 60

export function addressOf(env: Readonly<Record<string, string | undefined>>): string {
  const given = env.DRIEHOEK_URL || `http://127.0.0.1:${env.DRIEHOEK_PORT || 4170}`
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.username)
    throw wrongUse(
      `DRIEHOEK_URL is geen adres van een server: ${given}. Schrijf bijvoorbeeld https://driehoek.voorbeeld.nl`,
    )
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
}

/** One question to the server. What it answers comes back, also when that is no; what is no answer of Driehoek ends the command. */
export async function call({ address, key }: Server, { verb, path, body, idempotencyKey }: Call): Promise<Answer> {
  if (key && !isSafeFor(address))
    throw wrongUse(
      `Uw sleutel gaat niet onversleuteld over een netwerk. Zet in DRIEHOEK_URL een adres met https: ${address}`,
    )
  const headers = {
    accept: 'application/json',
    ...(key && { authorization: `Bearer ${key}` }),
    ...(body && { 'content-type': 'application/json' }),
    ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
  }
  try {
    const response = await fetch(`${address}/api/v1${path}`, {
      method: verb,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceSeconds * 1000),
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, text, json: asJson(text) ?? notOurs(address) }
  } catch (cause) {
    throw cause instanceof Ending ? cause : noAnswer(address, cause, idempotencyKey)
  }
}

const local = ['localhost', '127.0.0.1', '[::1]']

function isSafeFor(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || local.includes(hostname)
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function notOurs(address: string): never {
  throw new Ending(
    exits.unreachable,
    `Op ${address} antwoordt iets anders dan Driehoek. Kijk het adres na in DRIEHOEK_URL of DRIEHOEK_PORT.`,
  )
}

/** The connection was never made, so nothing can have happened. */
const neverArrived = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]

function noAnswer(address: string, cause: unknown, idempotencyKey: string | undefined): Ending {
  const sentence = `De server op ${address} geeft geen antwoord.`
  if (!idempotencyKey || neverArrived.includes(codeOf(cause)))
    return new Ending(
      exits.unreachable,
      `${sentence} Start hem met npm start, of zet het goede adres in DRIEHOEK_URL.`,
      cause,
    )
  return new Ending(
    exits.unreachable,
    `${sentence} Het is niet bekend of het gedaan is. Geef de opdracht nog eens met --sleutel ${idempotencyKey}; dan gebeurt het geen tweede keer.`,
    cause,
  )
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  if ('cause' in error && error.cause) return codeOf(error.cause)
  // A name with more addresses (localhost) fails with one error for each.
  if (error instanceof AggregateError && !('code' in error)) return codeOf(error.errors[0])
  return 'code' in error ? String(error.code) : ''
}
