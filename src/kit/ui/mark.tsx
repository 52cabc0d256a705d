import type { PropsWithChildren } from 'hono/jsx'
import { markWords } from './look.texts.ts'

/** A short word about the thing that it stands beside: `regio`, `concept`. */
export function Tag({ children }: PropsWithChildren) {
  return <span class="tag">{children}</span>
}

/** Something the chain lacks. It needs someone, and stops nobody. */
export function OpenPoint({ children }: PropsWithChildren) {
  return <span class="tag open">{children ?? markWords.open}</span>
}

/** What is not real says so. */
export function Example() {
  return <span class="example">{markWords.example}</span>
}

/** An ordinary word, not an error. */
export function Unknown() {
  return <span class="small">{markWords.unknown}</span>
}

/** Heard, not seen: for what the eye reads from place or shape. */
export function Say({ children }: PropsWithChildren) {
  return <span class="say">{children}</span>
}
