import type { Child } from 'hono/jsx'
import { Control, isGroup } from './control.tsx'
import { asSaved } from './field.schema.ts'
import type { FormField, Option } from './form-field.ts'
import { type FormValues, textIn } from './form-values.ts'
import { formWords } from './look.texts.ts'
import { OpenPoint } from './mark.tsx'
import { MarkedExcerpt } from './marked-text.tsx'
import type { FieldError } from './read-form.ts'

export interface FieldProps {
  readonly field: FormField
  readonly id: string
  readonly values: FormValues
  readonly options?: readonly Option[] | undefined
  readonly errors: readonly FieldError[]
  /** What the chain lacks here. It can be stored all the same. */
  readonly open?: string | undefined
}

/** One field with its label, hint and errors. An error cannot be stored; an open point can. */
export function Field({ field, id, values, options, errors, open }: FieldProps) {
  const { label, hint } = field.look
  const parts = {
    hint: hint && <p class="hint">{hint}</p>,
    errors: errors.map((error) => <p class="error">{sentenceIn(field, error)}</p>),
    found: errors.some(({ finds }) => finds) && <Found text={textIn(field, values)} errors={errors} />,
    open: open && <OpenNote says={open} />,
  }
  const told = Object.entries(parts).filter(([, part]) => (Array.isArray(part) ? part.length > 0 : part))
  const describedBy = told.map(([name]) => `${id}-${name}`).join(' ') || undefined
  const above = told.filter(([name]) => name !== 'open').map(([name, part]) => <div id={`${id}-${name}`}>{part}</div>)
  const below = open && <div id={`${id}-open`}>{parts.open}</div>
  const control = (
    <Control
      field={field}
      id={id}
      values={values}
      options={options}
      wrong={errors.length > 0}
      describedBy={describedBy}
    />
  )
  const className = ['field', errors.length > 0 ? 'wrong' : open && 'missing'].filter(Boolean).join(' ')
  const name = (
    <>
      {label}
      {field.empty !== 'missing' && !field.many && field.holds !== 'flag' && (
        <span class="optional"> {formWords.mayBeEmpty}</span>
      )}
    </>
  )

  if (isGroup(field, options))
    return (
      <fieldset class={className} aria-describedby={describedBy}>
        <legend>{name}</legend>
        {above}
        {control}
        {below}
      </fieldset>
    )
  return (
    <div class={className}>
      <label for={id}>{name}</label>
      {above}
      {control}
      {below}
    </div>
  )
}

/** The label stands right above it, so there the sentence begins without. */
function sentenceIn(field: FormField, { sentence }: FieldError): Child {
  const { label } = field.look
  const rest = sentence.startsWith(label) ? sentence.slice(label.length).replace(/^:? /, '') : sentence
  return (
    <>
      <span class="say">{formWords.error}: </span>
      {rest.charAt(0).toUpperCase() + rest.slice(1)}
    </>
  )
}

function Found({ text, errors }: { readonly text: string; readonly errors: readonly FieldError[] }) {
  return (
    <p class="found">
      {formWords.found}: <MarkedExcerpt text={asSaved(text)} finds={errors.flatMap(({ finds = [] }) => finds)} />
    </p>
  )
}

function OpenNote({ says }: { readonly says: string }) {
  return (
    <p class="note">
      <OpenPoint /> {says}
    </p>
  )
}
