import type { Draft } from './draft.ts'
import { themesOf } from './likeness.ts'
import { isSameName } from './listed-priority.ts'

/** A piece in two parts with a colon between them: `Zandwijk: schone lucht`, `Ondermijning: bestuurders weten …`. */
interface Prefixed {
  readonly before: string
  readonly rest: string
}

function prefixIn(text: string): Prefixed | undefined {
  const found = /^([^:.;]{2,48}):\s+(\S.+)$/u.exec(text)
  return found ? { before: found[1]!, rest: found[2]! } : undefined
}

/** The gemeente whose local priority an item names, and the priority. */
export function ofGemeente(text: string): { readonly whose: string; readonly title: string } | undefined {
  const found = prefixIn(text)
  return found && isBareName(found.before) ? { whose: found.before, title: found.rest } : undefined
}

/** The priority that an item is for by its first words, where the document named it before. */
export function ofPriority(
  drafts: readonly Draft[],
  text: string,
): { readonly key: number; readonly title: string } | undefined {
  const found = prefixIn(text)
  const priority =
    found && drafts.findLast((draft) => draft.kind === 'priority' && isSameName(draft.title, found.before))
  return found && priority ? { key: priority.sameAs ?? priority.key, title: found.rest } : undefined
}

/** One to four words that are a name and no subject: *Zandwijk*, *Oosterdorp aan Zee*. */
export function isBareName(title: string): boolean {
  return (
    /^(?:[Gg]emeente )?\p{Lu}[\p{L}'’-]*(?: (?:aan|op|bij|den|de|der|\p{Lu}[\p{L}'’-]*)){0,3}$/u.test(title) &&
    themesOf(title).length === 0
  )
}
