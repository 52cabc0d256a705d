import { Button, PostButton, Unseen } from '../../kit/ui/button.tsx'
import type { OnProposal } from './on-proposal.ts'
import type { AskedQuestion } from './proposal.ts'
import { nextAsked } from './proposal.ts'
import { sayAnswer, sayQuestion, sayWhy } from './recognised.texts.ts'

/** The questions first: each is answered with one click, and then one stands at the next. What is not known becomes an open point. */
export function Questions(on: OnProposal) {
  return (
    <>
      {on.now.questions.map(
        (question, i) =>
          (!on.only || on.only.has(question.node)) && <Question {...on} question={question} number={i + 1} />,
      )}
    </>
  )
}

interface QuestionProps extends OnProposal {
  readonly question: AskedQuestion
  readonly number: number
}

function Question({ question, number, proposal, now, back, edits }: QuestionProps) {
  const asked = question.state === 'asked'
  const next = nextAsked(now, question)
  const terug = `${back}#${next ? `vraag-${next}` : 'onderdelen'}`
  const give = { proposal, question: question.id, terug }
  return (
    <section
      class={asked ? 'question now' : 'question'}
      id={`vraag-${number}`}
      tabindex={-1}
      aria-labelledby={`vraag-${number}-kop`}
      data-piece={question.node}
    >
      <h4 id={`vraag-${number}-kop`}>
        <span class="no" aria-hidden="true">
          {number}
        </span>
        {sayQuestion(question)}
      </h4>
      {question.state === 'answered' && <p>Antwoord: {sayAnswer(question, question.answer ?? '')}.</p>}
      {question.state === 'left-open' && <p>Niet bekend: dit wordt een open punt in het plan.</p>}
      {question.state !== 'answered' && (
        <>
          <p class="for">
            {sayWhy(question)} <a href={`#bron-${question.node}`}>Toon in de tekst</a>
          </p>
          {question.passages
            .filter(({ text }) => !`${sayQuestion(question)} ${sayWhy(question)}`.includes(text))
            .map(({ text }) => (
              <p class="passage">‘{text}’</p>
            ))}
        </>
      )}
      {edits && question.state !== 'answered' && (
        <div class="answers">
          <form method="post" action="/doe/intake.answer">
            <Unseen fields={give} />
            {question.options.map((option, i) => (
              <Button name="option" value={option.answer} face="quiet" slim>
                {sayAnswer(question, option.answer)}
                {i === 0 && <small> · ons voorstel</small>}
              </Button>
            ))}
          </form>
          {asked && (
            <PostButton action="/doe/intake.leave-open" give={give} face="quiet" slim>
              Niet bekend: open punt
            </PostButton>
          )}
        </div>
      )}
    </section>
  )
}
