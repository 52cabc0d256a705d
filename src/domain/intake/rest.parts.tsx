import { DeedLink, PostButton } from '../../kit/ui/button.tsx'
import { Entry, RecordList } from '../../kit/ui/record-list.tsx'
import type { OnProposal } from './on-proposal.ts'
import { nodeHref } from './proposal.texts.ts'
import { leftOutOf, type Piece, unreadOf } from './proposal.ts'

interface NotInProps extends OnProposal {
  /** All that was not understood, and not only how much that is. */
  readonly whole: boolean
  /** Of a new version only these were not there before. */
  readonly news?: readonly string[] | undefined
}

/** So many sentences stand on the page itself. A plan of sixty pages has a thousand, and those are underlined in the text. */
const mostOnPage = 40

/** What no rule understood, and what was left out: neither is lost. */
export function NotIn(on: NotInProps) {
  const { now, chosen, whole, news } = on
  const isNew = new Set(news ?? unreadOf(now).map(({ id }) => id))
  const [unread, out] = [unreadOf(now).filter(({ id }) => isNew.has(id)), leftOutOf(now)]
  const isShort = unread.length <= mostOnPage
  const shown = now.pieces.filter(
    ({ id, state }) =>
      state === 'out' ||
      (isNew.has(id) && state === 'unread' && (whole || isShort)) ||
      (state === 'unread' && id === chosen),
  )
  if (unread.length + out.length === 0)
    return <p class="after">{news ? 'Niets nieuws.' : 'Alles in het document is ergens ingedeeld.'}</p>
  return (
    <>
      <p class="after">
        In de tekst gestippeld onderstreept. U kunt elke passage zelf indelen.{' '}
        {!whole && !isShort && <a href="?alles=1#niet-overgenomen">Alle {unread.length} passages onder elkaar</a>}
      </p>
      <RecordList>
        {shown.map((piece) => (
          <Rest {...on} piece={piece} />
        ))}
      </RecordList>
    </>
  )
}

function Rest({ proposal, back, edits, piece }: OnProposal & { readonly piece: Piece }) {
  return (
    <Entry
      id={piece.id}
      note={piece.state === 'out' ? 'weggelaten' : undefined}
      right={
        edits && (
          <DeedLink deed="intake.take-in" give={{ proposal, piece: piece.id }} back={back + nodeHref(piece.id)}>
            Zelf indelen
          </DeedLink>
        )
      }
    >
      <a href={`#bron-${piece.id}`}>“{piece.passage.text}”</a>
    </Entry>
  )
}

interface HistoryProps extends Pick<OnProposal, 'proposal' | 'back' | 'edits'> {
  readonly history: readonly HistoryEntry[]
}

export interface HistoryEntry {
  readonly n: number
  readonly piece?: string
  readonly says: string
  readonly by: string | null
  /** When, in words. */
  readonly at: string
}

const mostHistory = 50

/** What was changed, newest first. Each can be taken back by itself, as long as nothing was built upon it. */
export function History({ proposal, back, edits, history }: HistoryProps) {
  if (history.length === 0) return null
  return (
    <details class="part" id="wijzigingen">
      <summary>Wat er gewijzigd is ({history.length})</summary>
      <RecordList>
        {history
          .slice(-mostHistory)
          .toReversed()
          .map(({ n, piece, says, by, at }) => (
            <Entry
              note={[by, at].filter(Boolean).join(', ')}
              right={
                edits && <Undo proposal={proposal} n={n} back={back + (piece ? `#${piece}` : '')} word="Terugdraaien" />
              }
            >
              {piece ? <a href={`#${piece}`}>{says}</a> : says}
            </Entry>
          ))}
      </RecordList>
    </details>
  )
}

interface UndoProps {
  readonly proposal: string
  readonly n: number
  readonly back: string
  readonly word: string
}

/** Takes back the change that one sees here, also when somebody else made another since. */
export function Undo({ proposal, n, back, word }: UndoProps) {
  return (
    <PostButton action="/doe/intake.undo" give={{ proposal, change: n, terug: back }} face="quiet" slim>
      {word}
    </PostButton>
  )
}
