import type { Child } from 'hono/jsx'
import { refusalWords } from './look.texts.ts'

interface RefusedProps {
  readonly title: string
  /** What became of the thing; that nothing changed. */
  readonly happened?: Child
  readonly why: Child
  readonly next: Child
  /** The deed that does help, and the way back. */
  readonly deeds?: Child
  /** What became of what was typed. */
  readonly text?: Child
  readonly code: string
}

/** What could not be done, why, and what one can do now. It blames nobody. */
export function Refused({ title, happened, why, next, deeds, text, code }: RefusedProps) {
  return (
    <section class="refusal" aria-labelledby="weigering">
      <h2 id="weigering" tabindex={-1} autofocus={true}>
        {title}
      </h2>
      <dl>
        {happened && <Part name={refusalWords.happened} says={happened} />}
        <Part name={refusalWords.why} says={why} />
        <Part name={refusalWords.next} says={next} deeds={deeds} />
        {text && <Part name={refusalWords.text} says={text} />}
      </dl>
      <p class="small">
        {refusalWords.code}: <code>{code}</code>
      </p>
    </section>
  )
}

function Part({ name, says, deeds }: { readonly name: string; readonly says: Child; readonly deeds?: Child }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <p>{says}</p>
        {deeds && <p class="buttons">{deeds}</p>}
      </dd>
    </>
  )
}
