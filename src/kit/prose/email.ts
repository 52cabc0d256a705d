import { type Span, spansOf } from './span.ts'

const local = /[\p{L}\p{N}._%+'-]/u
const domain = /(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/uy

/** Boxes of an organisation: nobody in particular reads them. */
const boxesOfAnOrganisation = new Set(
  'info contact gemeente post postbus griffie raad college bestuur bestuurssecretariaat secretariaat pers persvoorlichting communicatie privacy fg ciso meldpunt klantcontact veiligheid oov handhaving jeugd vergunningen redactie loket balie helpdesk support inkoop facturen noreply no-reply publiekszaken woo avg integriteit bezwaar subsidie toezicht noodopvang meldingen communicatieteam webmaster receptie bibob riec pga'.split(
    ' ',
  ),
)

const at = String.raw` ?(?:\[ ?(?:at|@|apenstaartje) ?\]|\( ?(?:at|a|@|apenstaartje) ?\)|\{ ?at ?\}|<at>) ?`
const atInWords = ' (?:at|@|apenstaartje|apenstaart) '
const dot = String.raw` ?(?:\[(?:dot|punt|\.)\]|\((?:dot|punt|\.)\)|\{(?:dot|punt)\}) ?`
const label = '[\\p{L}\\p{N}_-]{1,63}'
/** Written so that a machine does not see it: `naam [at] voorbeeld punt nl`. */
const spelledOut = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}(?:${at}${label}(?:(?:${dot}|\\.| (?:punt|dot) )${label}){1,4}|${atInWords}${label}(?:(?:${dot}|\\.| (?:punt|dot) )${label}){1,4})(?![\\p{L}\\p{N}])`,
  'giu',
)

/** E-mail addresses, but not those of a desk such as info@ or griffie@. Walks outwards from each @, so the time is linear. */
export function findEmails(text: string): Span[] {
  const spans = spansOf(
    text,
    spelledOut,
    (match) => !boxesOfAnOrganisation.has(/^[^\s([{]+/.exec(match)![0].toLowerCase()),
  )
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
