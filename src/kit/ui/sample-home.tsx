// A home with its strips, and a page with nothing on it yet, to try the look on. Only tests open them.
import { ButtonLink, DeedLink } from './button.tsx'
import { DataTable } from './data-table.tsx'
import { Difference } from './difference.tsx'
import { Empty } from './empty.tsx'
import { Example, OpenPoint, Tag } from './mark.tsx'
import { Page } from './page.tsx'
import { Entry, RecordList } from './record-list.tsx'
import { Refused } from './refused.tsx'
import { sampleFrame, samplePlan } from './sample-frame.tsx'
import { Status, type StatusName } from './status.tsx'
import { Strip } from './strip.tsx'

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
    frame={sampleFrame}
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

export const empty = (
  <Page frame={sampleFrame} here="Verantwoording" crumb={[samplePlan]} title="Wat we niet doen">
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
