import type { Level } from '../plan/grammar.ts'

/** What says at which level something stands. The first that is found counts: who is both of the region and of a gemeente is of the region. */
export const levelWords: readonly (readonly [RegExp, Level])[] = [
  [/\b(?:landelijk|landelijke|nationaal|nationale|rijk|rijksbreed|kabinet|minister)\b/, 'national'],
  [
    /\b(?:regionaal|regionale|regio|politieregio|politie eenheid|eenheid|veiligheidscoalitie|veiligheidscollege)\b/,
    'region',
  ],
  [
    /\b(?:basisteam|basisteams|basisteamdriehoek|gezamenlijk|gezamenlijke|gemeenschappelijk|gemeenschappelijke|bovenlokaal|bovenlokale|samenwerkende gemeenten|district|districtelijk|districtelijke|gemeenten \w+ .{0,80}\ben\b|(?:twee|drie|vier|vijf|zes|zeven|acht|negen) gemeenten)\b/,
    'team',
  ],
  [/\b(?:lokaal|lokale|gemeentelijk|gemeentelijke|gemeente|gemeenteraad|onze stad|ons dorp)\b/, 'local'],
]

/** How a text speaks when it is of a whole region, of some gemeenten together, of one gemeente. */
export const wholeRegion =
  /\b(?:1[3-9]|[2-9]\d|dertien|\p{L}{4,}tien|\p{L}+tig) gemeenten\b|\b(?:regionaal|programma) ?bureau\b|\b(?:de|onze|deze) (?:politie)?regio\b|\bregionale (?:prioriteiten|veiligheidsprioriteiten|opgaven|thema['’]s)\b|\balle districten\b/giu
export const severalBodies =
  /\b(?:de|onze|alle|beide) (?:twee |drie |vier |vijf |zes |zeven |acht |negen |samenwerkende |deelnemende )?gemeenten\b|\b(?:twee|drie|vier|vijf|zes|zeven|acht|negen) (?:samenwerkende )?gemeenten\b|\bgemeenteraden\b|\bde raden\b|\bcolleges\b|\bgezamenlijke (?:prioriteit|doel|aanpak|uitvoeringsprogramma|veiligheidsplan)\p{L}*|\bbasisteamdriehoek\b|\bburgemeesters van\b|\bstuurgroep\b|\bgebiedsofficier\b|\bdistrict\p{L}*|\bper gemeente\b|\b(?:elke|iedere) gemeente\b/giu
export const singleBody =
  /\b(?:de|onze) gemeente(?! ?raad)\b|\bde (?:gemeente)?raad\b|\buw raad\b|\bhet college\b|\b(?:onze|de) stad\b|\bin onze gemeente\b/gi
