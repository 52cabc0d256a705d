import { isRefusal, refuse } from '../base/refusal.ts'
import type { DocumentRefusal } from './document-refusal.ts'
import { isOldContainer, isZip } from './format.ts'
import { LeftOutCount } from './left-out.ts'
import { largestDocumentBytes } from './limits.ts'
import { refuseOldContainer } from './old-container.ts'
import { isReadPart, openPackage } from './package-parts.ts'
import type { DocumentFile } from './read-document.ts'
import { tooLarge } from './read-document.ts'
import { sheetsOfOds } from './read-ods.ts'
import { sheetsOfXlsx } from './read-xlsx.ts'
import type { Sheet } from './sheet.ts'
import { unpack } from './zip.ts'

/** A workbook cell by cell, for a list that has a column for everything. What is hidden or struck out stands in `unseen`. */
export function readCells({ bytes }: Pick<DocumentFile, 'bytes'>): readonly Sheet[] | DocumentRefusal {
  if (bytes.length === 0) return refuse('document.empty')
  if (bytes.length > largestDocumentBytes) return tooLarge(bytes.length)
  if (isOldContainer(bytes)) return refuseOldContainer(bytes)
  if (!isZip(bytes)) return refuse('document.not-a-workbook')
  const unpacked = unpack(bytes, isReadPart)
  if (isRefusal(unpacked)) return unpacked
  const leftOut = new LeftOutCount()
  const opened = openPackage(unpacked, leftOut)
  if (isRefusal(opened)) return opened
  const { format, main, parts } = opened
  if (format !== 'xlsx' && format !== 'ods') return refuse('document.not-a-workbook')
  return format === 'xlsx' ? sheetsOfXlsx(main, parts, leftOut) : sheetsOfOds(main, parts, leftOut)
}
