import { differenceWords } from './look.texts.ts'
import { Say } from './mark.tsx'
import { wordDifference } from './word-difference.ts'

/** What changed between two texts, readable as one: gone is struck through, new is underlined, and both are said. */
export function Difference({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <span class="difference">
      {wordDifference(before, after).map(({ is, text }) => {
        if (is === 'same') return text
        if (is === 'new')
          return (
            <ins>
              <Say>{differenceWords.added}: </Say>
              {text}
            </ins>
          )
        return (
          <del>
            <Say>{differenceWords.gone}: </Say>
            {text}
          </del>
        )
      })}
    </span>
  )
}
