import { roleNames } from '../../domain/account/account.texts.ts'
import { type Role, roles } from '../../domain/deed/actor.ts'
import { listView } from '../../domain/deed/record.deeds.ts'
import type { Entry as Told } from '../../domain/deed/record-list.ts'
import { DeedLink } from '../../kit/ui/button.tsx'
import { Empty } from '../../kit/ui/empty.tsx'
import { Tag } from '../../kit/ui/mark.tsx'
import { Page } from '../../kit/ui/page.tsx'
import { Entry, RecordList } from '../../kit/ui/record-list.tsx'
import { bodiesOf } from './bodies.ts'
import { sayMoment } from './moment.ts'
import { count, sentence } from './say.ts'
import { Done, frameOf, page } from './visit.tsx'

/** What happened: to a plan, an organisation or one thing in it. Newest first; nothing is counted. */
export const recordPage = page('/verslag', async (visit) => {
  const { plan, over, organisatie, voor } = visit.query
  const of = plan ? { plan } : organisatie ? { body: organisatie } : over ? { about: over } : undefined
  if (!of) return undefined
  const [shown, bodies] = await Promise.all([
    visit.tx.ask(listView, { ...of, ...(voor && { before: voor }) }),
    bodiesOf(visit),
  ])
  if (!shown) return undefined
  const next = new URLSearchParams({ ...visit.query, ...(shown.next && { voor: shown.next }) })
  return (
    <Page
      frame={frameOf(visit)}
      title="Wat er gebeurde"
      under="Het nieuwste bovenaan. Geen regel wordt ooit gewijzigd."
      crumb={crumbOf(of)}
    >
      <Done visit={visit} />
      {shown.entries.length === 0 && <Empty says="Er is niets ouder dan dit." />}
      <RecordList>
        {shown.entries.map((entry) => (
          <Entry right={entry.at && <time datetime={entry.at}>{sayMoment(new Date(entry.at))}</time>}>
            <b>{whoDid(entry)}</b>
            {together(entry.said).map(({ one, times }) => (
              <span class="block">
                {one.isWithdrawn && <Tag>ingetrokken</Tag>} {one.sentence}
                {times > 1 && ` (${count(times)} keer)`}
              </span>
            ))}
            {entry.more > 0 && <small>en nog {count(entry.more)} in dezelfde handeling</small>}
            <Withdrawals said={entry.said} back={visit.here} />
          </Entry>
        ))}
      </RecordList>
      {shown.next && (
        <p>
          <a href={`/verslag?${next}`}>Ouder</a>
        </p>
      )}
    </Page>
  )

  function whoDid({ account, role, body }: Told) {
    const who = account?.name ?? (role && isRole(role) ? roleNames[role] : 'Driehoek zelf')
    return sentence(body && bodies.find(body) ? `${who}, ${bodies.said(body)}` : who)
  }
})

type Said = Told['said'][number]

/** The same sentence right after itself is said once: a plan has 38 holders. */
function together(said: readonly Said[]): readonly { readonly one: Said; readonly times: number }[] {
  const told: { one: Said; times: number }[] = []
  for (const one of said) {
    const last = told.at(-1)
    if (last?.one.sentence === one.sentence && last.one.isWithdrawn === one.isWithdrawn) last.times++
    else told.push({ one, times: 1 })
  }
  return told
}

/** Rarely needed, and then for one thing: the text of a sentence can be taken back. */
function Withdrawals({ said, back }: { readonly said: readonly Said[]; readonly back: string }) {
  const mayGo = said.filter((one) => one.content)
  if (mayGo.length === 0) return null
  return (
    <details class="withdraw">
      <summary>Inhoud intrekken</summary>
      {mayGo.map((one) => (
        <p>
          <DeedLink deed="record.withdraw-content" give={{ contents: one.content ?? '' }} back={back}>
            {one.sentence}
          </DeedLink>
        </p>
      ))}
    </details>
  )
}

const isRole = (role: string): role is Role => (roles as readonly string[]).includes(role)

function crumbOf(of: { readonly plan?: string; readonly body?: string; readonly about?: string }) {
  if (of.plan) return [{ name: 'Het plan', href: `/plannen/${of.plan}` }]
  if (of.body) return [{ name: 'De organisatie', href: `/organisaties/${of.body}` }]
  return [{ name: 'Het onderdeel', href: `/e/${of.about}` }]
}
