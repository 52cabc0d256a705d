import { showElementView } from '../../domain/plan/element.deeds.ts'
import { sayFieldValue } from '../../domain/plan/element.schema.ts'
import { fieldLabels } from '../../domain/plan/element.texts.ts'
import { type FieldName, kindRules, type LinkKind } from '../../domain/plan/grammar.ts'
import { mayEdit } from '../../domain/plan/plan.access.ts'
import { addressOfElement, LevelTag, OpenPoints } from '../../domain/plan/plan.parts.tsx'
import { audienceNames, kindNames, linkNames } from '../../domain/plan/plan.texts.ts'
import { differencesBetween } from '../../domain/plan/upstream.ts'
import { DeedLink, type Face } from '../../kit/ui/button.tsx'
import { Difference } from '../../kit/ui/difference.tsx'
import { Facts } from '../../kit/ui/facts.tsx'
import { Tag } from '../../kit/ui/mark.tsx'
import { Page } from '../../kit/ui/page.tsx'
import { Quote } from '../../kit/ui/quote.tsx'
import { Entry, RecordList } from '../../kit/ui/record-list.tsx'
import { Strip } from '../../kit/ui/strip.tsx'
import { bodiesOf } from './bodies.ts'
import { gapsOf } from './gaps.ts'
import { sayMoment } from './moment.ts'
import { OutLinks } from './out-links.tsx'
import { sayThatOpenPointsStopNothing, sentence } from './say.ts'
import { Done, frameOf, page, type Visit } from './visit.tsx'

/** One element: what it says, its passage, its links, its open points, and all versions that it had. */
export const elementPage = page('/e/:element', (visit, { element }) => showElement(visit, element))
/** A readable tail may follow the id, and is ignored. */
export const elementTailPage = page('/e/:element/:tail', (visit, { element }) => showElement(visit, element))

