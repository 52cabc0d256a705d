import type { Block } from '../../kit/document/block.ts'
import { sayLeftOut } from '../../kit/document/left-out.texts.ts'
import type { LeftOut } from '../../kit/document/left-out.ts'
import { Button, DeedLink, PostButton, Unseen } from '../../kit/ui/button.tsx'
import { Say } from '../../kit/ui/mark.tsx'
import { Entry, RecordList } from '../../kit/ui/record-list.tsx'
import { Tree, type TreeNode } from '../../kit/ui/tree.tsx'
import { levelNames } from '../plan/plan.texts.ts'
import { DocumentTable, rowsOf } from './document-table.parts.tsx'
import { type AskedQuestion, leftOutOf, nodesOf, type Piece, type Proposal, unreadOf } from './proposal.ts'
import { kindNames, ruleTexts, sayAnswer, sayQuestion, sayWhy } from './recognised.texts.ts'
import type { RecognisedNode } from './recognised.ts'
import { cutOut, runsOf, type Segment, segmentsOf } from './segments.ts'

interface OnProposal {
  readonly proposal: string
  readonly now: Proposal
  readonly back: string
  /** Whether the reader may change it: else it is only shown. */
  readonly edits: boolean
}

/** What the reader did not take from the file, with how often: nobody has to guess what is missing. */
export function LeftOutOfDocument({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  if (leftOut.length === 0) return null
  return (
    <ul class="after" aria-label="Niet gelezen uit het bestand">
      {leftOut.map((left) => (
        <li>{sayLeftOut(left)}</li>
      ))}
    </ul>
  )
}

/** The document, with what was read in it marked: a question, an unread piece, or what became a part of the proposal. */
export function DocumentText({ blocks, now }: { readonly blocks: readonly Block[]; readonly now: Proposal }) {
  const numbers = new Map(now.questions.map((question, i) => [question.node, i + 1]))
  const piecesIn = groupByBlock(now.pieces)
  const inner = (block: Block) => marked(segmentsOf(block, piecesIn.get(block.place.block) ?? []))
  const marked = (segments: readonly Segment[]) =>
    segments.map(({ text, piece }) =>
      piece ? <Marked piece={piece} number={numbers.get(piece.id)} text={text} /> : text,
    )
  const innerOfCell = (block: Block) => {
    const segments = segmentsOf(block, piecesIn.get(block.place.block) ?? [])
    return (from: number, to: number) => marked(cutOut(segments, from, to))
  }
  return (
    <>
      {runsOf(blocks).map((run) => {
        const [first] = run
        if (first?.kind === 'heading') return first.depth > 2 ? <h4>{inner(first)}</h4> : <h3>{inner(first)}</h3>
        if (first?.kind === 'item')
          return (
            <ul>
              {run.map((block) => (
                <li>{inner(block)}</li>
              ))}
            </ul>
          )
        const rows = rowsOf(first)
        if (first && rows) return <DocumentTable rows={rows} heads={first.heads ?? 0} inner={innerOfCell(first)} />
        if (first?.kind === 'footnote') return <p class="footnote">{inner(first)}</p>
        return first && <p>{inner(first)}</p>
      })}
    </>
  )
}

function groupByBlock(pieces: readonly Piece[]): ReadonlyMap<number, readonly Piece[]> {
  const groups = new Map<number, Piece[]>()
  for (const piece of pieces) {
    const { block } = piece.passage.place
    groups.set(block, [...(groups.get(block) ?? []), piece])
  }
  return groups
}

function Marked({
  piece,
  number,
  text,
}: {
  readonly piece: Piece
  readonly number: number | undefined
  readonly text: string
}) {
  const id = `bron-${piece.id}`
  if (number)
    return (
      <mark id={id}>
        {text}
        <sup>
          <Say>vraag </Say>
          {number}
        </sup>
      </mark>
    )
  if (piece.state === 'unread')
    return (
      <span id={id} class="unread">
        {text}
      </span>
    )
  return (
    <span id={id} class={piece.state === 'out' ? 'left-out' : undefined}>
      {text}
    </span>
  )
}

/** The questions first, each with its answers. What is not known becomes an open point. */
export function Questions({ proposal, now, back, edits }: OnProposal) {
  return (
    <>
      {now.questions.map((question, i) => (
        <Question question={question} number={i + 1} proposal={proposal} back={back} edits={edits} />
      ))}
    </>
  )
}

interface QuestionProps extends Pick<OnProposal, 'proposal' | 'back' | 'edits'> {
  readonly question: AskedQuestion
  readonly number: number
}

function Question({ question, number, proposal, back, edits }: QuestionProps) {
  const asked = question.state === 'asked'
  const terug = `${back}#vraag-${number}`
  return (
    <section class={asked ? 'question now' : 'question'} id={`vraag-${number}`} aria-labelledby={`vraag-${number}-kop`}>
      <h3 id={`vraag-${number}-kop`}>
        <span class="no" aria-hidden="true">
          {number}
        </span>
        {sayQuestion(question)}
      </h3>
      <p class="for">{sayWhy(question)}</p>
      {question.state === 'answered' && <p>Antwoord: {sayAnswer(question, question.answer ?? '')}.</p>}
      {question.state === 'left-open' && <p>Niet bekend: dit wordt een open punt in het plan.</p>}
      {edits && question.state !== 'answered' && (
        <>
          <form method="post" action="/doe/intake.answer">
            <Unseen fields={{ proposal, question: question.id, terug }} />
            <fieldset>
              <legend class="say">{sayQuestion(question)}</legend>
              {question.options.map((option, i) => (
                <label class="choice">
                  <input type="radio" name="option" value={option.answer} checked={i === 0} />
                  <span>
                    {sayAnswer(question, option.answer)}
                    {i === 0 && <small> · ons voorstel</small>}
                  </span>
                </label>
              ))}
            </fieldset>
            <p class="buttons">
              <Button slim>Akkoord</Button>
              {asked && (
                <button class="button quiet slim" type="submit" form={`open-${number}`}>
                  Niet bekend: open punt
                </button>
              )}
              <a href={`#bron-${question.node}`}>Toon in de tekst</a>
            </p>
          </form>
          {asked && (
            <form method="post" action="/doe/intake.leave-open" id={`open-${number}`}>
              <Unseen fields={{ proposal, question: question.id, terug }} />
            </form>
          )}
        </>
      )}
    </section>
  )
}

/** All parts of the proposal as a tree, each with what one may change about it. */
export function ProposedTree({ proposal, now, back, edits }: OnProposal) {
  const nodes = nodesOf(now)
  const numbers = new Map(now.questions.map((question, i) => [question.node, i + 1]))
  const levelOf = new Map(nodes.map((node) => [node.id, node.level]))
  const branch = (node: RecognisedNode): TreeNode => {
    const number = numbers.get(node.id)
    const open = number !== undefined && now.questions[number - 1]?.state !== 'answered'
    return {
      kind: kindNames[node.kind],
      name: (
        <>
          <a href={`#bron-${node.id}`}>{node.title}</a>
          {number !== undefined && (
            <>
              {' '}
              <a class="small" href={`#vraag-${number}`}>
                vraag {number}
              </a>
            </>
          )}
          {edits && <Changes proposal={proposal} node={node} back={back} />}
        </>
      ),
      // What stands below another is at its level, unless it says otherwise.
      ...(node.level !== levelOf.get(node.parent ?? '') && { right: levelNames[node.level] }),
      ...(open && { mark: { shape: 'open' as const, word: 'twijfel', weight: 'doubt' as const } }),
      below: nodes.filter((one) => one.parent === node.id).map(branch),
    }
  }
  return <Tree nodes={nodes.filter((node) => node.parent === null).map(branch)} />
}

const changes = [
  ['intake.set-kind', 'soort'],
  ['intake.set-level', 'niveau'],
  ['intake.retitle', 'titel'],
  ['intake.move', 'plaats'],
  ['intake.merge', 'samenvoegen'],
  ['intake.split', 'losmaken'],
] as const

function Changes({
  proposal,
  node,
  back,
}: {
  readonly proposal: string
  readonly node: RecognisedNode
  readonly back: string
}) {
  const give = { proposal, piece: node.id }
  return (
    <details class="changes">
      <summary>
        wijzigen<Say>: {node.title}</Say>
      </summary>
      <p>{ruleTexts[node.rule]}</p>
      <p class="buttons">
        {changes.map(([deed, word]) => (
          <DeedLink deed={deed} give={give} back={back}>
            {word}
          </DeedLink>
        ))}
        <PostButton action="/doe/intake.leave-out" give={{ ...give, terug: back }} face="text">
          weglaten
        </PostButton>
      </p>
    </details>
  )
}

/** What no rule understood, and what was left out: neither is lost. */
export function NotIn({ proposal, now, back, edits }: OnProposal) {
  const rest = [...unreadOf(now), ...leftOutOf(now)]
  return (
    <RecordList>
      {rest.map((piece) => (
        <Entry
          right={
            edits && (
              <DeedLink deed="intake.take-in" give={{ proposal, piece: piece.id }} back={back}>
                Zelf indelen
              </DeedLink>
            )
          }
        >
          <a href={`#bron-${piece.id}`}>“{piece.passage.text}”</a>
        </Entry>
      ))}
    </RecordList>
  )
}
