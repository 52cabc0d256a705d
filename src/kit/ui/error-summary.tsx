import { sayHowMuchIsWrong } from './form.texts.ts'
import type { FieldError } from './read-form.ts'

interface ErrorSummaryProps {
  readonly errors: readonly FieldError[]
  /** Where the field of that name stands, when it is on the page. */
  readonly place: (field: string) => string | undefined
}

/** All that is wrong, above the form, each with a link to its field. The browser begins here, so that it is heard first. */
export function ErrorSummary({ errors, place }: ErrorSummaryProps) {
  if (errors.length === 0) return null
  return (
    <div class="summary" role="alert" tabindex={-1} autofocus={true} aria-labelledby="fouten">
      <h2 id="fouten">{sayHowMuchIsWrong(errors.length)}</h2>
      <ul>
        {errors.map(({ field, sentence }) => {
          const id = place(field)
          const short = sentence.charAt(0).toUpperCase() + sentence.slice(1).replace(/\.$/, '')
          return <li>{id ? <a href={`#${id}`}>{short}</a> : short}</li>
        })}
      </ul>
    </div>
  )
}
