import type { FormField } from './form-field.ts'
import { type FormValues, textsIn } from './form-values.ts'

interface CarriedProps {
  readonly field: FormField
  readonly values: FormValues
}

/** A value that is not shown, on its way back. Where there is none, nothing travels: the field was not there. */
export function Carried({ field, values }: CarriedProps) {
  return (
    <>
      {textsIn(field, values).map((text) => (
        <input type="hidden" name={field.name} value={text} />
      ))}
    </>
  )
}

/** A value that was shown and stays as it is. Where there is none, an empty one travels: the field was there, and is empty. */
export function Kept({ field, values }: CarriedProps) {
  const texts = textsIn(field, values)
  return texts.length > 0 ? (
    <Carried field={field} values={values} />
  ) : (
    <input type="hidden" name={field.name} value="" />
  )
}
