/** Two columns of one text. */
export const left = [
  'De gemeente wil dat iedereen zich thuis',
  'voelt in de eigen straat. Daarom werken',
  'wij samen met de politie en met de',
  'woningcorporatie aan schone portieken',
  'en aan goede verlichting in de avond.',
  'Bewoners denken mee over wat er moet',
]
export const right = [
  'gebeuren in hun buurt, en vertellen dat',
  'aan de wijkmanager. In het najaar zijn',
  'er drie avonden in het buurthuis waar',
  'ook de politie aanwezig is. Wat daar',
  'is besproken staat in het verslag dat',
  'iedereen thuis per brief ontvangt.',
]
