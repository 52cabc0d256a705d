import { withFacts } from '../../kit/base/refusal.ts'
import { documentRefusals } from '../../kit/document/document.texts.ts'
import { largestDocumentBytes } from '../../kit/document/limits.ts'
import { tooLarge } from '../../kit/document/read-document.ts'
import type { FieldError } from '../../kit/ui/read-form.ts'

type Entries = readonly (readonly [name: string, value: FormDataEntryValue])[]
export type WithFile = { readonly entries: Entries } | { readonly entries: Entries; readonly error: FieldError }

/**
 * A posted file, under whatever name, as the fields `file` and `fileName` of the deed: its bytes, which stay in memory until they are read, and its name. Without a file the entries stay
 * as they were. Only the last part of a name counts: a path in it is nobody's business, and no file is ever written.
 */
export async function withFile(posted: Entries): Promise<WithFile> {
  const entries = posted.filter(([, value]) => !(value instanceof File))
  const file = posted.map(([, value]) => value).find((value) => value instanceof File && value.size > 0)
  if (!(file instanceof File)) return { entries }
  if (file.size > largestDocumentBytes) return { entries, error: errorOf(tooLarge(file.size)) }
  const bytes = Buffer.from(await file.arrayBuffer()).toString('base64')
  const fileName = file.name.split(/[/\\]/).at(-1)?.slice(-200) ?? ''
  return { entries: [...entries.filter(([name]) => name !== 'text'), ['file', bytes], ['fileName', fileName]] }
}

function errorOf({
  refused,
  facts,
}: {
  readonly refused: keyof typeof documentRefusals
  readonly facts: Parameters<typeof withFacts>[1]
}): FieldError {
  const { title, why, next } = documentRefusals[refused]
  return {
    field: 'file',
    sentence: `Bestand: ${title.charAt(0).toLowerCase()}${title.slice(1)}. ${withFacts(why, facts)} ${next}`,
  }
}
