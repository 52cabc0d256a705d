import type { Span } from './span.ts'

const local = /[\p{L}\p{N}._%+'-]/u
const domain = /(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/uy

/** Boxes of an organisation: nobody in particular reads them. */
const boxesOfAnOrganisation = new Set(
  'info contact gemeente post postbus griffie raad college bestuur bestuurssecretariaat secretariaat pers persvoorlichting communicatie privacy fg ciso meldpunt klantcontact'.split(
    ' ',
  ),
)

/** E-mail addresses, but not those of a desk such as info@ or griffie@. Walks outwards from each @, so the time is linear. */
export function findEmails(text: string): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    while (at - start < 64 && start > 0 && local.test(text[start - 1]!)) start--
    while (start < at && /[^\p{L}\p{N}_]/u.test(text[start]!)) start++
    domain.lastIndex = at + 1
    if (start === at || !domain.test(text)) continue
    if (!boxesOfAnOrganisation.has(text.slice(start, at).toLowerCase())) {
      spans.push({ start, end: domain.lastIndex })
    }
  }
  return spans
}
