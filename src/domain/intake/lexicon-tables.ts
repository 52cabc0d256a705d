/** What a column of a table may hold. Of these only the first six become nodes; the rest tell about the node in the same row. */
export type ColumnRole =
  | 'priority'
  | 'line'
  | 'goal'
  | 'action'
  | 'trend'
  | 'principle'
  | 'reason'
  | 'level'
  | 'lead'
  | 'partners'
  | 'period'
  | 'hours'
  | 'money'
  | 'status'
  | 'indicator'
  | 'number'
  | 'remark'

/**
 * How a head names its column, on its plain words; the first that fits counts. The words come from action lists, year plans and progress
 * reports of gemeenten: any order of columns, any number of them.
 */
export const columnHeads: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(?:niveau|schaalniveau|schaal)$/, 'level'],
  [/^(?:reden|motivering|onderbouwing)\b/, 'reason'],
  [/^(?:nr|nummer|volgnr|volgnummer|no|id|code)$/, 'number'],
  [
    /%|\b(?:percentage|status|stand|voortgang|kleur|rag|g o r|stoplicht|afgerond|realisatie|gerealiseerd|resultaat tot nu)\b/,
    'status',
  ],
  [/\b(?:opmerking|opmerkingen|toelichting|bijzonderheden|notitie|notities)\b/, 'remark'],
  [/\b(?:indicator|indicatoren|kpi|meetwaarde|nulmeting|streefwaarde|norm)\b/, 'indicator'],
  [/\b(?:uur|uren|fte|capaciteit|tijdsbesteding|inzet in uren)\b/, 'hours'],
  [/\b(?:kosten|budget|middelen|bedrag|bedragen|euro|financien|dekking|geld)\b/, 'money'],
  [
    /^(?:met wie|samen met|doet mee|doen mee|met hulp van|partners?|(?:betrokken|keten|samenwerkings)?partners|betrokkenen|partijen|betrokken partijen|ondersteuning)\b/,
    'partners',
  ],
  [
    /\b(?:trekker|trekkers|wie|eigenaar|houder|actiehouder|actienemer|verantwoordelijk|verantwoordelijke|uitvoerder|uitvoering door|regie|regisseur|coordinator|coordinatie|initiatiefnemer|initiatief|aanspreekpunt|opdrachtnemer|aan zet|lead)\b/,
    'lead',
  ],
  [
    /\b(?:wanneer|planning|periode|deadline|gereed|start|begin|eind|einde|einddatum|startdatum|termijn|tijdpad|tijdvak|looptijd|kwartaal|datum|streefdatum|jaar|klaar)\b/,
    'period',
  ],
  [
    /\b(?:wat willen (?:we|wij)|doel|doelen|doelstelling|doelstellingen|subdoel|ambitie|ambities|(?:beoogd|gewenst|maatschappelijk) (?:effect|resultaat))\b/,
    'goal',
  ],
  [/\b(?:actielijn|actielijnen|programmalijn|lijn|deelthema|subthema)\b/, 'line'],
  [
    /\b(?:actie|acties|actiepunt|actiepunten|maatregel|maatregelen|activiteit|activiteiten|inspanning|inspanningen|interventie|interventies|prestatie|prestaties|afspraak|afspraken|inzet|wat|aanpak|project|projecten|te doen)\b/,
    'action',
  ],
  [/\b(?:prioriteit|prioriteiten|thema|themas|speerpunt|speerpunten|pijler|opgave|onderwerp)\b/, 'priority'],
  [/^(?:uitgangspunt|uitgangspunten|principe|principes|kernwaarden?)\b/, 'principle'],
  [/\b(?:trend|trends|ontwikkeling|ontwikkelingen)\b/, 'trend'],
  [/^omschrijving\b/, 'action'],
]

/** A column of actions is one only beside a column that says who, when, with whom or how far: a list of products or posts has those not. */
export const besideActions: readonly ColumnRole[] = [
  'lead',
  'partners',
  'period',
  'status',
  'goal',
  'priority',
  'line',
  'hours',
]

/** Rows that add up. */
export const sumRow = /^(?:sub)?tota(?:al|len)\b|^saldo\b|^som\b/
