interface Range {
  readonly start: number
  readonly end: number
}

/** A text with some places marked. */
export function MarkedText({ text, finds }: { readonly text: string; readonly finds: readonly Range[] }) {
  return <>{segments(text, finds).map(({ found, text }) => (found ? <mark>{text}</mark> : text))}</>
}

/** The same, cut down to the places and the words around them. */
export function MarkedExcerpt({ text, finds }: { readonly text: string; readonly finds: readonly Range[] }) {
  return (
    <>
      {windows(text, finds).map(({ start, end }) => {
        const inside = finds.filter((find) => find.start >= start && find.start < end)
        const shifted = inside.map((find) => ({ start: find.start - start, end: find.end - start }))
        return (
          <span class="excerpt">
            {start > 0 && '…'}
            <MarkedText text={text.slice(start, end)} finds={shifted} />
            {end < text.length && '…'}
          </span>
        )
      })}
    </>
  )
}

function segments(text: string, finds: readonly Range[]) {
  const pieces: { readonly found: boolean; readonly text: string }[] = []
  let place = 0
  for (const { start, end } of inOrder(finds)) {
    // Of two finds that overlap, the second marks only its rest.
    const from = Math.max(start, place)
    if (end <= from) continue
    pieces.push({ found: false, text: text.slice(place, from) }, { found: true, text: text.slice(from, end) })
    place = end
  }
  pieces.push({ found: false, text: text.slice(place) })
  return pieces.filter((piece) => piece.text !== '')
}

/** The finds with some forty characters on both sides, cut at a space; windows that touch become one. */
function windows(text: string, finds: readonly Range[]): readonly Range[] {
  const around = 40
  const joined: { start: number; end: number }[] = []
  for (const find of inOrder(finds)) {
    const start = find.start <= around ? 0 : text.indexOf(' ', find.start - around) + 1 || find.start
    const cut = text.lastIndexOf(' ', find.end + around)
    const end = find.end + around >= text.length ? text.length : Math.max(find.end, cut)
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start: Math.min(start, find.start), end })
  }
  return joined
}

const inOrder = (finds: readonly Range[]) => [...finds].sort((one, other) => one.start - other.start)
