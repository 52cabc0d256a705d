/** The words of the look itself. What a page is about, the page says. */
export const frameWords = {
  product: 'Driehoek',
  skip: 'Naar de inhoud',
  menu: 'Menu',
  crumb: 'U bent hier',
  signIn: 'Aanmelden',
  signOut: 'Afmelden',
  error: 'Fout',
  source: 'Driehoek · open broncode (EUPL)',
} as const

export const markWords = { open: 'open punt', example: 'voorbeeld', unknown: 'niet bekend' } as const

export const statusWords = {
  'not-started': 'niet begonnen',
  'on-course': 'op koers',
  'at-risk': 'loopt risico',
  stalled: 'stagneert',
  done: 'afgerond',
  stopped: 'gestopt',
  asked: 'gevraagd',
  none: 'geen bijdrage',
} as const

export const formWords = {
  mayBeEmpty: 'mag leeg blijven',
  choose: 'Kies…',
  nothing: 'niet ingevuld',
  yes: 'ja',
  no: 'nee',
  error: 'Fout',
  found: 'Gevonden in uw tekst',
  save: 'Bewaren',
  cancel: 'Annuleren',
  overrule: 'Staat dit er terecht? Schrijf waarom, dan wordt het zo bewaard.',
  overruleHint: 'Uw reden wordt bij de wijziging bewaard.',
} as const

export const conflictWords = {
  title: 'Iemand anders bewaarde dit voordat u klaar was',
  lost: 'Van wat u typte is niets verloren. Kies per veld wat blijft.',
  field: 'Veld',
  theirs: 'Bewaard',
  mine: 'Uw tekst',
  theyDidNot: 'niet veranderd',
  youDidNot: 'u veranderde dit veld niet',
  mineStays: 'uw tekst blijft: alleen u veranderde dit veld',
  emptied: 'leeg',
  marks: 'Onderstreept: nieuw. Doorgehaald: stond in de versie waarmee u begon.',
  merge: 'Samenvoegen en bewaren',
} as const

export const differenceWords = { added: 'nieuw', gone: 'vervallen' } as const

export const refusalWords = {
  happened: 'Wat er is gebeurd',
  why: 'Waarom',
  next: 'Wat u nu kunt doen',
  text: 'Uw tekst',
  code: 'Kenmerk voor de beheerder',
} as const
