import { showBodyView } from '../../domain/body/body.deeds.ts'
import { bodyKindNames } from '../../domain/body/body.texts.ts'
import { actNames, organName } from '../../domain/body/organ.texts.ts'
import { sayDay } from '../../kit/base/day.ts'
import { ButtonLink, DeedLink } from '../../kit/ui/button.tsx'
import { Facts } from '../../kit/ui/facts.tsx'
import { Page } from '../../kit/ui/page.tsx'
import { Entry, RecordList } from '../../kit/ui/record-list.tsx'
import { Strip } from '../../kit/ui/strip.tsx'
import { bodiesOf } from './bodies.ts'
import { list, sentence } from './say.ts'
import { Done, frameOf, page } from './visit.tsx'

/** An organisation: what it is part of, who decides for it and what they may do, and whom to reach. */
export const bodyPage = page('/organisaties/:body', async (visit, { body: id }) => {
  const [shown, bodies] = await Promise.all([visit.tx.ask(showBodyView, { body: id }), bodiesOf(visit)])
  if (!shown) return undefined
  const { body, organs, parts, formerly, contacts } = shown
  const keeps = visit.me !== undefined && visit.tx.actor.bodies.includes(body.keeper)
  const works = visit.me !== undefined && visit.tx.actor.bodies.includes(id)
  return (
    <Page
      frame={frameOf(visit)}
      title={body.name}
      under={sentence(bodyKindNames[body.kind])}
      crumb={[{ name: 'Organisaties', href: '/organisaties' }]}
      origin={<>Bron: {body.source}</>}
    >
      <Done visit={visit} />
      <p class="buttons">
        <ButtonLink href={`/${body.address}`}>Naar het plan van {body.name}</ButtonLink>
        {keeps && (
          <DeedLink deed="body.change" give={{ body: id }} back={visit.here} face="quiet">
            Wijzigen
          </DeedLink>
        )}
      </p>
      <Strip
        noun="Plaats"
        says={
          body.unknown.length > 0
            ? `${sentence(list(body.unknown.map((kind) => bodyKindNames[kind])))} niet bekend.`
            : ''
        }
      >
        <Facts
          rows={[
            ...(body.kind === 'region'
              ? []
              : ([
                  [
                    'Onderdeel van',
                    body.partOf ? <a href={`/organisaties/${body.partOf}`}>{bodies.name(body.partOf)}</a> : undefined,
                  ],
                ] as const)),
            ['Gebied (CBS)', body.areas.length > 0 ? body.areas.join(', ') : undefined],
            ['Bestaat sinds', body.startsOn ? sayDay(body.startsOn) : undefined],
            ...(body.endsOn ? ([['Bestond tot', sayDay(body.endsOn)]] as const) : []),
          ]}
        />
        {parts.length > 0 && (
          <p class="after">
            Bestaat uit:{' '}
            {parts.map((part, i) => (
              <>
                {i > 0 && ', '}
                <a href={`/organisaties/${part.id}`}>{part.name}</a>
              </>
            ))}
          </p>
        )}
      </Strip>
      <Strip
        noun="Organen"
        says={organs.length === 0 ? 'Niet bekend.' : 'Geen orgaan besluit voor een andere organisatie.'}
        more={
          keeps && (
            <DeedLink deed="body.add-organ" give={{ body: id }} back={visit.here}>
              Orgaan toevoegen
            </DeedLink>
          )
        }
      >
        <RecordList>
          {organs.map((organ) => (
            <Entry
              note={organ.competences.map(({ act, ground }) => (
                <span class="block">
                  {actNames[act]}
                  {ground && `: ${ground}`}
                </span>
              ))}
            >
              {sentence(organName(organ))}
            </Entry>
          ))}
        </RecordList>
      </Strip>
      {visit.me && (
        <Strip
          noun="Contactpersonen"
          says={contacts.length === 0 ? 'Nog niemand.' : 'Vakgenoten, gekozen en niet getypt.'}
          more={
            works && (
              <DeedLink deed="body.add-contact" give={{ body: id }} back={visit.here}>
                Contactpersoon toevoegen
              </DeedLink>
            )
          }
        >
          <RecordList>
            {contacts.map((contact) => (
              <Entry
                note={contact.expertise || undefined}
                right={
                  works && (
                    <DeedLink deed="body.change-contact" give={{ contact: contact.id }} back={visit.here}>
                      Wijzigen
                    </DeedLink>
                  )
                }
              >
                {contact.name}, {contact.position}
              </Entry>
            ))}
          </RecordList>
        </Strip>
      )}
      {formerly.length > 0 && (
        <Strip noun="Vroeger" says="Oude namen en adressen blijven vindbaar.">
          <RecordList>
            {formerly.map((past) => (
              <Entry note={`/${past.address}`}>{past.name}</Entry>
            ))}
          </RecordList>
        </Strip>
      )}
    </Page>
  )
})
