import type { Says } from '../deed/says.ts'
import { fieldLabels } from './element.texts.ts'
import type { FieldDifference } from './upstream.ts'

export const holdingSays = {
  takeOver: {
    title: 'Onderdeel overnemen',
    help: 'Het plan houdt dit onderdeel van boven vast, in de versie van nu. Er wordt niets gekopieerd.',
    button: 'Overnemen',
    done: 'Overgenomen als concept.',
  },
  letGo: {
    title: 'Onderdeel loslaten',
    help: 'Alleen zolang nog niemand anders zag dat het plan het vasthoudt.',
    button: 'Loslaten',
    done: 'Losgelaten.',
  },
  answer: {
    title: 'Wijziging van boven beantwoorden',
    help: 'Boven is dit onderdeel gewijzigd. Tot u antwoordt, houdt uw plan de versie die het had.',
    button: 'Antwoorden',
    done: 'Uw antwoord is vastgelegd.',
  },
  lead: {
    title: 'Trekker aanwijzen',
    help: 'Wie een gezamenlijke prioriteit trekt, met een plaatsvervanger en een periode.',
    button: 'Aanwijzen',
    done: 'De trekker is aangewezen.',
  },
  upstream: { title: 'Gewijzigd van boven', help: 'Wat boven veranderde sinds dit plan het overnam.' },
} satisfies Record<string, Says>

const labels: Readonly<Record<FieldDifference['field'], string>> = { title: 'Titel', level: 'Niveau', ...fieldLabels }

/** What changed above, in one line: `Titel: ‘Onrust’ wordt ‘Onrust en verbinding’.` */
export function sayChange(differences: readonly FieldDifference[]): string {
  return differences
    .map(({ field, was, becomes }) => `${labels[field]}: ${quoted(was)} wordt ${quoted(becomes)}.`)
    .join(' ')
}

const quoted = (text: string) => (text === '' ? 'leeg' : `‘${text}’`)
