import { z } from 'zod'
import type { Block } from '../../kit/document/block.ts'
import type { LeftOutKind } from '../../kit/document/left-out.ts'
import { aCount, aText, oneOf } from '../deed/answer.schema.ts'

const place = z
  .strictObject({
    block: aCount('Het blok, geteld vanaf 1.'),
    line: aCount('De eerste regel in de bron.').exactOptional(),
    lastLine: aCount('De laatste regel in de bron.').exactOptional(),
    page: aCount('De bladzijde waarop het begint.').exactOptional(),
    sheet: aText('Het blad van een werkmap.').exactOptional(),
    row: aCount('De eerste rij op dat blad.').exactOptional(),
    lastRow: aCount('De laatste rij op dat blad.').exactOptional(),
  })
  .meta({ id: 'Plaats', description: 'Waar iets staat in een document, voor zover het document dat zegt.' })

const from = aCount('Waar het begint in de tekst van het blok.')
const to = aCount('Waar het ophoudt in de tekst van het blok.')

const cell = z
  .strictObject({ text: aText('De woorden.'), from, to })
  .meta({ id: 'Cel', description: 'Een cel van een tabel.' })

const blockKindNames = {
  heading: 'kop',
  paragraph: 'alinea',
  item: 'punt van een lijst',
  table: 'tabel',
  footnote: 'voetnoot',
} satisfies Record<Block['kind'], string>

export const block = z
  .strictObject({
    kind: oneOf('Soort blok', blockKindNames),
    depth: aCount('De diepte van een kop of van een punt van een lijst, geteld vanaf 1; 0 als die er niet is.'),
    text: aText('De woorden; een tabel heeft een regel per rij.'),
    mark: aText('Het nummer dat voor een punt gedrukt staat.').exactOptional(),
    rows: z.array(z.array(cell)).describe('De rijen van een tabel.').exactOptional(),
    heads: aCount('Hoeveel rijen bovenaan een kop zijn.').exactOptional(),
    place,
  })
  .meta({ id: 'Blok', description: 'Een stuk van een document zoals een lezer het ziet.' })

const leftOutNames = {
  comment: 'opmerking',
  deletion: 'geschrapt',
  insertion: 'voorgestelde invoeging',
  struck: 'doorgehaald',
  'hidden-text': 'verborgen tekst',
  'hidden-sheet': 'verborgen blad',
  'hidden-row': 'verborgen rij',
  'hidden-column': 'verborgen kolom',
  formula: 'formule',
  'form-field': 'ingevuld veld van een formulier',
  contents: 'inhoudsopgave',
  picture: 'afbeelding',
  outside: 'verwijzing naar buiten',
  macro: 'macro',
  'turned-text': 'gedraaide tekst',
  'page-without-text': 'bladzijde zonder tekst',
  'page-unreadable': 'bladzijde die niet te lezen is',
  around: 'om de tekst heen',
} satisfies Record<LeftOutKind, string>

export const leftOut = z
  .strictObject({
    what: oneOf('Wat niet overgenomen is', leftOutNames),
    count: aCount('Hoe vaak.'),
    pages: z.array(aCount('Een bladzijde.')).describe('Op welke bladzijden.').exactOptional(),
  })
  .meta({ id: 'NietOvergenomen', description: 'Wat een document bevatte en met opzet niet gelezen is.' })

export const passage = z
  .strictObject({ text: aText('De letterlijke woorden.'), place, from, to })
  .meta({ id: 'Passage', description: 'Een letterlijk stuk van het document.' })
