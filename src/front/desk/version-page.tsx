import { showElementView } from '../../domain/plan/element.deeds.ts'
import { sayFieldValue } from '../../domain/plan/element.schema.ts'
import { fieldLabels } from '../../domain/plan/element.texts.ts'
import { kindRules } from '../../domain/plan/grammar.ts'
import { kindNames, levelNames } from '../../domain/plan/plan.texts.ts'
import { Facts } from '../../kit/ui/facts.tsx'
import { Page } from '../../kit/ui/page.tsx'
import { Quote } from '../../kit/ui/quote.tsx'
import { sayMoment } from './moment.ts'
import { frameOf, page } from './visit.tsx'

/** One version of an element, as it was: it never changes. */
export const versionPage = page('/e/:element/v/:n', async (visit, { element, n }) => {
  const shown = await visit.tx.ask(showElementView, { element })
  const version = shown?.past.find((one) => String(one.n) === n)
  if (!shown || !version) return undefined
  const fields = kindRules[version.kind].fields.filter((name) => version.fields[name])
  return (
    <Page
      frame={frameOf(visit)}
      title={version.title}
      under={`${kindNames[version.kind]}, ${levelNames[version.level]}; zoals het was vanaf ${sayMoment(version.at)}`}
      crumb={[{ name: shown.standing.title, href: `/e/${element}` }]}
    >
      <Facts rows={fields.map((name) => [fieldLabels[name], sayFieldValue(name, version.fields[name] ?? '')])} />
      {version.passage && <Quote {...(version.source && { source: version.source })}>{version.passage}</Quote>}
    </Page>
  )
})
