import { type Refusal, refuse } from '../base/refusal.ts'

/**
 * The lines of a text, whatever ends them, when there are not too many. They are counted before they are made. Tabs before a line are its
 * indent; those inside it may part the cells of a table that was copied.
 */
export function linesOf(text: string, most: number): readonly string[] | Refusal<'document.too-long'> {
  const even = text.replace(/\r\n?|\f/g, '\n')
  let ends = 0
  for (let at = even.indexOf('\n'); at !== -1; at = even.indexOf('\n', at + 1)) ends++
  return ends < most
    ? even.replace(/^[ \t]*\t/gm, (indent) => indent.replaceAll('\t', '    ')).split('\n')
    : refuse('document.too-long')
}
