import { isRefusal } from '../base/refusal.ts'
import type { Block } from './block.ts'
import type { DocumentRefusal } from './document-refusal.ts'
import { type LeftOut, LeftOutCount } from './left-out.ts'
import { isReadPart, type OfficeFormat, openPackage, type Parts } from './package-parts.ts'
import { readDocx } from './read-docx.ts'
import { readOds } from './read-ods.ts'
import { readOdt } from './read-odt.ts'
import { readXlsx } from './read-xlsx.ts'
import { unpack } from './zip.ts'

export interface ReadOffice {
  readonly format: OfficeFormat
  readonly blocks: readonly Block[]
  readonly leftOut: readonly LeftOut[]
}

/** A packed document of Word, Excel, Writer or Calc. What it is, it says inside; its name is not asked. */
export function readOffice(bytes: Uint8Array): ReadOffice | DocumentRefusal {
  const unpacked = unpack(bytes, isReadPart)
  if (isRefusal(unpacked)) return unpacked
  const leftOut = new LeftOutCount()
  const opened = openPackage(unpacked, leftOut)
  if (isRefusal(opened)) return opened
  const blocks = readers[opened.format](opened.main, opened.parts, leftOut)
  return isRefusal(blocks) ? blocks : { format: opened.format, blocks, leftOut: leftOut.all() }
}

type Reader = (main: Uint8Array, parts: Parts, leftOut: LeftOutCount) => readonly Block[] | DocumentRefusal

const readers: Readonly<Record<OfficeFormat, Reader>> = { docx: readDocx, odt: readOdt, xlsx: readXlsx, ods: readOds }
