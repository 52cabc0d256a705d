import type { Gap } from '../../domain/deed/gap.ts'
import type { PlanItem } from '../../domain/plan/item.ts'
import { kindNames } from '../../domain/plan/plan.texts.ts'
import type { WrittenPart } from '../../kit/document/written-document.ts'
import { restOfPassage } from '../desk/rest-of-passage.ts'
import { sayThatOpenPointsStopNothing, sentence } from '../desk/say.ts'
import { nameOf } from './shown-plan.ts'

/** What is not known or lacks, by name: it is printed with the plan, and stops nobody. */
export function openPoints(gaps: readonly Gap[], nameIn: (about: string) => string): readonly WrittenPart[] {
  if (gaps.length === 0) return []
  return [
    { part: 'heading', depth: 1, text: 'Open punten' },
    {
      part: 'table',
      columns: [
        { head: 'Onderdeel', width: 2 },
        { head: 'Open punt', width: 3 },
      ],
      rows: [...new Set(gaps.map((gap) => gap.about))].map((about) => [
        nameIn(about),
        gaps.flatMap((gap) => (gap.about === about ? [gap.sentence] : [])).join('\n'),
      ]),
    },
    { part: 'note', text: sayThatOpenPointsStopNothing(gaps.length) },
  ]
}

/** The literal texts that elements came from, where those say more than what was printed of them. */
export function passages(items: readonly PlanItem[]): readonly WrittenPart[] {
  const quoted = items.filter((item) => {
    const rest = item.passage && restOfPassage(item.passage, nameOf(item))
    // Of a trend the table says it, and what is called otherwise here has its own title among its facts.
    const isPrinted = item.kind === 'trend' || rest === item.fields.reason || rest === item.title
    return rest && !isPrinted
  })
  if (quoted.length === 0) return []
  return [
    { part: 'heading', depth: 1, text: 'Bijlage: passages uit de bron' },
    {
      part: 'table',
      columns: [
        { head: 'Onderdeel', width: 4 },
        { head: 'Passage', width: 7 },
        { head: 'Bron', width: 3 },
      ],
      rows: quoted.map((item) => [`${sentence(kindNames[item.kind])}: ${nameOf(item)}`, item.passage, item.source]),
    },
  ]
}
