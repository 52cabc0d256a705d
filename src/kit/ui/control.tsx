import { type FormField, type Option, optionsOf } from './form-field.ts'
import { type FormValues, textIn, textsIn } from './form-values.ts'
import { formWords } from './look.texts.ts'

interface ControlProps {
  readonly field: FormField
  readonly id: string
  readonly values: FormValues
  readonly options: readonly Option[] | undefined
  readonly wrong: boolean
  readonly describedBy: string | undefined
}

/** Up to so many choices all are in sight; above it they fold into a list. */
const mostInSight = 5

/** More than one thing to touch: it needs a legend instead of a label. */
export function isGroup(field: FormField, given: readonly Option[] | undefined): boolean {
  if (field.many || field.holds === 'flag') return true
  const options = optionsOf(field, given)
  return isChosen(field, given) && options.length <= mostInSight
}

/** The thing that one types in or touches. Nothing is chosen beforehand. */
export function Control(props: ControlProps) {
  const { field, options } = props
  if (field.holds === 'flag')
    return <Choices {...props} type="checkbox" choices={[{ value: formWords.yes, name: formWords.yes }]} />
  const choices = optionsOf(field, options)
  if (field.many) return <Choices {...props} type="checkbox" choices={choices} />
  if (field.look.widget === 'file') return <FileChoice {...props} />
  if (!isChosen(field, options))
    return field.look.widget === 'paragraphs' ? <Paragraphs {...props} /> : <Line {...props} />
  if (choices.length > mostInSight) return <Select {...props} choices={choices} />
  // What may be left open must be possible to leave open again: a radio button cannot be touched off.
  const nothing = field.empty === 'missing' ? [] : [{ value: '', name: formWords.nothing }]
  return <Choices {...props} type="radio" choices={[...choices, ...nothing]} />
}

function isChosen(field: FormField, given: readonly Option[] | undefined): boolean {
  return given !== undefined || field.values.length > 0
}

function Line({ field, id, values, wrong, describedBy }: ControlProps) {
  const isDay = field.look.widget === 'part-day'
  return (
    <input
      type="text"
      id={id}
      name={field.name}
      value={textIn(field, values)}
      class={isDay || field.holds === 'number' || (field.longest ?? 81) <= 40 ? 'short' : undefined}
      inputmode={field.holds === 'number' ? 'decimal' : undefined}
      // Not for free text: a browser cuts off what is pasted without a word. There the answer says how much too long it is.
      maxlength={field.look.free || isDay ? undefined : field.longest}
      autocomplete="off"
      aria-invalid={wrong ? 'true' : undefined}
      aria-describedby={describedBy}
    />
  )
}

/** What was chosen before cannot be shown again: a browser gives no file back. */
function FileChoice({ field, id, wrong, describedBy }: ControlProps) {
  return (
    <input
      type="file"
      id={id}
      name={field.name}
      aria-invalid={wrong ? 'true' : undefined}
      aria-describedby={describedBy}
    />
  )
}

function Paragraphs({ field, id, values, wrong, describedBy }: ControlProps) {
  const text = textIn(field, values)
  return (
    <textarea
      id={id}
      name={field.name}
      rows={4}
      autocomplete="off"
      aria-invalid={wrong ? 'true' : undefined}
      aria-describedby={describedBy}
    >
      {/* HTML drops the first end of line of a textarea. */}
      {text.startsWith('\n') ? `\n${text}` : text}
    </textarea>
  )
}

function Select({
  field,
  id,
  values,
  wrong,
  describedBy,
  choices,
}: ControlProps & { readonly choices: readonly Option[] }) {
  const chosen = textIn(field, values)
  return (
    <select id={id} name={field.name} aria-invalid={wrong ? 'true' : undefined} aria-describedby={describedBy}>
      <option value="">{field.empty === 'missing' ? formWords.choose : formWords.nothing}</option>
      {choices.map(({ value, name }) => (
        <option value={value} selected={value === chosen}>
          {name}
        </option>
      ))}
    </select>
  )
}

interface ChoicesProps extends ControlProps {
  readonly type: 'radio' | 'checkbox'
  readonly choices: readonly Option[]
}

function Choices({ field, id, values, wrong, type, choices }: ChoicesProps) {
  const chosen = textsIn(field, values)
  return (
    <>
      {/* Nothing ticked is not sent: this says that the field was there. */}
      {type === 'checkbox' && <input type="hidden" name={field.name} value="" />}
      {choices.map(({ value, name }, i) => (
        <label class="choice">
          <input
            type={type}
            id={i === 0 ? id : undefined}
            name={field.name}
            value={value}
            checked={chosen.includes(value)}
            aria-invalid={wrong && type === 'checkbox' ? 'true' : undefined}
          />
          <span>{name}</span>
        </label>
      ))}
    </>
  )
}
