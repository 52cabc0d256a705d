import { sayPeriod } from '../../domain/plan/period.ts'
import { listPlansView } from '../../domain/plan/plan.deeds.ts'
import { LevelTag } from '../../domain/plan/plan.parts.tsx'
import { ButtonLink } from '../../kit/ui/button.tsx'
import { Page } from '../../kit/ui/page.tsx'
import { Entry, RecordList } from '../../kit/ui/record-list.tsx'
import { Strip } from '../../kit/ui/strip.tsx'
import { bodyTreeOf } from './bodies.ts'
import { count, sentence } from './say.ts'
import { Done, frameOf, page } from './visit.tsx'

const inDutch = new Intl.Collator('nl', { ignorePunctuation: true })

/** The region: its plans, its organisations, and the way in. */
export const startPage = page('/', async (visit) => {
  const [plans, bodies] = await Promise.all([visit.tx.ask(listPlansView, {}), bodyTreeOf(visit)])
  const [region] = bodies.tree
  const gemeenten = bodies.all
    .filter((body) => body.kind === 'gemeente' && body.state !== 'ended')
    .sort((one, other) => inDutch.compare(one.name, other.name))
  const mine = bodies.all.filter((body) => visit.tx.actor.bodies.includes(body.id))
  return (
    <Page
      frame={frameOf(visit)}
      title={region ? `Veiligheid in ${region.name}` : 'Driehoek'}
      under="Wat gemeenten, politie en Openbaar Ministerie samen willen, doen en laten."
    >
      <Done visit={visit} />
      {!visit.me && (
        <p class="lede">
          U leest wat openbaar is. Werkt u bij een van de organisaties? <a href="/aanmelden">Meld u aan</a>.
        </p>
      )}
      {mine.length > 0 && (
        <Strip noun="U werkt voor" says="Begin bij uw eigen organisatie.">
          <p class="buttons">
            {mine.map((body) => (
              <ButtonLink href={`/${body.address}`}>{body.name}</ButtonLink>
            ))}
          </p>
        </Strip>
      )}
      <Strip
        noun="Plannen"
        says={
          (plans ?? []).length === 0
            ? 'Er is nog geen plan dat u kunt zien.'
            : `${sentence(count((plans ?? []).length, 'plan dat', 'plannen die'))} u kunt zien.`
        }
        more={<a href="/plannen">Alle plannen</a>}
      >
        <RecordList>
          {(plans ?? []).slice(0, 12).map((plan) => (
            <Entry note={`${bodies.name(plan.body)}, ${sayPeriod(plan)}`} right={<LevelTag level={plan.level} />}>
              <a href={`/plannen/${plan.plan}`}>{plan.title}</a>
            </Entry>
          ))}
        </RecordList>
      </Strip>
      <Strip
        noun="Organisaties"
        says={`${sentence(count(gemeenten.length, 'gemeente', 'gemeenten'))}.`}
        more={<a href="/organisaties">Alle organisaties</a>}
      >
        <ul class="names">
          {gemeenten.map((body) => (
            <li>
              <a href={`/${body.address}`}>{body.name}</a>
            </li>
          ))}
        </ul>
      </Strip>
    </Page>
  )
})
