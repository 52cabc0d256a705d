// Pages to try the look on, with the structure of real ones. Only tests open them.
import { z } from 'zod'
import { ButtonLink, DeedLink } from './button.tsx'
import { Conflict } from './conflict.tsx'
import { DataTable } from './data-table.tsx'
import { Difference } from './difference.tsx'
import { Empty } from './empty.tsx'
import { Facts } from './facts.tsx'
import { choice, freeText, idOf, partDay, readVersion } from './field.schema.ts'
import { Form } from './form.tsx'
import { Example, OpenPoint, Tag } from './mark.tsx'
import { ExampleBanner } from './mast.tsx'
import { type Frame, Page } from './page.tsx'
import { Quote } from './quote.tsx'
import { readForm } from './read-form.ts'
import { Entry, RecordList } from './record-list.tsx'
import { Refused } from './refused.tsx'
import { Status, type StatusName } from './status.tsx'
import { Strip } from './strip.tsx'
import { readStyleSheet } from './style-sheet.ts'
import { Tree } from './tree.tsx'
import { Verdict } from './verdict.tsx'

export const sampleStyle = readStyleSheet()

const frame: Frame = {
  style: sampleStyle,
  body: { name: 'Woudenberg', href: '/woudenberg', under: 'basisteam ZBLW' },
  menu: ['Beeld', 'Plan', 'Uitvoering', 'Verantwoording', 'Zoeken'].map((name) => ({ name, href: `/${name}` })),
  who: { says: 'adviseur OOV', signOut: '/afmelden' },
  banner: <ExampleBanner />,
  foot: ['Cijfers tellen wat geregistreerd is, niet wat er gebeurd is.', 'Bijgewerkt 25 november 2026, 09.12 uur'],
}
const plan = { name: 'Integraal veiligheidsplan 2024–2027', href: '/plannen/ivp' }

interface Priority {
  readonly title: string
  readonly level: string
  readonly lead?: string
  readonly goal?: string
  readonly status: StatusName
}
const priorities: readonly Priority[] = [
  {
    title: 'Maatschappelijke onrust',
    level: 'regio',
    goal: 'niet te meten: geen cijfer staat voor onrust',
    status: 'at-risk',
  },
  { title: 'Gezamenlijk aanpakken cybercrime', level: 'regio', status: 'not-started' },
  { title: 'Bestrijding ondermijnende criminaliteit', level: 'regio', status: 'on-course' },
  { title: 'Verbindingen tussen zorg en veiligheid', level: 'basisteam', status: 'stalled' },
  {
    title: 'Verhogen meldingsbereidheid',
    level: 'lokaal',
    lead: 'Woudenberg',
    goal: 'niet te meten in Woudenberg of het basisteam',
    status: 'done',
  },
]

