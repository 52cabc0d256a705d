import { Button, DeedLink, PostButton, Unseen } from '../../kit/ui/button.tsx'
import { levelNames } from '../plan/plan.texts.ts'
import type { OnProposal } from './on-proposal.ts'
import { nodeHref } from './proposal.texts.ts'
import { kindNames, ruleTexts } from './recognised.texts.ts'
import { nodeKinds, type RecognisedNode } from './recognised.ts'

interface ChangesProps extends OnProposal {
  readonly node: RecognisedNode
  readonly nodes: readonly RecognisedNode[]
}

const forms = [
  ['intake.retitle', 'titel'],
  ['intake.move', 'plaats'],
  ['intake.merge', 'samenvoegen'],
  ['intake.split', 'losmaken'],
] as const

/** What one may change about one part, beside its passage. Kind and level are one click; afterwards one stands at the same part. */
export function Changes({ proposal, back, versions, node, nodes }: ChangesProps) {
  const here = back + nodeHref(node.id)
  const at = nodes.indexOf(node)
  const [before, after] = [nodes[at - 1], nodes[at + 1]]
  const give = { proposal, piece: node.id, read: versions.get(node.id) ?? 1 }
  return (
    <div class="changes">
      <p class="passage">
        ‘{node.passage.text}’ <a href={`#bron-${node.id}`}>Toon in de tekst</a>
      </p>
      <p class="for">{ruleTexts[node.rule]}</p>
      <OneOf
        label="Soort"
        action="/doe/intake.set-kind"
        give={{ ...give, terug: here }}
        name="kind"
        options={nodeKinds.map((kind) => [kind, kindNames[kind]])}
        now={node.kind}
      />
      <OneOf
        label="Niveau"
        action="/doe/intake.set-level"
        give={{ ...give, terug: here }}
        name="level"
        options={Object.entries(levelNames)}
        now={node.level}
      />
      <div class="buttons">
        {forms.map(([deed, word]) => (
          <DeedLink deed={deed} give={give} back={here}>
            {word}
          </DeedLink>
        ))}
        <PostButton
          action="/doe/intake.leave-out"
          give={{ ...give, terug: back + (after ? nodeHref(after.id) : '#niet-overgenomen') }}
          face="text"
        >
          weglaten
        </PostButton>
      </div>
      <p class="buttons">
        {before && <a href={nodeHref(before.id)}>Vorige</a>}
        {after && <a href={nodeHref(after.id)}>Volgende</a>}
        <a href={`${back}#${node.id}`}>Klaar</a>
      </p>
    </div>
  )
}

interface OneOfProps {
  readonly label: string
  readonly action: string
  readonly give: Readonly<Record<string, string | number>>
  readonly name: string
  readonly options: readonly (readonly [value: string, name: string])[]
  readonly now: string
}

/** A choice that is made by its button. */
function OneOf({ label, action, give, name, options, now }: OneOfProps) {
  const fields = Object.fromEntries(Object.entries(give).map(([field, value]) => [field, String(value)]))
  return (
    <form class="one-of" method="post" action={action}>
      <Unseen fields={fields} />
      <span>{label}: </span>
      {options.map(([value, word]) =>
        value === now ? (
          <b>{word}</b>
        ) : (
          <Button name={name} value={value} face="quiet" slim>
            {word}
          </Button>
        ),
      )}
    </form>
  )
}
