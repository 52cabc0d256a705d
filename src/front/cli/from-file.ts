import { largestDocumentBytes } from '../../kit/document/limits.ts'
import { wrongUse } from './exit.ts'
import { readBytes, readText } from './file.ts'

import type { HouseOption } from './house-options.ts'
import { nearest } from './nearest.ts'
import type { Given } from './words.ts'

/** More than one deed may bring. */
const mostBytes = 1024 * 1024

/** Long texts out of files: `--bestand toelichting=uitleg.txt`, and `toelichting=-` for what is typed or piped in. */
export async function textsFromFiles(
  { values }: Given,
  options: readonly HouseOption[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const texts = new Map<string, readonly string[]>()
  for (const given of values.get('bestand') ?? []) {
    const at = given.indexOf('=')
    const [field, path] = [given.slice(0, at), given.slice(at + 1)]
    if (at < 1 || !path)
      throw wrongUse('Achter --bestand hoort veld=pad, bijvoorbeeld --bestand toelichting=uitleg.txt')
    const option = options.find((one) => one.option === field)
    if (!option) throw unknownField(field, options)
    if (values.has(field) || texts.has(field)) throw wrongUse(`Het veld ${field} is twee keer gegeven.`)
    texts.set(field, [option.look.widget === 'file' ? await readBase64(path) : await readText(path, mostBytes)])
  }
  return texts
}

/** A whole document. What is too large is told by who reads it. */
async function readBase64(path: string): Promise<string> {
  const { bytes } = await readBytes(path, largestDocumentBytes)
  return Buffer.from(bytes).toString('base64')
}

function unknownField(field: string, options: readonly HouseOption[]) {
  const near = nearest(
    field,
    options.map(({ option }) => option),
  )
  return wrongUse(`Het veld ${field} is hier niet bekend.${near ? ` Bedoelt u ${near}?` : ''}`)
}