export const home = (
  <Page
    frame={frame}
    title="Integraal veiligheidsplan 2024–2027"
    under="Woudenberg, met Zeist, Bunnik en Leusden; sluit aan op de Regionale veiligheidsstrategie 2023–2026"
    origin={
      <>
        De raad stemde in mei 2023 in met het IVP. Die tekst staat hier niet; wat u leest komt uit de begroting
        2024-2027. <a href="/passage">Lees de passage</a>
      </>
    }
  >
    <Strip noun="Beeld" verb="zien" says="Hier komt wat buiten de verwachting valt. Cijfers zijn nog niet geladen.">
      <Empty says="Er zijn nog geen cijfers.">
        Hier komen ten hoogste drie regels: wat buiten de verwachting valt, op het niveau waar dat te zeggen is.
      </Empty>
    </Strip>
    <Strip
      noun="Plan"
      verb="kiezen"
      says="Vijf prioriteiten: drie van de regio, één van het basisteam, één van Woudenberg zelf. Zeven open punten."
      more={<a href="/open">Open punten bekijken</a>}
    >
      <DataTable
        caption="Prioriteiten"
        columns={[
          {
            name: 'Prioriteit',
            kind: 'head',
            cell: ({ title, level }) => (
              <>
                <a href="/e/1">{title}</a> <Tag>{level}</Tag>
              </>
            ),
          },
          { name: 'Trekker of eigenaar', short: 'Trekker', cell: ({ lead }) => lead },
          {
            name: 'Doel, en of het te meten is',
            short: 'Doel',
            cell: ({ goal }) => (
              <span class="small">
                {goal ?? (
                  <>
                    <OpenPoint /> doel ontbreekt
                  </>
                )}
              </span>
            ),
          },
          { name: 'Voortgang', cell: ({ status }) => <Status is={status} /> },
        ]}
        rows={priorities}
      />
      <p class="buttons">
        <DeedLink deed="plan.add-element" give={{ plan: 'ivp' }} back="/woudenberg" face="quiet" slim>
          Prioriteit toevoegen
        </DeedLink>
      </p>
    </Strip>
    <Strip noun="Verantwoording" verb="leren" says="Wat de raad vroeg en hoorde.">
      <div class="cols">
        <div>
          <h3>
            Wat we niet doen <Example />
          </h3>
          <RecordList>
            <Entry
              note="geschrapt door het college van Woudenberg: kost 30 dagdelen en kan geen verschil aantonen"
              right={<time datetime="2026-09-03">3 september</time>}
            >
              Enquête veiligheidsbeleving 2026
            </Entry>
            <Entry note="uitgesteld naar 2027" right={<time datetime="2026-06-11">11 juni</time>}>
              Toezicht op het bedrijventerrein in de nacht
            </Entry>
          </RecordList>
        </div>
        <div>
          <h3>Gevraagd door en toegezegd aan de raad</h3>
          <RecordList>
            <Entry
              note="aangenomen met 11 tegen 4; wat ermee is gedaan: niet bekend"
              right={<time datetime="2019">2019</time>}
            >
              Motie: maak van de regionale agenda cyber een lokale agenda
            </Entry>
            <Entry note="toegezegd op 22 mei 2025" right={<Status is="at-risk" />}>
              Elk jaar zeggen hoe vaak melders iets terughoorden <Example />
            </Entry>
          </RecordList>
        </div>
      </div>
    </Strip>
  </Page>
)

const bodies = ['Zeist', 'Bunnik', 'Leusden', 'Woudenberg', 'politie', 'OM']
const action = (title: string, ...statuses: StatusName[]) => ({ title, statuses })

export const priority = (
  <Page
    frame={frame}
    here="Plan"
    crumb={[plan]}
    title="Verhogen van de meldingsbereidheid"
    under={
      <>
        <Tag>lokaal</Tag> Woudenberg, 2024–2027
      </>
    }
    origin={
      <>
        Eigenaar <b>Woudenberg</b>; plaatsvervanger niet bekend.
      </>
    }
  >
    <Strip
      noun="Waarom"
      says="De bron geeft geen reden. Woudenberg legde één verband; het is met cijfers niet te steunen."
    >
      <Quote source="Begroting 2024-2027, pagina 32">
        De capaciteit van de hele veiligheidsketen - politie, Openbaar Ministerie en Rechtbank - staat sterk onder druk.
      </Quote>
      <p class="after">
        <Verdict shape="cannot-say">niet te zeggen</Verdict>
      </p>
    </Strip>
    <Strip noun="Wat" says="Eén doel. Of het dichterbij komt, is in Woudenberg niet te meten.">
      <p class="lede">Meer meldingsbereidheid onder inwoners, ondernemers en bezoekers.</p>
      <Facts
        rows={[
          ['Gewenste richting', 'meer melden; meer geregistreerde misdrijven is dan geen slecht nieuws'],
          [
            'Streefwaarde',
            <>
              <OpenPoint /> ontbreekt in de bron
            </>,
          ],
          ['Einddatum', undefined],
          ['Oordeel', <Verdict shape="within">binnen de verwachting</Verdict>],
          [
            'In Zeist',
            <Verdict shape="fewer" weight="look">
              waarschijnlijk minder
            </Verdict>,
          ],
        ]}
      />
    </Strip>
    <Strip
      noun="Hoe"
      says={
        <>
          Vier maatregelen in twee lijnen. Eén loopt risico, één stagneert. <Example />
        </>
      }
      more={
        <DeedLink deed="plan.add-element" back="/e/1">
          Maatregel toevoegen
        </DeedLink>
      }
    >
      <DataTable
        caption="Maatregelen en organisaties"
        class="matrix"
        columns={[
          { name: 'Maatregel', kind: 'head', cell: ({ title }) => <a href="/e/2">{title}</a> },
          ...bodies.map((name, i) => ({
            name,
            cell: ({ statuses }: ReturnType<typeof action>) => <Status is={statuses[i] ?? 'none'} />,
          })),
        ]}
        groups={[
          {
            name: 'Zeggen waar en hoe',
            rows: [
              action('Campagne: waar en hoe meldt u', 'none', 'none', 'asked', 'on-course', 'on-course', 'not-started'),
              action('Uitleg: melding is geen aangifte', 'none', 'none', 'none', 'done', 'on-course', 'none'),
            ],
          },
          {
            name: 'Naar mensen toe',
            rows: [
              action('Bezoeken in het buitengebied', 'none', 'stopped', 'none', 'at-risk', 'on-course', 'none'),
              action('Buurtapps, Burgernet, Mob-eyes', 'none', 'none', 'none', 'stalled', 'on-course', 'none'),
            ],
          },
        ]}
      />
      <p class="after">Een streepje, of op een telefoon geen regel, betekent: geen bijdrage.</p>
    </Strip>
    <Strip noun="Keten" says="Dezelfde prioriteit als lijst.">
      <Tree
        nodes={[
          {
            kind: 'prioriteit',
            name: <a href="/e/1">Verhogen van de meldingsbereidheid</a>,
            right: 'lokaal',
            mark: { shape: 'done', word: 'nagekeken', weight: 'done' },
            below: [
              { kind: 'lijn', name: 'Zeggen waar en hoe', mark: { shape: 'not-started', word: 'nog niet nagekeken' } },
              {
                kind: 'lijn?',
                name: 'Naar mensen toe',
                mark: { shape: 'open', word: 'twijfel', weight: 'doubt' },
                right: 'vraag 1',
              },
            ],
          },
        ]}
      />
    </Strip>
    <Strip noun="Wat we niet weten" says="Twee open punten. Ze houden geen besluit tegen en worden mee afgedrukt.">
      <RecordList>
        <Entry
          note="de bron noemt ze niet"
          right={
            <DeedLink deed="plan.change-element" give={{ element: 'x' }} back="/e/1">
              Doel bewerken
            </DeedLink>
          }
        >
          Welke streefwaarde en welke einddatum horen bij het doel?
        </Entry>
        <Entry note="niet bekend">Wie vervangt Woudenberg als eigenaar?</Entry>
      </RecordList>
    </Strip>
  </Page>
)

