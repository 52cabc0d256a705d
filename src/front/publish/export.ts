import type { ParamsOf, Visit } from '../desk/visit.tsx'

/** A file that leaves the house, made for who asks and of what that person may see. */
export interface FileOut {
  /** Without the tail of its format. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** What files are called in an address, and what a browser must know of each. */
export const fileKinds = {
  word: { tail: 'docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  excel: { tail: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  ods: { tail: 'ods', type: 'application/vnd.oasis.opendocument.spreadsheet' },
} as const
export type FileKind = keyof typeof fileKinds

/** A file beside a page, at `<page>/naar/<kind>`. Undefined is niet gevonden, for whom the page is that too. */
export interface Export {
  readonly page: string
  readonly to: FileKind
  readonly make: (visit: Visit, params: Readonly<Record<string, string>>) => Promise<FileOut | undefined>
}

/** Declares a file beside a page. It asks the views that the page asks, so it knows no more than the page shows. */
export function exportOf<const P extends string>(
  page: P,
  to: FileKind,
  make: (visit: Visit, params: Readonly<Record<ParamsOf<P>, string>>) => Promise<FileOut | undefined>,
): Export {
  return { page, to, make }
}
