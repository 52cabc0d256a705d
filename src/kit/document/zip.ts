import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate'
import { refuse } from '../base/refusal.ts'
import type { DocumentRefusal } from './document-refusal.ts'
import { mostPackedParts, mostUnpackedBytes, suspectUnpackedBytes, suspectUnpackedRatio } from './limits.ts'

/** The parts of a packed document that were asked for, and the names of all. Nothing is ever written under those names. */
export interface Unpacked {
  readonly names: ReadonlySet<string>
  readonly parts: ReadonlyMap<string, Uint8Array>
}

/** Leaves the unpacking from within; it goes no further than `unpack`. */
class TooMuch extends Error {}

/**
 * Unpacks what is wanted, and counts what really comes out: what a zip says about its own size is nobody's promise. It is fed in small
 * pieces, so that no piece can grow past our bounds before it is counted. Pictures and fonts stay packed.
 */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Unpacked | DocumentRefusal {
  if (!hasEnd(bytes)) return refuse('document.damaged')
  const names = new Set<string>()
  const pieces = new Map<string, Uint8Array[]>()
  const ended = new Set<string>()
  let unpacked = 0

  const unzip = new Unzip((file) => {
    const isTwice = names.has(file.name)
    names.add(file.name)
    if (names.size > mostPackedParts) throw new TooMuch()
    if (isTwice || !isWanted(file.name)) return
    const own: Uint8Array[] = []
    pieces.set(file.name, own)
    file.ondata = (problem, piece, isLast) => {
      if (problem) throw problem
      unpacked += piece.length
      if (unpacked > mostUnpackedBytes) throw new TooMuch()
      own.push(piece)
      if (isLast) ended.add(file.name)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  unzip.register(UnzipPassThrough)

  try {
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      unzip.push(bytes.subarray(at, at + pieceBytes), at + pieceBytes >= bytes.length)
      const isSwollen = unpacked > (at + pieceBytes) * suspectUnpackedRatio
      if (unpacked > suspectUnpackedBytes && isSwollen) throw new TooMuch()
    }
  } catch (problem) {
    if (problem instanceof TooMuch) return refuse('document.unpacks-too-large')
    return refuse('document.damaged')
  }
  if ([...pieces.keys()].some((name) => !ended.has(name))) return refuse('document.damaged')
  return { names, parts: new Map([...pieces].map(([name, own]) => [name, Buffer.concat(own)])) }
}

const pieceBytes = 16_384

/** A zip ends with its list of contents. Without it a part is missing, even when what we read of it is whole. */
function hasEnd(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 66_000)))
  return tail.lastIndexOf('PK\x05\x06', undefined, 'latin1') >= 0
}
