import { Comparison } from '../../domain/intake/comparison.parts.tsx'
import { type Compared, proposedBy } from '../../domain/intake/comparison.ts'
import { DocumentText, LeftOutOfDocument } from '../../domain/intake/document.parts.tsx'
import { showProposalView } from '../../domain/intake/intake.deeds.ts'
import type { OnProposal } from '../../domain/intake/on-proposal.ts'
import type { Progress } from '../../domain/intake/progress-made.ts'
import { nodeHref } from '../../domain/intake/proposal.texts.ts'
import type { Proposal } from '../../domain/intake/proposal.ts'
import { Questions } from '../../domain/intake/question.parts.tsx'
import { History, NotIn, Undo } from '../../domain/intake/rest.parts.tsx'
import { ProposedTree } from '../../domain/intake/tree.parts.tsx'
import { sayDay } from '../../kit/base/day.ts'
import { DeedLink } from '../../kit/ui/button.tsx'
import { Page } from '../../kit/ui/page.tsx'
import { bodiesOf } from './bodies.ts'
import { sayMoment } from './moment.ts'
import { OutLinks } from './out-links.tsx'
import { Keys } from './proposal-keys.tsx'
import { count, list, sayAsked, sentence } from './say.ts'
import { Done, frameOf, page } from './visit.tsx'

/** A proposal beside its document: questions first, then all parts, then what was not understood. `?bij=n12` opens one part. */
export const proposalPage = page('/voorstellen/:proposal', async (visit, { proposal }) => {
  const [shown, bodies] = await Promise.all([visit.tx.ask(showProposalView, { proposal }), bodiesOf(visit)])
  if (!shown) return undefined
  const { about, blocks, leftOut, now, progress, history } = shown
  const { bij, alles } = visit.query
  const home = { name: bodies.name(about.body), href: `/${bodies.address(about.body) ?? ''}` }
  const compared = about.how === null ? shown.compared : undefined
  const only = compared && proposedBy(compared)
  const on: OnProposal = {
    proposal,
    now,
    back: `/voorstellen/${proposal}`,
    edits: about.how === null && visit.tx.actor.bodies.includes(about.body),
    versions: new Map(shown.versions.map(({ piece, n }) => [piece, n])),
    only,
    ...(now.pieces.some((piece) => piece.id === bij) && { chosen: bij }),
  }
  const last = history.at(-1)
  return (
    <Page
      frame={frameOf(visit, home)}
      title={sentence(about.name)}
      under={`Gelezen op ${sayMoment(about.at)}; ${count(progress.nodes, 'onderdeel', 'onderdelen')}.`}
      crumb={[home, { name: 'Document overnemen', href: `/overnemen?organisatie=${about.body}` }]}
      islands={['proposal', 'print']}
    >
      <Done visit={visit} />
      {about.how === 'confirmed' && (
        <p class="lede">Dit voorstel is bevestigd. Wat u hier ziet, staat in de plannen.</p>
      )}
      <proposal-beside
        class="intake"
        data-proposal={proposal}
        data-versions={shown.versions.map(({ piece, n }) => `${piece}=${n}`).join('&')}
      >
        <section class="proposed" aria-labelledby="voorstel">
          <h2 id="voorstel">Het voorstel</h2>
          {compared && <p class="lede">{sayCompared(compared)}</p>}
          {on.edits && !compared && !now.pieces.some(({ state, kind }) => state === 'in' && kind === 'plan') && (
            <p class="lede">
              Nog niets is als plan gemerkt. Deel de kop of zin die het plan noemt in als plan; daarna kunt u
              bevestigen.
            </p>
          )}
          {on.edits && <GoOn progress={progress} now={now} />}
          {progress.questions > 0 && (
            <div class="part" id="vragen">
              <h3>{sayQuestions(progress)}</h3>
              <Questions {...on} />
            </div>
          )}
          {compared && <Comparison {...on} compared={compared} />}
          {(!only || only.size > 0) && (
            <div class="part" id="onderdelen" tabindex={-1}>
              <h3>{compared ? 'Nieuw of gewijzigd, op zijn plaats' : 'Alle onderdelen'}</h3>
              <ProposedTree {...on} />
            </div>
          )}
          <div class="part" id="niet-overgenomen" tabindex={-1}>
            <h3>Niet overgenomen</h3>
            <NotIn {...on} whole={alles !== undefined} news={compared?.unread} />
          </div>
          <OutLinks page={`/voorstellen/${proposal}`} />
          <History {...on} history={history.map((one) => ({ ...one, at: sayMoment(one.at) }))} />
          {on.edits && (
            <div class="bar">
              <div class="buttons">
                <DeedLink deed="intake.confirm" give={{ proposal }} back={home.href} face="main">
                  Bevestigen
                </DeedLink>
                {last && (
                  <Undo
                    proposal={proposal}
                    n={last.n}
                    back={on.back + (last.piece ? nodeHref(last.piece) : '')}
                    word="Ongedaan maken"
                  />
                )}
                <DeedLink deed="intake.drop" give={{ proposal }} back={`/overnemen?organisatie=${about.body}`}>
                  Weggooien
                </DeedLink>
                {last && <span class="last">Laatst: {last.says}.</span>}
              </div>
              <Keys />
            </div>
          )}
        </section>
        <section class="doc" aria-labelledby="document">
          <h2 id="document">Het document</h2>
          {/* It scrolls by itself, so a keyboard must be able to get there. */}
          <section class="doc-text" tabindex={0} aria-label="Tekst van het document">
            <LeftOutOfDocument leftOut={leftOut} />
            <DocumentText blocks={blocks} now={now} chosen={on.chosen} />
          </section>
        </section>
      </proposal-beside>
    </Page>
  )
})

/** What a new version brings, and what it leaves as it stands. */
function sayCompared({ name, same, plans, altered, fresh, gone }: Compared & { readonly name: string }): string {
  const parts = [
    [fresh.length, 'nieuw'],
    [plans.length + altered.length, 'gewijzigd'],
    [gone.length, 'niet meer in het document'],
  ] as const
  const news = parts.filter(([number]) => number > 0).map(([number, what]) => `${count(number)} ${what}`)
  const what = news.length === 0 ? 'er is niets veranderd' : list(news)
  return `Nieuwe versie van ${name}: ${what}. Ongewijzigd: ${count(same, 'onderdeel', 'onderdelen')}.`
}

function sayQuestions({ asked, questions }: Progress): string {
  return asked === 0 ? 'Geen vragen meer' : `Eerst ${sayAsked(asked, questions)}`
}

/** Nothing needs to be saved, and tomorrow one goes on where one was. */
function GoOn({ progress: { last, keptUntil }, now }: { readonly progress: Progress; readonly now: Proposal }) {
  const title = now.pieces.find((piece) => piece.id === last)?.title
  return (
    <p class="after">
      Alles is bewaard; u kunt verder tot {sayDay(keptUntil)}.
      {last && title && (
        <>
          {' '}
          <a href={nodeHref(last)}>Verder waar u was: {title}</a>
        </>
      )}
    </p>
  )
}
