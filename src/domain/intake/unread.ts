import type { Block } from '../../kit/document/block.ts'
import { sentencesOf } from './passage.ts'
import type { Passage, Unread } from './recognised.ts'

/** Every piece of the document that nothing explains: nothing is dropped without a word. */
export function unreadIn(blocks: readonly Block[], explained: readonly Passage[]): readonly Unread[] {
  const byBlock = new Map<number, Passage[]>()
  for (const passage of explained) {
    const known = byBlock.get(passage.place.block)
    if (known) known.push(passage)
    else byBlock.set(passage.place.block, [passage])
  }
  return blocks
    .flatMap((block) => {
      const known = byBlock.get(block.place.block) ?? []
      return sentencesOf(block).filter((piece) => !known.some((one) => one.from < piece.to && one.to > piece.from))
    })
    .map((passage, index) => ({ id: `u${index + 1}`, passage }))
}
