import { statusWords } from './look.texts.ts'
import { Shape } from './shape.tsx'

/** How far someone is: the six words of progress, an ask without answer, and no part in it. */
export type StatusName = keyof typeof statusWords

/** Shape first, then the word; colour comes third. No part is a dash, and a word to who listens. */
export function Status({ is }: { readonly is: StatusName }) {
  if (is === 'none')
    return (
      <span class="status none">
        <span aria-hidden="true">–</span>
        <span class="say">{statusWords.none}</span>
      </span>
    )
  return (
    <span class={`status ${is}`}>
      <Shape name={is} />
      {statusWords[is]}
    </span>
  )
}
