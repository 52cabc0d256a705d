import type { Says } from '../deed/says.ts'

export const linkSays = {
  link: {
    title: 'Verband leggen',
    help: 'Een verband zegt waarom iets in het plan staat, waar het uit volgt of waaraan het te zien is.',
    button: 'Verband leggen',
    done: 'Het verband is gelegd.',
  },
  unlink: {
    title: 'Verband weghalen',
    help: 'Het verband verdwijnt uit het plan. In het verslag blijft staan dat het er was.',
    button: 'Weghalen',
    done: 'Het verband is weggehaald.',
  },
} satisfies Record<string, Says>
