import { DeedLink } from '../../kit/ui/button.tsx'
import { Facts } from '../../kit/ui/facts.tsx'
import { Page } from '../../kit/ui/page.tsx'
import { frameOf, page } from './visit.tsx'

/** What a code of a refusal means: the page that problem details point to. Made from the texts of the rooms. */
export const refusalPage = page('/fouten/:code', async (visit, { code }) => {
  const text = visit.house.refusals.get(code)
  if (!text) return undefined
  const mend = text.mend ? visit.house.deeds.get(text.mend) : undefined
  return (
    <Page frame={frameOf(visit)} title={text.title} under={code}>
      <Facts
        rows={[
          ['Waarom', text.why],
          ['Wat u kunt doen', text.next],
          ...(mend ? ([['Wat helpt', mend.says.title]] as const) : []),
        ]}
      />
      {mend && visit.me && (
        <p class="buttons">
          <DeedLink deed={mend.name} back="/" face="quiet">
            {mend.says.title}
          </DeedLink>
        </p>
      )}
    </Page>
  )
})
