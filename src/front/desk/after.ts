import type { Made } from '../../domain/deed/outcome.ts'

/** Where one goes after a deed that makes a thing to look at; after others one goes back to where one came from. */
const pages: Readonly<Record<string, { readonly event: string; readonly page: (id: string) => string }>> = {
  'intake.read-document': { event: 'ProposalRead', page: (id) => `/voorstellen/${id}` },
  'intake.read-list': { event: 'ListRead', page: (id) => `/lijsten/${id}` },
  'intake.confirm': { event: 'ProposalConfirmed', page: () => '/plannen' },
  'plan.start-plan': { event: 'PlanStarted', page: (id) => `/plannen/${id}` },
}

export function pageAfter(deed: string, made: readonly Made[]): string | undefined {
  const after = pages[deed]
  const id = made.find((one) => one.type === after?.event)?.about
  return after && id ? after.page(id) : undefined
}
