import type { PropsWithChildren } from 'hono/jsx'
import { Shape } from './shape.tsx'

interface VerdictProps {
  /** A dot in brackets is within the range, a triangle points where it went, three dots is "cannot say". */
  readonly shape: 'within' | 'fewer' | 'more' | 'cannot-say' | 'only-counted'
  /** `look` when it left the range. `worse`, the only red, is for the own indicator of a goal that is clearly worse. */
  readonly weight?: 'calm' | 'look' | 'worse'
}

/** What the figures allow one to say. The words are those of who judged. */
export function Verdict({ shape, weight = 'calm', children }: PropsWithChildren<VerdictProps>) {
  return (
    <span class={`verdict ${weight}`}>
      <Shape name={shape} />
      {children}
    </span>
  )
}
