/** What the person who saves or puts back a register reads when that cannot be done: what it is, and the way out. */
export const backupTexts = {
  'file-there': 'Het bestand {file} bestaat al. Kies een andere naam; een kopie wordt nooit overschreven.',
  'file-unwritable': 'Driehoek kan niet schrijven naar {file}: {reason}. Kies een andere plek, of maak ruimte vrij.',
  'file-missing': 'Het bestand {file} is er niet of is niet te lezen: {reason}.',
  'no-backup': '{file} is geen kopie die met driehoek bewaar is gemaakt.',
  damaged: '{file} is beschadigd of niet volledig: {reason}. Neem een andere kopie; er is niets teruggezet.',
  newer:
    '{file} is gemaakt door een nieuwere versie van Driehoek (stap {found}; dit is stap {ours}). Werk het programma eerst bij.',
  'not-empty':
    'De database is niet leeg (er staan gegevens in {table}). Een kopie wordt alleen in een lege database teruggezet: maak een nieuwe, of kies een andere map met DRIEHOEK_VAR.',
  ahead: 'De lege database is al verder (stap {found}) dan de kopie (stap {wanted}). Maak een nieuwe, lege database.',
  'not-same':
    'Na het terugzetten was {table} niet gelijk aan de kopie. Er is niets teruggezet; meld dit aan de makers.',
} as const
