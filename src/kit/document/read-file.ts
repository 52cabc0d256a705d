import { isRefusal } from '../base/refusal.ts'
import { isPdf, isZip } from './format.ts'
import {
  type DocumentFile,
  type DocumentRefusal,
  problemOfSize,
  type ReadDocument,
  readDocument,
  withBlocks,
} from './read-document.ts'

/** Any file as blocks with their place. The library for PDF is large, and loaded only when there is one to read. */
export async function readFile(file: DocumentFile): Promise<ReadDocument | DocumentRefusal> {
  const { bytes } = file
  if (!isPdf(bytes) || isZip(bytes)) return readDocument(file)
  const problem = problemOfSize(bytes)
  if (problem) return problem
  const { readPdf } = await import('./read-pdf.ts')
  const read = await readPdf(bytes)
  return isRefusal(read) ? read : withBlocks(read)
}
