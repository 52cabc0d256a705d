import { showProposalView } from '../../domain/intake/intake.deeds.ts'
import { DocumentText, LeftOutOfDocument, NotIn, ProposedTree, Questions } from '../../domain/intake/intake.parts.tsx'
import { leftOutOf, nodesOf, unreadOf } from '../../domain/intake/proposal.ts'
import { DeedLink, PostButton } from '../../kit/ui/button.tsx'
import { Page } from '../../kit/ui/page.tsx'
import { bodiesOf } from './bodies.ts'
import { sayMoment } from './moment.ts'
import { OutLinks } from './out-links.tsx'
import { count, sentence } from './say.ts'
import { Done, frameOf, page } from './visit.tsx'

/** A proposal beside its document: questions first, then all parts, then what was not understood. */
export const proposalPage = page('/voorstellen/:proposal', async (visit, { proposal }) => {
  const [shown, bodies] = await Promise.all([visit.tx.ask(showProposalView, { proposal }), bodiesOf(visit)])
  if (!shown) return undefined
  const { about, blocks, leftOut, now, mayUndo } = shown
  const home = { name: bodies.name(about.body), href: `/${bodies.address(about.body) ?? ''}` }
  const asked = now.questions.filter((question) => question.state === 'asked').length
  const rest = unreadOf(now).length + leftOutOf(now).length
  const back = `/voorstellen/${proposal}`
  const edits = about.how === null && visit.tx.actor.bodies.includes(about.body)
  const on = { proposal, now, back, edits }
  return (
    <Page
      frame={frameOf(visit, home)}
      title={sentence(about.name)}
      under={`Gelezen op ${sayMoment(about.at)}; ${count(nodesOf(now).length, 'onderdeel', 'onderdelen')}. ${asked === 0 ? 'Geen vragen meer.' : `${sentence(count(asked, 'vraag', 'vragen'))}.`}`}
      crumb={[home, { name: 'Document overnemen', href: `/overnemen?organisatie=${about.body}` }]}
    >
      <Done visit={visit} />
      {about.how === 'confirmed' && (
        <p class="lede">Dit voorstel is bevestigd. Wat u hier ziet, staat in de plannen.</p>
      )}
      <div class="intake">
        <section aria-labelledby="voorstel">
          <h2 id="voorstel">Het voorstel</h2>
          {now.questions.length > 0 && (
            <div class="part">
              <h3>{asked > 0 ? `Eerst ${count(asked, 'vraag', 'vragen')}` : 'Vragen'}</h3>
              <Questions {...on} />
            </div>
          )}
          <div class="part">
            <h3>Alle onderdelen</h3>
            <ProposedTree {...on} />
          </div>
          <div class="part">
            <h3>Niet overgenomen</h3>
            <p class="after">
              {rest === 0
                ? 'Alles in het document is ergens ingedeeld.'
                : 'In de tekst gestippeld onderstreept. U kunt elke passage zelf indelen.'}
            </p>
            <NotIn {...on} />
          </div>
          <OutLinks page={`/voorstellen/${proposal}`} to={['word']} />
          {edits && (
            <div class="bar">
              <div class="buttons">
                <DeedLink deed="intake.confirm" give={{ proposal }} back={home.href} face="main">
                  Bevestigen
                </DeedLink>
                {mayUndo && (
                  <PostButton action="/doe/intake.undo" give={{ proposal, terug: back }}>
                    Ongedaan maken
                  </PostButton>
                )}
                <DeedLink deed="intake.drop" give={{ proposal }} back={`/overnemen?organisatie=${about.body}`}>
                  Weggooien
                </DeedLink>
              </div>
              <p>Alles is bewaard; u kunt morgen verder.</p>
            </div>
          )}
        </section>
        {/* It scrolls by itself, so a keyboard must be able to get there. */}
        <section class="doc" aria-labelledby="document" tabindex={0}>
          <h2 id="document">Het document</h2>
          <LeftOutOfDocument leftOut={leftOut} />
          <DocumentText blocks={blocks} now={now} />
        </section>
      </div>
    </Page>
  )
})
