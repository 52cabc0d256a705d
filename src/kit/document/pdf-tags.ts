/** What the library gives of a page: texts, and where marked content begins and ends. */
type Item =
  | { readonly str: string; readonly width: number; readonly height: number }
  | { readonly type: string; readonly tag?: string }

/**
 * The texts of a page, without the white that the library puts in where a text jumps to another place (it has no height), each with whether an item of a list begins with it whose mark is no text: browsers draw their bullets, and tag the
 * drawing as a label.
 */
export function taggedTexts<T extends Item>(
  items: readonly T[],
): readonly { readonly text: Words<T>; readonly beginsItem: boolean }[] {
  const texts: { text: Words<T>; beginsItem: boolean }[] = []
  let isLabel = false
  let beginsItem = false
  for (const item of items) {
    if (!isText(item)) {
      const begins = 'tag' in item && item.tag === 'Lbl'
      if (isLabel && !begins) beginsItem = true
      isLabel = begins
    } else if (item.str.trim() !== '') {
      texts.push({ text: item, beginsItem: beginsItem && !isLabel })
      isLabel = beginsItem = false
    } else if (item.height > 0) texts.push({ text: item, beginsItem: false })
  }
  return texts
}

type Words<T> = Extract<T, { str: string }>

function isText<T extends Item>(item: T): item is Words<T> {
  return 'str' in item
}
