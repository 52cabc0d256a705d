import { proposalJson } from '../../domain/intake/proposal-json.texts.ts'
import { recognise } from '../../domain/intake/recognise.ts'
import { kindNames } from '../../domain/intake/recognised.texts.ts'
import { levelNames, linkNames } from '../../domain/plan/plan.texts.ts'
import { isRefusal, withFacts } from '../../kit/base/refusal.ts'
import { documentRefusals } from '../../kit/document/document.texts.ts'
import { largestDocumentBytes } from '../../kit/document/limits.ts'
import { type DocumentRefusal, readDocument, tooLarge } from '../../kit/document/read-document.ts'
import { type Exit, exits, refused } from './exit.ts'
import { readBytes } from './file.ts'
import { proposalTree } from './proposal-tree.ts'
import { print, say } from './terminal.ts'
import type { Given } from './words.ts'

/** What the intake would make of a document. Nothing is saved, and no server is asked. */
export async function readPlan({ rest: [path = '-'], flags }: Given): Promise<Exit> {
  const { bytes, size } = await readBytes(path, largestDocumentBytes)
  const document =
    size > largestDocumentBytes ? tooLarge(size) : readDocument({ name: path === '-' ? '' : path, bytes })
  if (isRefusal(document)) throw refused(sayRefusal(document))

  const proposal = proposalJson(recognise(document.blocks))
  if (flags.has('json')) print(JSON.stringify(proposal, null, 2))
  else say(proposalTree(proposal, (word) => names[word] ?? word))
  return exits.done
}

/** Kinds, levels and links share no word. */
const names: Readonly<Record<string, string>> = { ...kindNames, ...levelNames, ...linkNames }

function sayRefusal({ refused: code, facts }: DocumentRefusal): string {
  const { title, why, next } = documentRefusals[code]
  return [title, withFacts(why, facts), next].join('\n')
}
