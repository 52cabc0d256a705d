/** A trend is often called by the first words of its passage: those are not said twice. */
export function restOfPassage(passage: string, title: string): string | undefined {
  const rest = passage.startsWith(title) ? passage.slice(title.length).replace(/^[\s.:;,]+/, '') : passage
  return rest === '' ? undefined : rest
}
