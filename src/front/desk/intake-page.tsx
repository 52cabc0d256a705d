import { listProposalsView, unfinishedView } from '../../domain/intake/intake.deeds.ts'
import { acceptedFiles, readDocumentInput } from '../../domain/intake/intake.schema.ts'
import { notEarlier } from '../../domain/intake/new-version.ts'
import { Button, Unseen } from '../../kit/ui/button.tsx'
import { looksOf } from '../../kit/ui/field.schema.ts'
import { Page } from '../../kit/ui/page.tsx'
import { Entry, RecordList } from '../../kit/ui/record-list.tsx'
import { Strip } from '../../kit/ui/strip.tsx'
import { bodiesOf } from './bodies.ts'
import { sayMoment } from './moment.ts'
import { sentence } from './say.ts'
import { Unfinished } from './unfinished-part.tsx'
import { Done, frameOf, page } from './visit.tsx'

const looks = looksOf(readDocumentInput)
const ends = { confirmed: 'bevestigd', dropped: 'weggegooid', destroyed: 'vernietigd' } as const

/** Where a document comes in, and the proposals that wait. */
export const intakePage = page('/overnemen', async (visit) => {
  const { organisatie } = visit.query
  if (!organisatie) return undefined
  const [proposals, open, bodies] = await Promise.all([
    visit.tx.ask(listProposalsView, { body: organisatie }),
    visit.tx.ask(unfinishedView, { body: organisatie }),
    bodiesOf(visit),
  ])
  if (!proposals || !open) return undefined
  const lists = proposals.filter((one) => one.format === 'list' && one.how === null)
  const before = proposals.filter(
    ({ id, how, format }) =>
      format !== 'list' &&
      how === 'confirmed' &&
      !proposals.some((one) => one.earlier === id && one.how === 'confirmed'),
  )
  const ended = proposals.filter((one) => one.how !== null)
  const home = { name: bodies.name(organisatie), href: `/${bodies.address(organisatie) ?? ''}` }
  return (
    <Page
      frame={frameOf(visit, home)}
      title="Document overnemen"
      under={`Voor ${home.name}. Er verandert niets in uw plannen voordat u bevestigt.`}
      crumb={[home]}
    >
      <Done visit={visit} />
      {open.length + lists.length > 0 && (
        <Strip noun="Ga verder" says="Voorstellen die u nog niet bevestigde.">
          <RecordList>
            {open.map((one) => (
              <Unfinished proposal={one} />
            ))}
            {lists.map((one) => (
              <Entry right={sayMoment(one.at)}>
                <a href={`/lijsten/${one.id}`}>Lijst van ‘{one.name}’</a>
              </Entry>
            ))}
          </RecordList>
        </Strip>
      )}
      <Strip
        noun="Nieuw document"
        says="Een plan of actielijst uit Word, PDF, Excel of LibreOffice, een webpagina of gewone tekst. Het bestand zelf wordt na het lezen weggegooid."
      >
        <form class="form" method="post" action="/doe/intake.read-document" enctype="multipart/form-data">
          <Unseen fields={{ body: organisatie, terug: `/overnemen?organisatie=${organisatie}` }} />
          <div class="field">
            <label for="veld-name">{looks.name?.label}</label>
            <p class="hint" id="veld-name-hint">
              {looks.name?.hint}
            </p>
            <input type="text" id="veld-name" name="name" autocomplete="off" aria-describedby="veld-name-hint" />
          </div>
          <div class="field">
            <label for="veld-bestand">Bestand</label>
            <p class="hint" id="veld-bestand-hint">
              {acceptedFiles} Of plak hieronder de tekst.
            </p>
            <input
              type="file"
              id="veld-bestand"
              name="bestand"
              accept=".docx,.docm,.pdf,.xlsx,.xlsm,.odt,.ods,.html,.htm,.md,.markdown,.txt"
              aria-describedby="veld-bestand-hint"
            />
          </div>
          <div class="field">
            <label for="veld-text">{looks.text?.label}</label>
            <textarea class="paste" id="veld-text" name="text" rows={8} />
          </div>
          {before.length > 0 && (
            <div class="field">
              <label for="veld-earlier">{looks.earlier?.label}</label>
              <p class="hint" id="veld-earlier-hint">
                {looks.earlier?.hint}
              </p>
              <select id="veld-earlier" name="earlier" aria-describedby="veld-earlier-hint">
                <option value="">Driehoek kijkt zelf</option>
                <option value={notEarlier}>Geen: een ander document</option>
                {before.map(({ id, name }) => (
                  <option value={id}>{sentence(name)}</option>
                ))}
              </select>
            </div>
          )}
          <p class="buttons">
            <Button>Document lezen</Button>
          </p>
        </form>
      </Strip>
      {ended.length > 0 && (
        <Strip noun="Afgehandeld" says="Wat bevestigd of weggegooid is.">
          <RecordList>
            {ended.map((one) => (
              <Entry note={one.how ? ends[one.how] : undefined} right={sayMoment(one.at)}>
                {one.format === 'list' ? `Lijst van ‘${one.name}’` : one.name}
              </Entry>
            ))}
          </RecordList>
        </Strip>
      )}
    </Page>
  )
})
