import { ButtonLink } from '../../kit/ui/button.tsx'
import { Page } from '../../kit/ui/page.tsx'
import { frameOf, type Visit } from './visit.tsx'

/** The same page for what one may not see and for what never was. */
export function missingPage(visit: Visit) {
  return (
    <Page frame={frameOf(visit)} title="Niet gevonden">
      <p class="lede">Deze pagina bestaat niet, of u kunt haar niet zien.</p>
      {!visit.me && <p>Werkt u bij een van de organisaties? Meld u dan eerst aan.</p>}
      <p class="buttons">
        <ButtonLink href="/zoeken">Zoeken</ButtonLink>
        <ButtonLink href="/">Naar het begin</ButtonLink>
      </p>
    </Page>
  )
}
