import type { Owned } from '../../kit/base/audience.ts'
import type { Event } from '../deed/event.ts'
import type { QuestionLeftOpen } from './confirm.ts'

/** Something that a document leaves open, and that stays an open point until somebody settles it. */
export interface OpenQuestion extends Owned {
  readonly id: string
  readonly n: number
  readonly about: string
  readonly kind: QuestionLeftOpen['kind']
  readonly words: QuestionLeftOpen['words']
  readonly settled: string | null
}

export interface QuestionSettled extends Event {
  readonly type: 'QuestionSettled'
  readonly v: 1
  readonly id: string
  readonly n: number
  readonly kind: QuestionLeftOpen['kind']
  readonly words: QuestionLeftOpen['words']
  /** What it turned out to be, and how one knows. */
  readonly settled: string
}

export function settleQuestion(
  stands: OpenQuestion,
  { settled }: { readonly settled: string },
): readonly [QuestionSettled] {
  const { n, settled: _open, ...words } = stands
  return [{ type: 'QuestionSettled', v: 1, ...words, n: n + 1, settled }]
}