async function showElement(visit: Visit, id: string) {
  const shown = await visit.tx.ask(showElementView, { element: id })
  if (!shown) return undefined
  const { standing, past, leaving, arriving, titles, plans, heldIn } = shown
  const [bodies, open] = await Promise.all([bodiesOf(visit), gapsOf(visit, [standing.plan], [id])])
  const home = plans.find((plan) => plan.plan === standing.plan)
  const works = !mayEdit(visit.tx.actor, standing)
  const title = new Map(titles.map((one) => [one.id, one]))
  const otherPlans = heldIn.filter((held) => held.plan !== standing.plan)
  const deed = (name: string, words: string, give: Record<string, string> = { element: id }, face: Face = {}) => (
    <DeedLink deed={name} give={give} back={visit.here} {...face}>
      {words}
    </DeedLink>
  )
  const button = (name: string, words: string) => deed(name, words, { element: id }, { face: 'quiet', slim: true })
  const fields = kindRules[standing.kind].fields.filter((name) => standing.fields[name])

  return (
    <Page
      frame={frameOf(visit)}
      title={standing.title}
      under={
        <>
          {sentence(kindNames[standing.kind])} <LevelTag level={standing.level} />
          {standing.audience === 'draft' && (
            <>
              {' '}
              <Tag>concept, alleen {bodies.name(standing.body)} ziet het</Tag>
            </>
          )}
        </>
      }
      crumb={home ? [{ name: home.title, href: `/plannen/${home.plan}` }] : []}
      islands={['print']}
    >
      <Done visit={visit} />
      <Strip
        noun="Wat er staat"
        says={`Zichtbaar voor ${audienceNames[standing.audience]}.`}
        more={works && deed('plan.revise-element', 'Wijzigen')}
      >
        {fields.length === 0 ? (
          <p class="after">Alleen de titel. Meer is er niet over vastgelegd.</p>
        ) : (
          <Facts rows={fields.map((name) => [fieldLabels[name], sayFieldValue(name, standing.fields[name] ?? '')])} />
        )}
        {works && (
          <p class="buttons">
            {standing.audience !== 'public' && button('plan.share-element', 'Delen')}
            {button('plan.move-element', 'Verplaatsen')}
            {past.every((version) => version.audience === 'draft') &&
              button('plan.withdraw-element', 'Concept terugtrekken')}
          </p>
        )}
      </Strip>
      <Strip noun="Passage" says="De letterlijke tekst van de bron.">
        {standing.passage ? (
          <Quote {...(standing.source && { source: standing.source })}>{standing.passage}</Quote>
        ) : (
          <p class="after">Dit onderdeel komt niet uit een document.</p>
        )}
      </Strip>
      <Strip
        noun="Verbanden"
        says={leaving.length + arriving.length === 0 ? 'Nog geen.' : ''}
        more={works && deed('plan.link', 'Verband leggen', { from: id })}
      >
        <RecordList>
          {[
            ...leaving.map((link) => ({ link, far: link.to, word: linkNames[link.kind] })),
            ...arriving.map((link) => ({ link, far: link.from, word: backwards[link.kind] })),
          ].map(({ link, far, word }) => {
            const end = title.get(far)
            return (
              <Entry
                note={link.reason || undefined}
                right={works && link.from === id && deed('plan.unlink', 'Weghalen', { link: link.id })}
              >
                <span class="small">{word}</span>{' '}
                {end && (
                  <a
                    href={end.kind === 'plan' ? `/plannen/${far}` : addressOfElement({ element: far, kind: end.kind })}
                  >
                    {end.title}
                  </a>
                )}
              </Entry>
            )
          })}
        </RecordList>
      </Strip>
      {otherPlans.length > 0 && (
        <Strip noun="In andere plannen" says="Overgenomen, niet gekopieerd.">
          <RecordList>
            {otherPlans.map((held) => (
              <Entry {...(held.called && { note: `heet daar ‘${held.called}’` })}>
                <a href={`/plannen/${held.plan}`}>{plans.find((plan) => plan.plan === held.plan)?.title}</a>
              </Entry>
            ))}
          </RecordList>
        </Strip>
      )}
      <Strip noun="Open punten" says={open.length === 0 ? 'Geen.' : sayThatOpenPointsStopNothing(open.length)}>
        <OpenPoints gaps={open} back={visit.here} mends={works} />
      </Strip>
      <Strip noun="Versies" says="De nieuwste bovenaan. Niets wordt overschreven.">
        <RecordList>
          {past.map((version, i) => {
            const before = past[i + 1]
            return (
              <Entry
                note={
                  before ? (
                    differencesBetween(before, version).map((one) => (
                      <span class="block">
                        {labelOf(one.field)}: <Difference before={one.was} after={one.becomes} />
                      </span>
                    ))
                  ) : (
                    <>eerste versie die u kunt zien: ‘{version.title}’</>
                  )
                }
                right={<a href={`/e/${id}/v/${version.n}`}>{sayMoment(version.at)}</a>}
              >
                {version.state === 'withdrawn' ? 'Teruggetrokken' : sayStep(before?.audience, version.audience)}
              </Entry>
            )
          })}
        </RecordList>
        <p>
          <a href={`/verslag?over=${id}`}>Wat er gebeurde, en door wie</a>
        </p>
      </Strip>
      <OutLinks page={`/e/${id}`} />
    </Page>
  )
}

function sayStep(before: string | undefined, now: keyof typeof audienceNames): string {
  if (before === now) return 'Gewijzigd'
  return now === 'draft'
    ? before
      ? 'Gewijzigd, als concept'
      : 'Begonnen als concept'
    : `Gedeeld met ${audienceNames[now]}`
}

function labelOf(field: 'title' | 'level' | FieldName): string {
  if (field === 'title') return 'Titel'
  return field === 'level' ? 'Niveau' : fieldLabels[field]
}

/** How a link reads from its far end. */
const backwards: Readonly<Record<LinkKind, string>> = {
  because: 'reden voor',
  'derives-from': 'leidt tot',
  'weighs-in': 'weegt mee bij',
  'accent-of': 'eigen invulling:',
  'same-as': 'hetzelfde als',
  serves: 'wordt gediend door',
  'measured-by': 'meet',
  replaces: 'vervangen door',
  'carries-out': 'uitgevoerd door',
  'aligns-with': 'hierop sluit aan:',
}
