import { open } from 'node:fs/promises'
import { Ending, refused } from './exit.ts'

export interface FileRead {
  /** The first bytes: all of them, unless the file is larger than was asked for. */
  readonly bytes: Uint8Array
  /** How large the file is, as far as it was seen. */
  readonly size: number
}

/** A file, or for `-` what is typed or piped in; of what is too large not more than one byte too many. */
export async function readBytes(path: string, mostBytes: number): Promise<FileRead> {
  if (path === '-') return readStream(process.stdin, mostBytes)
  try {
    const file = await open(path)
    try {
      const { size } = await file.stat()
      const read = await readStream(file.createReadStream({ autoClose: false }), mostBytes)
      return { ...read, size: Math.max(size, read.size) }
    } finally {
      await file.close()
    }
  } catch (cause) {
    throw cannotRead(path, cause)
  }
}

/** A text as UTF-8, without a mark at its front. */
export async function readText(path: string, mostBytes: number): Promise<string> {
  const { bytes, size } = await readBytes(path, mostBytes)
  if (size > mostBytes) throw refused(`${nameOf(path)} is te groot: er past hoogstens ${mostBytes / (1024 * 1024)} MB.`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw refused(`${nameOf(path)} is geen tekst in UTF-8. Bewaar het opnieuw als UTF-8.`, cause)
  }
}

export function cannotRead(path: string, cause: unknown): Ending {
  if (cause instanceof Ending) return cause
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return refused(`${nameOf(path)} ${why[code] ?? 'is niet te lezen'}.`, cause)
}

const why: Readonly<Record<string, string>> = {
  ENOENT: 'bestaat niet',
  EISDIR: 'is een map, geen bestand',
  EACCES: 'mag u niet lezen',
  EPERM: 'mag u niet lezen',
}

const nameOf = (path: string) => (path === '-' ? 'Wat binnenkwam' : path)

async function readStream(stream: AsyncIterable<Uint8Array>, mostBytes: number): Promise<FileRead> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of stream) {
    pieces.push(piece)
    size += piece.length
    if (size > mostBytes) break
  }
  return { bytes: Buffer.concat(pieces).subarray(0, mostBytes + 1), size }
}
