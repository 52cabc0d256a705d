import { html } from 'hono/html'
import type { Child, PropsWithChildren } from 'hono/jsx'

/** Records, one below the other: for what has no columns. */
export function RecordList({ children }: PropsWithChildren) {
  return <ul class="list">{children}</ul>
}

interface EntryProps {
  /** What a link leads to. */
  readonly id?: string
  /** Where it comes from, or what is special about it. */
  readonly note?: Child
  /** A day, a status, or the deed that mends it. */
  readonly right?: Child
}

/** As a template: lists are long, and as elements each entry took four times as long. */
export function Entry({ id, note, right, children }: PropsWithChildren<EntryProps>): ReturnType<typeof html> {
  return html`<li${id && html` id="${id}" tabindex="-1"`}><span>${children}${note && html`<small>${note}</small>`}</span>${
    right && html`<span class="right">${right}</span>`
  }</li>`
}
