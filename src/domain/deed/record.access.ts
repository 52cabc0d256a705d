import { type Refusal, refuse } from '../../kit/base/refusal.ts'
import { type Actor, holdsRole } from './actor.ts'
import type { Content } from './withdrawal.ts'

/** Content is withdrawn by who works for the body whose it is: its adviser, or its administrator. */
export function mayWithdraw(
  actor: Actor,
  contents: readonly Pick<Content, 'body' | 'plan'>[],
): Refusal<'record.not-your-content'> | undefined {
  return contents.every(({ body, plan }) => holdsRole(actor, body, plan, ['adviser', 'administrator']))
    ? undefined
    : refuse('record.not-your-content')
}
