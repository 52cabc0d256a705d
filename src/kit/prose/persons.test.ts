import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isHard } from './find.ts'
import { findPersons } from './persons.ts'

const found = (text: string) => findPersons(text).map(({ start, end, kind }) => [kind, text.slice(start, end)])

test('only numbers of citizens, plates, cases and accounts are refused whatever the reason', () => {
  const soft = ['name', 'phone', 'email', 'address', 'postcode', 'birthdate', 'handle'] as const
  const kinds = ['bsn', 'plate', 'case_number', 'iban', ...soft] as const
  assert.deepEqual(kinds.filter(isHard), ['bsn', 'plate', 'case_number', 'iban'])
})

test('a parketnummer is found as the courts print it, and in any spelling behind its name', () => {
  for (const number of ['16/123456-23', '09-123456-16', '16.123456.23']) {
    assert.deepEqual(found(`in de strafzaak ${number} tegen`), [['case_number', number]])
  }
  assert.deepEqual(found('parketnummer 1612345623'), [['case_number', '1612345623']])
})

test('a police report is found by its PL-number, old and new', () => {
  for (const number of ['PL0900-2023123456', 'PL0900-2023123456-1', 'PL0940 09-123456', 'pl0900-20251215-778899']) {
    assert.deepEqual(found(`proces-verbaal ${number}.`), [['case_number', number]])
  }
})

test('an e-mail address of a person is found, the box of a desk stays', () => {
  assert.deepEqual(found('Mail a.b-c+d@sub.voorbeeld.nl.'), [['email', 'a.b-c+d@sub.voorbeeld.nl']])
  assert.deepEqual(found('info@voorbeeld.nl, griffie@voorbeeld.nl, volg @gemeente en 5 @ 10'), [])
})

test('an e-mail address that hides from machines is found too', () => {
  for (const address of [
    'naam [at] voorbeeld.nl',
    'n.aam(at)voorbeeld(punt)nl',
    'naam at voorbeeld punt nl',
    'naam [apenstaartje] voorbeeld [dot] nl',
  ])
    assert.deepEqual(found(`mail ${address}.`), [['email', address]])
  assert.deepEqual(found('info [at] voorbeeld.nl, wij zijn at the office'), [])
})

test('a date is a date of birth behind a word that says so, or just behind a name', () => {
  for (const [text, date] of [
    ['geb. 14-03-1989', '14-03-1989'],
    ['geboren op 2 februari 2006', '2 februari 2006'],
    ['geboortedatum: 1997/11/30', '1997/11/30'],
    ['d.o.b. 5 mei ’83', '5 mei ’83'],
    ['geboren te Zeist op 1/2/85', '1/2/85'],
  ] as const)
    assert.deepEqual(found(text), [['birthdate', date]], text)
  assert.deepEqual(found('Pieter Jansen (14-03-1989)'), [
    ['name', 'Pieter Jansen'],
    ['birthdate', '14-03-1989'],
  ])
  for (const text of [
    'vastgesteld op 14-03-2023',
    'wie na 1 januari 2006 is geboren',
    'Inwoners, geboren voor 01-01-1950, krijgen een brief',
  ])
    assert.deepEqual(found(text), [], text)
})

test('an account on social media is found with its sign, behind its app or in its address; that of a desk stays', () => {
  assert.deepEqual(found('volg @straat.kind op snap: mo_lds, t.me/plug_030, insta is jay.martis'), [
    ['handle', '@straat.kind'],
    ['handle', 'mo_lds'],
    ['handle', 'plug_030'],
    ['handle', 'jay.martis'],
  ])
  for (const text of [
    '@gemeentezeist en @politie_zeist',
    'via Snapchat en Instagram',
    'Facebook: elke week een bericht',
    'Telegram groep',
  ])
    assert.deepEqual(found(text), [], text)
})

test('other numbers of a case count behind their name; those of the council and published judgments stay', () => {
  assert.deepEqual(found('mutatienummer 2023-118273 en V-nummer 123.456.7890'), [
    ['case_number', '2023-118273'],
    ['case_number', '123.456.7890'],
  ])
  assert.deepEqual(found('zaaknummer Z24-118820, kenmerk 2023-123456, ECLI:NL:RVS:2019:2912'), [])
})

test('an address is a street with a house number, its postcode a find of its own', () => {
  assert.deepEqual(found('Lange Laan 5-2, 1234 AB Dorp'), [
    ['address', 'Lange Laan 5-2'],
    ['postcode', '1234 AB'],
  ])
  assert.deepEqual(found('Kerkweg 3\n1234 AB Dorp'), [
    ['address', 'Kerkweg 3'],
    ['postcode', '1234 AB'],
  ])
  assert.deepEqual(found('op 1234ab 12a'), [
    ['postcode', '1234ab'],
    ['address', '12a'],
  ])
})

test('a house number is read with any addition, and the street with all of its name', () => {
  for (const address of [
    'Kerkstraat 12',
    'Kerkstr. 12',
    'dorpsweg 22a',
    'Burgemeester Kuperlaan 3 B',
    'Prins Hendrikstraat 112-2',
    'Oude Gracht 12-III',
    'Van Lennepweg 80hs',
    'Lindeplein 3 bis',
    'Lange Nieuwstraat nr 55',
    'molenstraat nr. 8',
    'Slotlaan, huisnummer 20',
    'Laan van Vollenhove 2941',
    'Stationsweg 18 t/m 24',
    'Plein 1940-1945 nummer 6',
  ]) {
    assert.deepEqual(found(`Overlast bij ${address}.`), [['address', address]])
  }
  assert.deepEqual(found('De woning Kolk 4 is leeg; De Kamp 7 te Woudenberg ook.'), [
    ['address', 'Kolk 4'],
    ['address', 'De Kamp 7'],
  ])
})