export const goalInput = z.object({
  element: idOf('Doel'),
  read: readVersion,
  title: freeText('Doel, in één zin', 160, 'Wat moet er anders zijn in Woudenberg? Nog niet: wat u gaat doen.'),
  direction: choice(
    'Gewenste richting',
    { more: 'meer', less: 'minder', same: 'gelijk blijven' },
    'Van het cijfer hieronder.',
  ),
  indicator: idOf('Waaraan is het te zien?', 'Kies een cijfer, of ‘niet te meten’.'),
  baseline: z
    .number()
    .meta({ look: { label: 'Waarde nu', widget: 'text' } })
    .exactOptional(),
  target: z
    .number()
    .min(0)
    .max(100)
    .meta({ look: { label: 'Streefwaarde', hint: 'In procenten.', widget: 'text' } }),
  endsOn: partDay('Einddatum'),
  bodies: z
    .array(z.enum(['zeist', 'bunnik']))
    .min(1)
    .meta({
      look: { label: 'Wie doen mee?', widget: 'many', names: { zeist: 'Zeist', bunnik: 'Bunnik' } },
    }),
  note: freeText('Toelichting', 400, 'Geen namen, adressen of nummers van mensen over wie het gaat.').exactOptional(),
})

export const goalTyped: readonly (readonly [string, string])[] = [
  ['element', '23456789bcdf'],
  ['read', '3'],
  ['title', 'Vaker melden door inwoners, ondernemers en bezoekers.'],
  ['direction', 'more'],
  ['indicator', 'bbbbbbbbbbbb'],
  ['target', '10% meer'],
  ['endsOn', '31 november 2027'],
  ['bodies', ''],
  ['note', 'Afgestemd met de coördinator van de buurtapps, bereikbaar op 06 1234 5678.'],
]
const indicators = [
  'Deel van de misdrijven dat slachtoffers melden',
  'Melders die hoorden wat er gebeurde',
  'Meldingen bij Meld Misdaad Anoniem',
  'Aangiften via internet',
  'Bezoeken in het buitengebied',
  'Niet te meten',
]
const options = { indicator: indicators.map((name, i) => ({ value: 'bcdfgh'.charAt(i).repeat(12), name })) }
const reading = readForm(goalInput, goalTyped)
const found = {
  field: 'note',
  sentence: 'Toelichting: er staat een telefoonnummer in. Haal het weg; de rest van uw tekst blijft staan.',
  finds: [{ start: 61, end: 73 }],
}

