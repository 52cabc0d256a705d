// biome-ignore-all lint/a11y/noRedundantRoles: once a cell is shown as a block, older readers no longer know it is one
// biome-ignore-all lint/a11y/useSemanticElements: the elements are the semantic ones; the role is said twice, see above
import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import { Button, Unseen } from './button.tsx'
import { Carried, Kept } from './carried.tsx'
import { type Choice, choiceOf, isTrueBase } from './conflict-choice.ts'
import { Control } from './control.tsx'
import { Difference } from './difference.tsx'
import { idOfField, isSeen } from './form.tsx'
import { type FormField, fieldsOf, type Option } from './form-field.ts'
import { type FormValues, readable, textIn } from './form-values.ts'
import { conflictWords } from './look.texts.ts'
import type { Reserved } from './read-form.ts'

interface ConflictProps {
  readonly schema: z.ZodObject
  readonly action: string
  /** What both began with, when it is known: then only what both changed is asked. */
  readonly base?: FormValues
  /** What stands now, the number of its version included: the answer is a change of that one. */
  readonly theirs: FormValues
  readonly typed: FormValues
  readonly options?: Readonly<Record<string, readonly Option[]>>
  readonly shown?: readonly string[]
  readonly reserved?: Reserved
  /** Who was first, and when. */
  readonly who?: Child
}

/**
 * Somebody was first: both versions side by side, and one chooses field by field. The values of the choices are the values
 * themselves, so what is posted is the same deed once more, on the version that stands now.
 */
export function Conflict(given: ConflictProps) {
  const { base, ...rest } = given
  const props: ConflictProps = base && isTrueBase(given.schema, base, given.theirs) ? given : rest
  const { schema, action, theirs, typed, options = {}, shown, reserved = {} } = props
  const [seen, unseen] = [true, false].map((is) =>
    fieldsOf(schema).filter((field) => isSeen(field, options, shown) === is),
  )
  const choices = seen!.map((field) => ({ field, choice: choiceOf(field, props, options[field.name]) }))
  return (
    <section class="conflict" aria-labelledby="botsing">
      <h2 id="botsing" tabindex={-1} autofocus={true}>
        {conflictWords.title}
      </h2>
      <p class="under">
        {props.who} {conflictWords.lost}
      </p>
      <form method="post" action={action}>
        <Unseen fields={{ ...reserved }} />
        {unseen!.map((field) => (
          // An id stays what it was; the number of the version becomes that of the one that stands.
          <Carried field={field} values={{ ...typed, ...theirs }} />
        ))}
        {choices
          .filter(({ choice }) => choice === 'equal')
          .map(({ field }) => (
            <Kept field={field} values={typed} />
          ))}
        <table role="table" class="both">
          <caption class="say">{conflictWords.lost}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {[conflictWords.field, conflictWords.theirs, conflictWords.mine].map((name) => (
                <th role="columnheader" scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {choices
              .filter(({ choice }) => choice !== 'equal')
              .map(({ field, choice }) => (
                <tr role="row">
                  <th role="rowheader" scope="row">
                    {field.look.label}
                  </th>
                  <Cells field={field} choice={choice} conflict={props} />
                </tr>
              ))}
          </tbody>
        </table>
        {props.base && <p class="small">{conflictWords.marks}</p>}
        <p class="buttons">
          <Button>{conflictWords.merge}</Button>
        </p>
      </form>
    </section>
  )
}

interface CellsProps {
  readonly field: FormField
  readonly choice: Choice
  readonly conflict: ConflictProps
}

function Cells({ field, choice, conflict }: CellsProps) {
  const { theirs, typed } = conflict
  const kept = choice === 'only-theirs' ? theirs : typed
  if (choice === 'both' && field.many)
    return (
      <>
        <Cell word={conflictWords.theirs}>
          <Text field={field} values={theirs} conflict={conflict} />
        </Cell>
        <Cell word={conflictWords.mine}>
          <Control
            field={field}
            id={idOfField(field.name)}
            values={typed}
            options={conflict.options?.[field.name]}
            wrong={false}
            describedBy={undefined}
          />
        </Cell>
      </>
    )
  if (choice !== 'both')
    return (
      <>
        <Cell word={conflictWords.theirs}>
          {choice === 'only-mine' ? (
            <small>{conflictWords.theyDidNot}</small>
          ) : (
            <Text field={field} values={theirs} conflict={conflict} />
          )}
        </Cell>
        <Cell word={conflictWords.mine}>
          <Kept field={field} values={kept} />
          {choice === 'only-theirs' ? (
            <small>{conflictWords.youDidNot}</small>
          ) : (
            <Text field={field} values={typed} conflict={conflict} />
          )}
          {choice === 'only-mine' && <small>{conflictWords.mineStays}</small>}
        </Cell>
      </>
    )
  return (
    <>
      <Cell word={conflictWords.theirs}>
        {/* Should a browser not insist on a choice, then nothing typed is lost: of a name that comes twice the last counts. */}
        <Kept field={field} values={typed} />
        <Pick field={field} values={theirs} conflict={conflict} word={conflictWords.theirs} />
      </Cell>
      <Cell word={conflictWords.mine}>
        <Pick field={field} values={typed} conflict={conflict} word={conflictWords.mine} />
      </Cell>
    </>
  )
}

function Cell({ word, children }: { readonly word: string; readonly children?: Child }) {
  return (
    <td role="cell" data-word={word}>
      <div>{children}</div>
    </td>
  )
}

interface PickProps {
  readonly field: FormField
  readonly values: FormValues
  readonly conflict: ConflictProps
  readonly word: string
}

function Pick({ field, values, conflict, word }: PickProps) {
  return (
    <label class="choice">
      <input type="radio" name={field.name} value={textIn(field, values)} required />
      <span>
        <span class="say">
          {field.look.label}, {word}:{' '}
        </span>
        <Text field={field} values={values} conflict={conflict} />
      </span>
    </label>
  )
}

function Text({ field, values, conflict }: Omit<PickProps, 'word'>) {
  const options = conflict.options?.[field.name]
  const text = readable(field, values, options) || conflictWords.emptied
  return conflict.base ? (
    <Difference before={readable(field, conflict.base, options)} after={text} />
  ) : (
    <span>{text}</span>
  )
}
