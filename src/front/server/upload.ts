import { refuse, withFacts } from '../../kit/base/refusal.ts'
import { documentRefusals } from '../../kit/document/document.texts.ts'
import { largestDocumentBytes } from '../../kit/document/limits.ts'
import { tooLarge } from '../../kit/document/read-document.ts'
import type { FieldError } from '../../kit/ui/read-form.ts'

type Entries = readonly (readonly [name: string, value: FormDataEntryValue])[]
export interface WithFile {
  readonly entries: Entries
  /** What is wrong with the file itself, before anybody reads it. */
  readonly errors: readonly FieldError[]
}

/**
 * A posted file, under whatever name, as the fields `file` and `fileName` of the deed: its bytes, which stay in memory until they are read, and its name. Without a file the entries stay
 * as they were. Only the last part of a name counts: a path in it is nobody's business, and no file is ever written.
 */
export async function withFile(posted: Entries): Promise<WithFile> {
  const entries = posted.filter(([, value]) => !(value instanceof File))
  const files = posted.flatMap(([, value]) => (value instanceof File ? [value] : []))
  const file = files.find(({ size }) => size > 0)
  if (!file) return { entries, errors: isChosen(files) && !hasText(entries) ? [errorOf(refuse('document.empty'))] : [] }
  if (file.size > largestDocumentBytes) return { entries, errors: [errorOf(tooLarge(file.size))] }
  const bytes = Buffer.from(await file.arrayBuffer()).toString('base64')
  const fileName = file.name.split(/[/\\]/).at(-1)?.slice(-200) ?? ''
  const withBytes = [...entries.filter(([name]) => name !== 'text'), ['file', bytes], ['fileName', fileName]] as const
  return { entries: withBytes, errors: [] }
}

/** A browser sends a file without a name where none was chosen. */
const isChosen = (files: readonly File[]) => files.some(({ name }) => name !== '')
const hasText = (entries: Entries) => entries.some(([name, value]) => name === 'text' && value !== '')

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
