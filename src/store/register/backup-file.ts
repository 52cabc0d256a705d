import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { BackupProblem } from './backup-problem.ts'

/**
 * The file of a copy: lines of text, packed with gzip, so that `zcat` shows what is in it.
 *
 *     {"driehoek":"kopie","format":1,"kind":"echt","madeAt":"…","migrations":[{"number":1,"name":"…","print":"…"}, …]}
 *     {"table":"account","columns":["body", …]}
 *     rows, as COPY of PostgreSQL writes them
 *     \.
 *     {"rows":12,"sha256":"…"}           over the bytes of the rows
 *     … more tables, each after the tables that it refers to
 *     {"end":true,"tables":24}
 */
export interface BackupHeader {
  readonly driehoek: 'kopie'
  readonly format: number
  readonly kind: 'voorbeeld' | 'echt'
  readonly madeAt: string
  readonly migrations: readonly { readonly number: number; readonly name: string; readonly print: string }[]
}

/** What a table holds: written down when it is saved, and compared when it is read and when it is put back. */
export interface Counted {
  readonly rows: number
  readonly sha256: string
}

export type Part =
  | { readonly part: 'header'; readonly header: BackupHeader }
  | { readonly part: 'table'; readonly table: string; readonly columns: readonly string[] }
  | { readonly part: 'rows'; readonly bytes: Buffer }
  | { readonly part: 'table-end'; readonly table: string; readonly counted: Counted }
  | { readonly part: 'end'; readonly tables: number }

export const formatNow = 1
const newLine = 10
const endOfRows = Buffer.from('\\.\n')

/** A part as it stands in the file. Rows are written as they are. */
export function bytesOf(part: Part): Buffer {
  switch (part.part) {
    case 'header':
      return asLine(part.header)
    case 'table':
      return asLine({ table: part.table, columns: part.columns })
    case 'rows':
      return part.bytes
    case 'table-end':
      return Buffer.concat([endOfRows, asLine(part.counted)])
    case 'end':
      return asLine({ end: true, tables: part.tables })
  }
}

const asLine = (value: object) => Buffer.from(`${JSON.stringify(value)}\n`)

/** Counts rows and takes their print while they pass by. */
export class Counter {
  readonly #hash = createHash('sha256')
  #rows = 0

  take(bytes: Buffer): void {
    this.#hash.update(bytes)
    for (let at = bytes.indexOf(newLine); at >= 0; at = bytes.indexOf(newLine, at + 1)) this.#rows += 1
  }

  end(): Counted {
    return { rows: this.#rows, sha256: this.#hash.digest('hex') }
  }
}

/** Reads a copy part by part, in bounded memory, and throws where it is not whole. */
export async function* readBackup(file: string): AsyncGenerator<Part> {
  const reader = new BackupReader(file)
  const packed = createReadStream(file)
  const text: AsyncIterable<Buffer> = packed.pipe(createGunzip())
  // An error of the disk does not travel along a pipe by itself.
  const failed = new Promise<never>((_, reject) => packed.once('error', reject))
  failed.catch(() => {})
  const chunks = text[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await Promise.race([chunks.next(), failed])
      if (next.done) break
      yield* reader.take(next.value)
    }
  } catch (cause) {
    throw cause instanceof BackupProblem ? cause : reader.problemFrom(cause)
  } finally {
    packed.destroy()
  }
  if (!reader.ended) throw reader.damaged('het einde ontbreekt')
}

class BackupReader {
  ended = false
  readonly #file: string
  /** What came in and is not understood yet; it begins where a line begins. */
  #rest: Buffer = Buffer.alloc(0)
  #hasHeader = false
  #inRows = false
  #table = ''
  #tables = 0
  #counter = new Counter()

  constructor(file: string) {
    this.#file = file
  }

  *take(chunk: Buffer): Generator<Part> {
    this.#rest = Buffer.concat([this.#rest, chunk])
    for (;;) {
      if (this.#inRows) {
        const rows = this.#takeRows()
        if (rows.length > 0) yield { part: 'rows', bytes: rows }
        if (this.#inRows) return
      }
      const end = this.#rest.indexOf(newLine)
      if (end < 0) return
      const line = this.#rest.subarray(0, end).toString()
      this.#rest = this.#rest.subarray(end + 1)
      yield this.#partOf(this.#parse(line))
    }
  }

  /** The rows that are in, up to the line that ends them. A row that came in half stays for the next time. */
  #takeRows(): Buffer {
    const rest = this.#rest
    const isEmpty = rest.subarray(0, endOfRows.length).equals(endOfRows)
    const last = isEmpty ? 0 : rest.indexOf(Buffer.concat([Buffer.of(newLine), endOfRows])) + 1
    const isWhole = isEmpty || last > 0
    const rows = rest.subarray(0, isWhole ? last : rest.lastIndexOf(newLine) + 1)
    this.#rest = rest.subarray(rows.length + (isWhole ? endOfRows.length : 0))
    this.#inRows = !isWhole
    this.#counter.take(rows)
    return rows
  }

  #parse(line: string): Readonly<Record<string, unknown>> {
    try {
      return JSON.parse(line)
    } catch {
      throw this.#hasHeader ? this.damaged('er staat iets wat er niet hoort') : this.#noBackup()
    }
  }

  #partOf(words: Readonly<Record<string, unknown>>): Part {
    if (this.ended) throw this.damaged('er staat iets na het einde')
    if (!this.#hasHeader) return { part: 'header', header: this.#headerIn(words) }
    if ('table' in words) {
      this.#table = String(words.table)
      this.#counter = new Counter()
      this.#inRows = true
      return { part: 'table', table: this.#table, columns: words.columns as readonly string[] }
    }
    if ('sha256' in words) {
      const counted = this.#counter.end()
      if (counted.sha256 !== words.sha256 || counted.rows !== words.rows)
        throw this.damaged(`${this.#table} is anders dan toen de kopie werd gemaakt`)
      this.#tables += 1
      return { part: 'table-end', table: this.#table, counted }
    }
    if (words.tables !== this.#tables) throw this.damaged('er ontbreken tabellen')
    this.ended = true
    return { part: 'end', tables: this.#tables }
  }

  #headerIn(words: Readonly<Record<string, unknown>>): BackupHeader {
    if (words.driehoek !== 'kopie') throw this.#noBackup()
    const header = words as unknown as BackupHeader
    if (header.format > formatNow)
      throw new BackupProblem('newer', { file: this.#file, found: `bestand ${header.format}`, ours: formatNow })
    this.#hasHeader = true
    return header
  }

  damaged(reason: string, cause?: unknown): BackupProblem {
    return new BackupProblem('damaged', { file: this.#file, reason }, cause)
  }

  #noBackup(): BackupProblem {
    return new BackupProblem('no-backup', { file: this.#file })
  }

  problemFrom(cause: unknown): BackupProblem {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    if (code.startsWith('Z_'))
      return this.#hasHeader ? this.damaged(`het pakket houdt op of klopt niet (${code})`, cause) : this.#noBackup()
    return new BackupProblem('file-missing', { file: this.#file, reason: code }, cause)
  }
}
