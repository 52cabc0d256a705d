import type { Progress } from '../../domain/intake/progress-made.ts'
import { sayDay } from '../../kit/base/day.ts'
import { Entry } from '../../kit/ui/record-list.tsx'
import { sayMoment } from './moment.ts'
import { count, sayAsked, sentence } from './say.ts'

interface UnfinishedProps {
  readonly proposal: Progress & { readonly id: string; readonly name: string; readonly at: Date }
}

/** A proposal that waits: how far one is, until when, and on at the part where one stopped. */
export function Unfinished({ proposal }: UnfinishedProps) {
  const { id, name, at, asked, questions, nodes, changed, last, keptUntil } = proposal
  const goOn = last ? `?bij=${last}#${last}` : ''
  return (
    <Entry
      note={[
        `document gelezen op ${sayMoment(at)}`,
        nodes === 0 ? 'niets nieuws' : count(nodes, 'onderdeel', 'onderdelen'),
        asked > 0 ? sayAsked(asked, questions) : 'geen vragen meer',
        changed > 0 && count(changed, 'wijziging', 'wijzigingen'),
      ]
        .filter(Boolean)
        .join(', ')}
      right={`bewaard tot ${sayDay(keptUntil)}`}
    >
      <a href={`/voorstellen/${id}${goOn}`}>{sentence(name)}</a>
    </Entry>
  )
}