test('a street without a number stays, and so do a number of things, a year, a postbus and a numbered part of a plan', () => {
  for (const text of [
    'Overlast in de Kerkstraat en op de Dorpsweg.',
    'postcodegebied 1234 en wijk 12',
    'Plan Stationsplein 2027.',
    'Kerkstraat 12 meldingen meer dan in 2023',
    'in 2024 EU 27 landen, in 2023 OM en politie, in 2023 en 12 keer',
    'reeks 4321 SS 12 en 4321 SD 12',
    'Aan de griffier\nPostbus 900\n1234 AB Dorp',
    'Prioriteit 2, Actie 3.1, Artikel 13b, Bijlage 4, Zone 30, op snelweg 2',
    'NEN 7510 en 1200 KB',
  ]) {
    assert.deepEqual(found(text), [], text)
  }
})

test('plan prose with its law, tables, budget codes and years passes clean', () => {
  const text = `Programma 3 Veiligheid, taakveld 1.2 (1.1 en 1.2: € 1.250.000,-). In 2023-2026 daalt het aantal woninginbraken
van 1.530 naar 1.377 (-10%, 95%-interval 1.200-1.560) volgens tabel 47022NED en 85146NED. Artikel 13b Opiumwet, art. 172 lid 3
Gemeentewet, art. 38b Politiewet 2012 (BWBR0005416, kst-36295-3, Stb. 2024, 380). De 38 gemeenten, het OM en de politie besloten op
12-04-2023 om 19.30 uur. Zie CVDR697025/1, ECLI:NL:RBMNE:2023:1234 en motie M-23-14. Bel 112, 0900-8844 of Meld Misdaad Anoniem
(0800-7000). GM0351, BU03510007; 0,5 fte; 30-50% van de tijd; 24/7; A28, N224; 3.1.2 Acties; 100/80; 2e kwartaal; RES 1.0.`
  assert.deepEqual(found(text), [])
})

test('where two finds overlap the graver stands', () => {
  assert.deepEqual(found('NL91 ABNA 0417 1643 00'), [['iban', 'NL91 ABNA 0417 1643 00']])
  assert.deepEqual(found('05/123456-21'), [['case_number', '05/123456-21']])
})

test('a number copied out of Word or a PDF is found in spite of its hidden hyphens and narrow spaces', () => {
  assert.deepEqual(found('bel 06\u201112\u00ad34\u202f56\u202f78'), [['phone', '06\u201112\u00ad34\u202f56\u202f78']])
  assert.deepEqual(found('\ufeffBSN\u00a0111\u200b222333 hier'), [['bsn', '111\u200b222333']])
})

const pieces = fc.constantFrom(
  'BSN 111222333',
  'GH-123-J',
  'kenteken ',
  '16/123456-23',
  'PL0900-2023123456',
  'NL91 ABNA 0417 1643 00',
  '06-12345678',
  'a@b.nl',
  'Kerkweg 3, 1234 AB',
  '\u00ad',
  '\n',
  '😀',
  ' ',
)

test('finds lie inside the text, in order, never over each other, and none is empty', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }), fc.string())), (parts) => {
      const text = parts.join('')
      let last = 0
      for (const { start, end } of findPersons(text)) {
        assert.ok(start >= last && end > start && end <= text.length, `${start}-${end} in ${JSON.stringify(text)}`)
        last = end
      }
    }),
    { seed: 20261125, numRuns: 1000 },
  )
})

test('what stands before and behind on lines of its own changes nothing to a find', () => {
  const words = fc.constantFrom('De gemeente wil minder overlast.', 'artikel 13b', '€ 12.000', '')
  fc.assert(
    fc.property(words, pieces, words, (first, piece, last) => {
      const alone = found(piece)
      assert.deepEqual(found(`${first}\n\n${piece}\n\n${last}`), alone)
    }),
    { seed: 20261125 },
  )
})

test('a text of 100 KB takes less than 200 ms, whatever it repeats', () => {
  for (const piece of [
    '1',
    '0',
    '@',
    'a@',
    ' ',
    'A',
    '-',
    '06-1234567',
    'GH-123-',
    '1234 AB ',
    '111222333 ',
    'NL91 ',
    'Kerkstraatweg ',
    'kenteken ',
    'J. ',
    'A ',
    'Jan ',
    'Van de ',
    'Jansen, ',
    'de heer ',
    'alias ',
    'geb. 1-1-90 ',
    'snap: ',
    'jan at ',
    '\u00ad1',
  ]) {
    const text = piece.repeat(100_000 / piece.length)
    const times = [1, 2, 3, 4, 5].map(() => {
      const begun = performance.now()
      findPersons(text)
      return performance.now() - begun
    })
    assert.ok(Math.min(...times) < 200, `${JSON.stringify(piece)}: ${Math.min(...times)} ms`)
  }
})
