// What stands around the pages on which the look is tried. Only tests open them.
import { ExampleBanner } from './mast.tsx'
import type { Frame } from './page.tsx'
import { readStyleSheet } from './style-sheet.ts'

export const sampleStyle = readStyleSheet()

export const sampleFrame: Frame = {
  style: sampleStyle,
  body: { name: 'Woudenberg', href: '/woudenberg', under: 'basisteam ZBLW' },
  menu: ['Beeld', 'Plan', 'Uitvoering', 'Verantwoording', 'Zoeken'].map((name) => ({ name, href: `/${name}` })),
  who: { says: 'adviseur OOV', signOut: '/afmelden' },
  banner: <ExampleBanner />,
  foot: ['Cijfers tellen wat geregistreerd is, niet wat er gebeurd is.', 'Bijgewerkt 25 november 2026, 09.12 uur'],
}
export const samplePlan = { name: 'Integraal veiligheidsplan 2024–2027', href: '/plannen/ivp' }
