import type { AnyDeed, Prepared } from '../../domain/deed/deed.ts'
import type { Outcome } from '../../domain/deed/outcome.ts'
import { sayRefusal } from '../../kit/base/refusal.ts'
import { ButtonLink, DeedLink } from '../../kit/ui/button.tsx'
import { Conflict } from '../../kit/ui/conflict.tsx'
import { Form } from '../../kit/ui/form.tsx'
import type { FormValues } from '../../kit/ui/form-values.ts'
import { Page } from '../../kit/ui/page.tsx'
import type { FieldError, Reserved } from '../../kit/ui/read-form.ts'
import { Refused } from '../../kit/ui/refused.tsx'
import { frameOf, type Visit } from './visit.tsx'

/** The state of a form: what was typed, how the deed ended when it was tried, and what travels along. */
export interface FormState {
  readonly typed: FormValues
  readonly reserved: Reserved
  readonly ended?: Exclude<Outcome, { ended: 'done' }>
  /** The session ended while the form was filled in; nothing typed is lost. */
  readonly signedOut?: true
}

export const formAddress = (deed: string) => `/doe/${deed}`

/** The form page of a deed: the only page that ever shows its errors, refusals and conflicts. */
export function FormPage({ visit, deed, prepared, state, mend }: FormPageProps) {
  const { ended, reserved } = state
  const back = reserved.terug ?? '/'
  const errors = errorsIn(visit, ended)
  const form = {
    schema: deed.input,
    action: formAddress(deed.name),
    reserved,
    ...(prepared.options && { options: prepared.options }),
    ...(prepared.shown && { shown: prepared.shown }),
  }
  return (
    <Page
      frame={frameOf(visit)}
      title={deed.says.title}
      under={prepared.about}
      crumb={[{ name: 'Terug', href: back }]}
      wrong={errors.length > 0}
    >
      {state.signedOut && <SignedOut back={back} />}
      {(ended?.ended === 'refused' || ended?.ended === 'forbidden') && (
        <RefusedPart visit={visit} refusal={ended.refusal} mend={mend} back={back} />
      )}
      {ended?.ended === 'conflict' ? (
        <Conflict
          {...form}
          theirs={{ ...ended.values, read: ended.n }}
          typed={state.typed}
          {...(prepared.base && { base: prepared.base })}
        />
      ) : (
        <>
          <p class="lede">{deed.says.help}</p>
          {prepared.note && <p>{prepared.note}</p>}
          <Form
            {...form}
            values={{ ...prepared.values, ...state.typed }}
            errors={errors}
            overrule={asksReason(state)}
            {...(deed.says.button && { submit: deed.says.button })}
          >
            <ContactOffer errors={errors} bodies={[...visit.tx.actor.bodies]} back={visit.here} />
          </Form>
        </>
      )}
    </Page>
  )
}

interface FormPageProps {
  readonly visit: Visit
  readonly deed: AnyDeed
  readonly prepared: Prepared
  readonly state: FormState
  /** The deed that helps where this one was refused, with what its form needs to know. */
  readonly mend?: Mend
}

export interface Mend {
  readonly deed: AnyDeed
  readonly give: Readonly<Record<string, string>>
}

/** A reason that was typed stays in sight, but for what no reason helps. */
function asksReason({ ended, reserved }: FormState): boolean {
  if (ended?.ended === 'invalid' && ended.errors.some(({ field, finds }) => finds && field !== 'toch'))
    return ended.mayOverrule
  return Boolean(reserved.toch)
}

function errorsIn(visit: Visit, ended: FormState['ended']): readonly FieldError[] {
  if (ended?.ended === 'invalid') return ended.errors
  if (ended?.ended === 'key-taken')
    return [{ field: '', sentence: 'Dit formulier is al eens verstuurd met een andere inhoud. Verstuur het nog eens.' }]
  if (ended?.ended !== 'refused') return []
  const text = visit.house.refusals.get(ended.refusal.refused)
  if (!text?.fields) return []
  const { why } = sayRefusal(text, ended.refusal.facts)
  return text.fields.map((field) => ({ field, sentence: why }))
}

interface RefusedPartProps {
  readonly visit: Visit
  readonly refusal: Extract<Outcome, { ended: 'refused' }>['refusal']
  readonly mend: Mend | undefined
  readonly back: string
}

function RefusedPart({ visit, refusal, mend, back }: RefusedPartProps) {
  const text = visit.house.refusals.get(refusal.refused)
  const said = text && sayRefusal(text, refusal.facts)
  return (
    <Refused
      title={text?.title ?? refusal.refused}
      happened="Er is niets gewijzigd."
      why={said?.why ?? ''}
      next={said?.next ?? ''}
      deeds={
        <>
          {mend && (
            <DeedLink deed={mend.deed.name} give={mend.give} back={back} face="quiet">
              {mend.deed.says.title}
            </DeedLink>
          )}
          <ButtonLink href={back}>Terug</ButtonLink>
        </>
      }
      text="Wat u typte staat hieronder nog."
      code={refusal.refused}
    />
  )
}

const leadsToProfessional: ReadonlySet<string | undefined> = new Set(['name', 'phone', 'email'])

/** Who was named may be a professional: a contact is the place for a name. In another tab, so that what was typed stays. */
function ContactOffer({ errors, bodies, back }: ContactOfferProps) {
  const [body] = bodies
  const isNamed = errors.some(({ finds }) => finds?.some(({ kind }) => leadsToProfessional.has(kind)))
  if (!isNamed || body === undefined) return null
  const query = new URLSearchParams({ body, terug: back })
  return (
    <div class="field">
      <p>
        Gaat het om een vakgenoot? Schrijf hier de rol, en leg de naam vast bij de contactpersonen:{' '}
        <a href={`/doe/body.add-contact?${query}`} target="_blank" rel="noopener">
          Contactpersoon toevoegen (in een nieuw tabblad)
        </a>
        .
      </p>
    </div>
  )
}

interface ContactOfferProps {
  readonly errors: readonly FieldError[]
  readonly bodies: readonly string[]
  readonly back: string
}

function SignedOut({ back }: { readonly back: string }) {
  return (
    <Refused
      title="U bent afgemeld"
      happened="Er is niets gewijzigd. Uw sessie was voorbij."
      why="Een sessie duurt acht uur."
      next="Meld u in een nieuw tabblad aan en verstuur dit formulier daarna nog eens."
      deeds={
        <a class="button quiet" href={`/aanmelden?terug=${encodeURIComponent(back)}`} target="_blank" rel="noopener">
          Aanmelden in een nieuw tabblad
        </a>
      }
      text="Wat u typte staat hieronder nog."
      code="account.signed-out"
    />
  )
}
