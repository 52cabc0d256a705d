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

export function Entry({ id, note, right, children }: PropsWithChildren<EntryProps>) {
  return (
    <li {...(id && { id, tabindex: -1 })}>
      <span>
        {children}
        {note && <small>{note}</small>}
      </span>
      {right && <span class="right">{right}</span>}
    </li>
  )
}
