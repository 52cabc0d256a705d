import { proposalJson } from '../../domain/intake/proposal-json.texts.ts'
import { recognise } from '../../domain/intake/recognise.ts'
import { kindNames } from '../../domain/intake/recognised.texts.ts'
import { levelNames, linkNames } from '../../domain/plan/plan.texts.ts'
import { isRefusal, withFacts } from '../../kit/base/refusal.ts'
import { documentRefusals } from '../../kit/document/document.texts.ts'
import { sayLeftOut } from '../../kit/document/left-out.texts.ts'
import { largestDocumentBytes } from '../../kit/document/limits.ts'
import { readApart } from '../../kit/document/read-apart.ts'
import { type DocumentRefusal, tooLarge } from '../../kit/document/read-document.ts'
import { type Exit, exits, refused } from './exit.ts'
import { readBytes } from './file.ts'
import { proposalTree } from './proposal-tree.ts'
import { print, say, sayError } from './terminal.ts'
import type { Given } from './words.ts'

/** What the intake would make of a document. Nothing is saved, and no server is asked. */
export async function readPlan({ rest: [path = '-'], flags }: Given): Promise<Exit> {
  const { bytes, size } = await readBytes(path, largestDocumentBytes)
  const read = size > largestDocumentBytes ? tooLarge(size) : await readApart({ name: path === '-' ? '' : path, bytes })
  if (isRefusal(read)) throw refused(sayRefusal(read))

  for (const left of read.document.leftOut) sayError(sayLeftOut(left))
  const proposal = proposalJson(recognise(read.document.blocks))
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
