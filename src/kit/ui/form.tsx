import type { Child, PropsWithChildren } from 'hono/jsx'
import type { z } from 'zod'
import { Button, Unseen } from './button.tsx'
import { Carried } from './carried.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Field } from './field.tsx'
import { type FormField, fieldsOf, type Option } from './form-field.ts'
import type { FormValues } from './form-values.ts'
import { formWords } from './look.texts.ts'
import type { FieldError, Reserved } from './read-form.ts'

export interface FormProps {
  readonly schema: z.ZodObject
  readonly action: string
  /** Values as they are kept, or texts as they were typed. */
  readonly values?: FormValues
  readonly errors?: readonly FieldError[]
  /** The choices of this case, by field: for ids, and for a list that is shorter now. */
  readonly options?: Readonly<Record<string, readonly Option[]>>
  /** The fields that this case has, when not all. The others travel along when they have a value. */
  readonly shown?: readonly string[]
  /** What is lacking, by field, in a sentence: an open point, no error. */
  readonly open?: Readonly<Record<string, string>>
  readonly reserved?: Reserved
  /** What was found may be kept with a reason: the form asks for it. */
  readonly overrule?: boolean
  readonly submit?: string
  /** Beside the buttons: what was kept before, by whom. */
  readonly note?: Child
  /** Beside the fields: what follows from them. */
  readonly aside?: Child
}

/**
 * A form made from a schema. Everything typed stays, all errors come at once with a summary on top, and it works without
 * scripts. Children stand below the fields.
 */
export function Form(props: PropsWithChildren<FormProps>) {
  const { schema, action, values = {}, errors = [], options = {}, shown, open = {}, reserved = {}, children } = props
  const fields = fieldsOf(schema)
  const seen = fields.filter((field) => isSeen(field, options, shown))
  const fieldsPart = (
    <>
      {seen.map((field) => (
        <Field
          field={field}
          id={idOfField(field.name)}
          values={values}
          options={options[field.name]}
          errors={errors.filter((error) => error.field === field.name)}
          open={open[field.name]}
        />
      ))}
      {props.overrule && <Overrule typed={reserved.toch} />}
      {children}
    </>
  )
  return (
    <>
      <ErrorSummary
        errors={errors}
        place={(name) => (seen.some((field) => field.name === name) ? idOfField(name) : undefined)}
      />
      <form
        class="form"
        method="post"
        action={action}
        enctype={fields.some((field) => field.look.widget === 'file') ? 'multipart/form-data' : undefined}
        novalidate
      >
        <Unseen fields={{ terug: reserved.terug, sleutel: reserved.sleutel }} />
        {fields
          .filter((field) => !seen.includes(field))
          .map((field) => (
            <Carried field={field} values={values} />
          ))}
        {props.aside ? (
          <div class="beside">
            <div>{fieldsPart}</div>
            <aside>{props.aside}</aside>
          </div>
        ) : (
          fieldsPart
        )}
        <div class="bar">
          <div class="buttons">
            <Button>{props.submit ?? formWords.save}</Button>
            {reserved.terug && (
              <a class="button quiet" href={reserved.terug}>
                {formWords.cancel}
              </a>
            )}
          </div>
          {props.note && <p>{props.note}</p>}
        </div>
      </form>
    </>
  )
}

/** An id is seen only where there is something to choose. */
export function isSeen(field: FormField, options: FormProps['options'] = {}, shown?: readonly string[]): boolean {
  if (shown && !shown.includes(field.name)) return false
  return field.look.widget !== 'hidden' || options[field.name] !== undefined
}

export const idOfField = (name: string) => `veld-${name}`

function Overrule({ typed = '' }: { readonly typed: string | undefined }) {
  return (
    <div class="field">
      <label for="veld-toch">{formWords.overrule}</label>
      <p class="hint" id="veld-toch-hint">
        {formWords.overruleHint}
      </p>
      <input
        type="text"
        id="veld-toch"
        name="toch"
        value={typed}
        autocomplete="off"
        aria-describedby="veld-toch-hint"
      />
    </div>
  )
}
