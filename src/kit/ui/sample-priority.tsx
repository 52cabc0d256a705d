// A priority with all that hangs on it, to try the look on. Only tests open it.
import { DeedLink } from './button.tsx'
import { DataTable } from './data-table.tsx'
import { Facts } from './facts.tsx'
import { Example, OpenPoint, Tag } from './mark.tsx'
import { Page } from './page.tsx'
import { Quote } from './quote.tsx'
import { Entry, RecordList } from './record-list.tsx'
import { sampleFrame, samplePlan } from './sample-frame.tsx'
import { Status, type StatusName } from './status.tsx'
import { Strip } from './strip.tsx'
import { Tree } from './tree.tsx'
import { Verdict } from './verdict.tsx'

const bodies = ['Zeist', 'Bunnik', 'Leusden', 'Woudenberg', 'politie', 'OM']
const action = (title: string, ...statuses: StatusName[]) => ({ title, statuses })

export const priority = (
  <Page
    frame={sampleFrame}
    here="Plan"
    crumb={[samplePlan]}
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
