import type { Choice } from '../../domain/account/sign-in.ts'
import { Button, Unseen } from '../../kit/ui/button.tsx'
import { Page } from '../../kit/ui/page.tsx'
import { Strip } from '../../kit/ui/strip.tsx'
import { frameOf, type Visit } from './visit.tsx'

/** One way of signing in, as it is offered now. */
export interface OfferedWay {
  readonly name: string
  readonly title: string
  readonly field: string
  readonly choices: readonly Choice[]
}

interface SignInPageProps {
  readonly visit: Visit
  readonly ways: readonly OfferedWay[]
  readonly back: string
  /** It was tried, and did not work. */
  readonly failed?: boolean
}

/** The ways in, each with a button for what one may choose. */
export function SignInPage({ visit, ways, back, failed }: SignInPageProps) {
  return (
    <Page frame={frameOf(visit)} title="Aanmelden" wrong={failed ?? false}>
      {failed && (
        <p class="error" role="alert">
          Dat lukte niet: deze link of keuze werkt niet (meer). Probeer het opnieuw.
        </p>
      )}
      {ways.length === 0 && (
        <p class="lede">
          Hier is nog geen manier om u aan te melden. Wie Driehoek beheert, maakt een eenmalige link met{' '}
          <code>npx driehoek begin</code>.
        </p>
      )}
      {ways.map((way) => (
        <Strip noun={way.title} says={way.name === 'rol' ? 'Dit kan alleen in een voorbeeld, op deze computer.' : ''}>
          {way.choices.map((choice) => (
            <form class="post" method="post" action={`/aanmelden/${way.name}`}>
              <Unseen fields={{ [way.field]: choice.value, terug: back }} />
              <p>
                <Button face="quiet">{choice.name}</Button>
                {choice.help && <small> {choice.help}</small>}
              </p>
            </form>
          ))}
        </Strip>
      ))}
    </Page>
  )
}
