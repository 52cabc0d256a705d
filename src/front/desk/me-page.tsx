import { meView } from '../../domain/account/account.deeds.ts'
import { roleHelp, roleNames } from '../../domain/account/account.texts.ts'
import { PostButton } from '../../kit/ui/button.tsx'
import { Page } from '../../kit/ui/page.tsx'
import { Entry, RecordList } from '../../kit/ui/record-list.tsx'
import { Strip } from '../../kit/ui/strip.tsx'
import { sayMoment } from './moment.ts'
import { sentence } from './say.ts'
import { frameOf, type Visit } from './visit.tsx'

/** A personal key as its owner sees it: never its secret. */
export interface TokenShown {
  readonly id: string
  readonly madeAt: Date
  readonly endsAt: Date
}

interface MePageProps {
  readonly visit: Visit
  readonly tokens: readonly TokenShown[]
  /** The secret of a key that was made just now: shown this once. */
  readonly fresh?: string
}

/** Who I am here, in which roles, and my keys for the terminal. */
export async function mePage({ visit, tokens, fresh }: MePageProps) {
  const me = await visit.tx.ask(meView, {})
  if (!me) return undefined
  return (
    <Page frame={frameOf(visit)} title="Mijn gegevens" under={me.name}>
      <Strip
        noun="Rollen"
        says="Wat u voor welke organisatie mag. De beheerder van de organisatie geeft en beëindigt ze."
      >
        <RecordList>
          {me.roles.map((role) => (
            <Entry note={roleHelp[role.role]}>
              {sentence(roleNames[role.role])} bij <a href={`/${role.body.address}`}>{role.body.name}</a>
            </Entry>
          ))}
        </RecordList>
      </Strip>
      <Strip
        noun="Sleutels"
        says="Voor de terminal en de API. Een sleutel werkt negentig dagen en kan wat u kunt."
        more={<PostButton action="/mij/sleutels">Sleutel maken</PostButton>}
      >
        {fresh && (
          <div role="status">
            <p class="lede">Uw nieuwe sleutel. U ziet hem alleen nu:</p>
            <p>
              <code>{fresh}</code>
            </p>
            <p class="after">
              Meld u ermee aan in de terminal: <code>npx driehoek aanmelden</code>
            </p>
          </div>
        )}
        {tokens.length === 0 && !fresh && <p class="after">U hebt geen sleutels.</p>}
        <RecordList>
          {tokens.map((token) => (
            <Entry
              note={`werkt tot ${sayMoment(token.endsAt)}`}
              right={
                <PostButton action={`/mij/sleutels/${token.id}/intrekken`} slim>
                  Intrekken
                </PostButton>
              }
            >
              Gemaakt op {sayMoment(token.madeAt)}
            </Entry>
          ))}
        </RecordList>
      </Strip>
    </Page>
  )
}
