/** The longest first word that a body may have. */
export const longestAddress = 60

/** What an address looks like: words in small letters without accents, with a dash between. */
export const addressShape = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * The first word of the addresses of a body, out of its name.
 *
 * @example addressOf('Laren (NH.)') // 'laren-nh'
 * @example addressOf('Súdwest-Fryslân') // 'sudwest-fryslan'
 */
export function addressOf(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  let address = ''
  for (const word of words) {
    const longer = address === '' ? word.slice(0, longestAddress) : `${address}-${word}`
    if (longer.length > longestAddress) break
    address = longer
  }
  return address
}

/**
 * First words of addresses that are pages or doors of the house itself, now or meant. No body may be called so.
 * Words that are pages of a body (`/woudenberg/plan`) need not stand here.
 */
export const reservedWords: ReadonlySet<string> = new Set([
  'aanbieden',
  'aanmelden',
  'account',
  'accounts',
  'adressen',
  'afmelden',
  'api',
  'apothekerskast',
  'beeld',
  'beheer',
  'besluiten',
  'bestanden',
  'bijdragen',
  'cijfers',
  'contact',
  'contactpersonen',
  'data',
  'documenten',
  'doe',
  'doelen',
  'e',
  'embed',
  'favicon',
  'fouten',
  'gebeurd',
  'gebeurtenissen',
  'gereedschap',
  'gevraagd',
  'handelingen',
  'hulp',
  'indicatoren',
  'inloggen',
  'intake',
  'jaarplan',
  'kaart',
  'lijnen',
  'lijsten',
  'm',
  'maatregelen',
  'metrics',
  'mij',
  'mijn',
  'onderdelen',
  'openbaar',
  'organen',
  'organisaties',
  'over',
  'overnemen',
  'overzicht',
  'plan',
  'plannen',
  'prioriteiten',
  'privacy',
  'raad',
  'regels',
  'robots',
  'rollen',
  'sitemap',
  'statistiek',
  'stijl',
  'taken',
  'toegankelijkheid',
  'toolbox',
  'trends',
  'uitleg',
  'uitloggen',
  'uitvoering',
  'verantwoording',
  'verbanden',
  'vergaderingen',
  'versies',
  'verslag',
  'verslagen',
  'verzoeken',
  'voorstellen',
  'weigeringen',
  'zoeken',
])
