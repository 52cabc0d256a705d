import { isOrdinaryWord } from './name-words.ts'
import type { Span } from './span.ts'

const withSign = /(?<![\p{L}\p{N}._%+-])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,28}[\p{L}\p{N}_])/gu
const app =
  '(?:snapchat|snap|sc|insta(?:gram)?|ig|tik ?tok|telegram|discord|twitter|facebook|fb|twitch|steam|signal|onlyfans|youtube)'
const behindApp = new RegExp(
  `(?<![\\p{L}\\d])(?:${app}(?:[ -]?(?:account|accountnaam|gebruiker|naam|profiel|handle|user(?:name)?|gebruikersnaam|id))?|gebruikersnaam|accountnaam|username|user|user ?name|gamertag|schermnaam|nickname)` +
    '(?: ?[:=] ?| is | heet | als | genaamd | van |[ ,]*\\(| )["\'‘“]?([\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{1,28}[\\p{L}\\p{N}_])',
  'giu',
)
const inAddress =
  /(?:instagram\.com|facebook\.com|tiktok\.com|snapchat\.com\/add|t\.me|twitter\.com|\bx\.com|linkedin\.com\/in)\/@?([\p{L}\p{N}_.-]{3,40})/giu

/** Accounts of organisations say whose they are. */
const ofAnOrganisation =
  /^@?(?:gemeente|gem[_.]|politie|pol_|basisteam|wijkagent|wijkteam|om_|openbaarministerie|minister|rijks|provincie|vr[_u]|veiligheid|brandweer|ggd|burgernet|cbs|knmi|halt|raad|griffie|jongerenwerk|school|bibliotheek|stichting|buurt|omroep|rtv)/iu

/** Names on social media: with the sign @, behind the name of an app, or in the address of a profile. */
export function findHandles(text: string): Span[] {
  const spans: Span[] = []
  for (const { 0: match, index } of text.matchAll(withSign)) {
    if (!ofAnOrganisation.test(match) && /\p{L}/u.test(match)) spans.push({ start: index, end: index + match.length })
  }
  for (const shape of [behindApp, inAddress]) {
    for (const { 0: match, 1: handle = '', index } of text.matchAll(shape)) {
      const end = index + match.length
      if (shape === inAddress || isHandle(handle, match)) {
        if (!ofAnOrganisation.test(handle)) spans.push({ start: end - handle.length, end })
      }
    }
  }
  return spans
}

/** With a sign or a digit between its letters nothing else looks like it; a plain word counts behind a colon, when no list knows it. */
function isHandle(handle: string, match: string): boolean {
  if (/[_.\d]/.test(handle) && /\p{L}/u.test(handle)) return !/^\d+[a-z]{0,2}$/i.test(handle)
  return /[:='‘"“]/.test(match) && handle === handle.toLowerCase() && handle.length > 3 && !isOrdinaryWord(handle)
}
