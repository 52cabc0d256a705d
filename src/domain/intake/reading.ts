import type { Audience } from '../../kit/base/audience.ts'
import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import type { Block } from '../../kit/document/block.ts'
import type { LeftOut } from '../../kit/document/left-out.ts'
import type { At } from '../deed/at.ts'
import type { Event } from '../deed/event.ts'
import { type ContentWithdrawn, nameOfContent } from '../deed/withdrawal.ts'
import { type Earlier, earlierOf, notEarlier } from './new-version.ts'
import type { Recognised } from './recognised.ts'

/** A document was read for a body: its blocks and what they propose. The bytes are gone. */
export interface ProposalRead extends Event {
  readonly type: 'ProposalRead'
  readonly v: 1
  readonly name: string
  readonly format: string
  readonly blocks: readonly Block[]
  /** What the reader did not take on purpose. Absent in what was read before it was told. */
  readonly leftOut?: readonly LeftOut[]
  readonly recognised: Recognised
  /** The proposal of which this document is a new version. */
  readonly earlier?: string
}

/** A proposal that came to an end otherwise than by being confirmed. */
export interface ProposalDropped extends Event {
  readonly type: 'ProposalDropped'
  readonly v: 1
  readonly how: 'dropped' | 'destroyed'
}

export interface ReadFacts {
  readonly body: string
  /** Documents that this body took in before. */
  readonly before: readonly Earlier[]
  readonly read: Pick<ProposalRead, 'format' | 'blocks' | 'leftOut' | 'recognised'> | Refusal<string>
}

/** A proposal is a draft of the body that it was read for, with a chain of its own. */
export function startProposal<Code extends string>(
  { body, before, read }: ReadFacts & { readonly read: ReadFacts['read'] | Refusal<Code> },
  { name, earlier: wanted }: { readonly name: string; readonly earlier?: string | undefined },
  at: At,
): readonly [ProposalRead] | Refusal<Code | 'intake.earlier-unknown'> {
  if ('refused' in read) return read as Refusal<Code>
  if (wanted && wanted !== notEarlier && !before.some(({ id }) => id === wanted))
    return refuse('intake.earlier-unknown')
  const passages = read.recognised.nodes.map((node) => node.passage.text)
  const earlier = wanted === notEarlier ? undefined : (wanted ?? earlierOf({ name, passages }, before))
  const audience: Audience = 'draft'
  const owned = { body, plan: body, audience, about: at.newId(), opens: 'proposal' as const }
  return [{ type: 'ProposalRead', v: 1, ...owned, name, ...read, ...(earlier && { earlier }) }]
}

export interface DropFacts {
  readonly id: string
  readonly body: string
  readonly how: string | null
  /** The contents of the record that hold its text. */
  readonly contents: readonly { readonly line: string; readonly i: number }[]
}

/** A proposal ends, and its text goes for good: it was a working copy of a document that others keep. */
export function dropProposal(
  { id, body, how, contents }: DropFacts,
  as: 'dropped' | 'destroyed',
): readonly (ProposalDropped | ContentWithdrawn)[] | Refusal<'intake.ended'> {
  if (how === 'dropped' || how === 'destroyed' || (how === 'confirmed' && as === 'dropped'))
    return refuse('intake.ended')
  const owned = { body, plan: body, audience: 'draft' as const, about: id }
  return [
    { type: 'ProposalDropped', v: 1, ...owned, how: as },
    ...contents.map(
      (content): ContentWithdrawn => ({
        type: 'ContentWithdrawn',
        v: 1,
        ...owned,
        of: nameOfContent(content),
        ground: 'selection-list',
        decidedBy: 'board',
      }),
    ),
  ]
}