export const form = (
  <Page
    frame={frame}
    here="Plan"
    crumb={[plan, { name: 'Verhogen van de meldingsbereidheid', href: '/e/1' }]}
    title="Doel bewerken"
    under="Woudenberg · concept, alleen uw gemeente ziet het"
    wrong
  >
    <Form
      schema={goalInput}
      action="/doe/plan.change-element"
      values={reading.typed}
      errors={'errors' in reading ? [...reading.errors, found] : []}
      options={options}
      open={{ baseline: 'ontbreekt. Bewaren kan wel.' }}
      reserved={{ terug: '/e/1', sleutel: 'k' }}
      overrule
      note="Nog niet bewaard. Vorige versie: 25 november, 09.04 uur, door u."
      aside={
        <>
          <h2>Kan dit doel gemeten worden?</h2>
          <p>
            <Verdict shape="cannot-say" weight="look">
              Niet in Woudenberg, niet in het basisteam
            </Verdict>
          </p>
          <Facts
            rows={[
              ['Woudenberg', 'nee'],
              ['basisteam ZBLW', 'nee, steekproef te klein'],
              ['Nederland', 'ja'],
            ]}
          />
        </>
      }
    />
  </Page>
)

export const conflict = (
  <Page frame={frame} here="Plan" crumb={[plan]} title="Doel bewerken" wrong>
    <Conflict
      schema={goalInput}
      action="/doe/plan.change-element"
      options={options}
      reserved={{ terug: '/e/1', sleutel: 'k2' }}
      who="De beleidsmedewerker zorg en veiligheid van Woudenberg bewaarde om 09.10 uur."
      base={{
        title: 'Meer meldingsbereidheid onder inwoners, ondernemers en bezoekers.',
        direction: 'more',
        indicator: 'bbbbbbbbbbbb',
        target: 40,
        bodies: ['zeist'],
      }}
      theirs={{
        read: 4,
        title: 'Meer meldingsbereidheid onder inwoners, ondernemers, agrariërs en bezoekers.',
        direction: 'more',
        indicator: 'bbbbbbbbbbbb',
        target: 42.5,
        endsOn: '2027-12-31',
        bodies: ['zeist', 'bunnik'],
      }}
      typed={{
        element: '23456789bcdf',
        read: '3',
        title: 'Vaker melden door inwoners, ondernemers en bezoekers.',
        direction: 'more',
        indicator: 'bbbbbbbbbbbb',
        target: '40',
        endsOn: '30-11-2027',
        bodies: ['bunnik'],
        note: 'Alleen ik schreef dit.',
      }}
    />
  </Page>
)

export const empty = (
  <Page frame={frame} here="Verantwoording" crumb={[plan]} title="Wat we niet doen">
    <Refused
      title="Deze maatregel kunt u niet verwijderen"
      happened="‘Bezoeken in het buitengebied’ staat er nog. Er is niets veranderd."
      why="De maatregel is geen eigen concept meer: anderen hebben haar gezien. Wat zover is, verdwijnt alleen met een besluit."
      next="Leg een besluit vast om te stoppen of uit te stellen. De politie krijgt daarvan bericht."
      deeds={
        <>
          <DeedLink deed="decision.drop-element" back="/e/1" face="main">
            Besluit vastleggen
          </DeedLink>
          <ButtonLink href="/e/1">Terug naar de prioriteit</ButtonLink>
        </>
      }
      text="De reden die u typte, staat hieronder nog."
      code="plan.element-seen"
    />
    <Strip noun="Besluiten" says="Nog geen.">
      <Empty
        says="Er is nog niets geschrapt, uitgesteld of gestopt."
        deed={
          <DeedLink deed="decision.drop-element" back="/woudenberg" face="main">
            Besluit vastleggen
          </DeedLink>
        }
      >
        Hier komt elk besluit om iets niet te doen: wat, waarom, door welk orgaan en wanneer.
      </Empty>
    </Strip>
    <Strip noun="Wat er veranderde" says="Versie 3 tegen versie 2.">
      <p>
        <Difference
          before="Meer meldingsbereidheid onder inwoners en bezoekers."
          after="Meer meldingsbereidheid onder inwoners, ondernemers en bezoekers."
        />
      </p>
    </Strip>
  </Page>
)

export const samples = { home, priority, form, conflict, empty } as const
