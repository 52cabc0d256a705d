// A form with all that can be wrong in it, and one where somebody was first. Only tests open them.
import { z } from 'zod'
import { Conflict } from './conflict.tsx'
import { Facts } from './facts.tsx'
import { choice, freeText, idOf, partDay, readVersion } from './field.schema.ts'
import { Form } from './form.tsx'
import { Page } from './page.tsx'
import { readForm } from './read-form.ts'
import { sampleFrame, samplePlan } from './sample-frame.tsx'
import { Verdict } from './verdict.tsx'

export const goalInput = z.object({
  element: idOf('Doel'),
  read: readVersion,
  title: freeText('Doel, in één zin', 160, 'Wat moet er anders zijn in Woudenberg? Nog niet: wat u gaat doen.'),
  direction: choice(
    'Gewenste richting',
    { more: 'meer', less: 'minder', same: 'gelijk blijven' },
    'Van het cijfer hieronder.',
  ),
  indicator: idOf('Waaraan is het te zien?', 'Kies een cijfer, of ‘niet te meten’.'),
  baseline: z
    .number()
    .meta({ look: { label: 'Waarde nu', widget: 'text' } })
    .exactOptional(),
  target: z
    .number()
    .min(0)
    .max(100)
    .meta({ look: { label: 'Streefwaarde', hint: 'In procenten.', widget: 'text' } }),
  endsOn: partDay('Einddatum'),
  bodies: z
    .array(z.enum(['zeist', 'bunnik']))
    .min(1)
    .meta({
      look: { label: 'Wie doen mee?', widget: 'many', names: { zeist: 'Zeist', bunnik: 'Bunnik' } },
    }),
  note: freeText('Toelichting', 400, 'Geen namen, adressen of nummers van mensen over wie het gaat.').exactOptional(),
})

export const goalTyped: readonly (readonly [string, string])[] = [
  ['element', '23456789bcdf'],
  ['read', '3'],
  ['title', 'Vaker melden door inwoners, ondernemers en bezoekers.'],
  ['direction', 'more'],
  ['indicator', 'bbbbbbbbbbbb'],
  ['target', '10% meer'],
  ['endsOn', '31 november 2027'],
  ['bodies', ''],
  ['note', 'Afgestemd met de coördinator van de buurtapps, bereikbaar op 06 1234 5678.'],
]
const indicators = [
  'Deel van de misdrijven dat slachtoffers melden',
  'Melders die hoorden wat er gebeurde',
  'Meldingen bij Meld Misdaad Anoniem',
  'Aangiften via internet',
  'Bezoeken in het buitengebied',
  'Niet te meten',
]
const options = { indicator: indicators.map((name, i) => ({ value: 'bcdfgh'.charAt(i).repeat(12), name })) }
const reading = readForm(goalInput, goalTyped)
const found = {
  field: 'note',
  sentence: 'Toelichting: er staat een telefoonnummer in. Haal het weg; de rest van uw tekst blijft staan.',
  finds: [{ start: 61, end: 73 }],
}

export const form = (
  <Page
    frame={sampleFrame}
    here="Plan"
    crumb={[samplePlan, { name: 'Verhogen van de meldingsbereidheid', href: '/e/1' }]}
    title="Doel bewerken"
    under="Woudenberg · concept, alleen uw gemeente ziet het"
    wrong
  >
    <Form
      schema={goalInput}
      action="/doe/plan.change-element"
      values={reading.typed}
      errors={'errors' in reading ? [...reading.errors, found] : []}
      options={options}
      open={{ baseline: 'ontbreekt. Bewaren kan wel.' }}
      reserved={{ terug: '/e/1', sleutel: 'k' }}
      overrule
      note="Nog niet bewaard. Vorige versie: 25 november, 09.04 uur, door u."
      aside={
        <>
          <h2>Kan dit doel gemeten worden?</h2>
          <p>
            <Verdict shape="cannot-say" weight="look">
              Niet in Woudenberg, niet in het basisteam
            </Verdict>
          </p>
          <Facts
            rows={[
              ['Woudenberg', 'nee'],
              ['basisteam ZBLW', 'nee, steekproef te klein'],
              ['Nederland', 'ja'],
            ]}
          />
        </>
      }
    />
  </Page>
)

export const conflict = (
  <Page frame={sampleFrame} here="Plan" crumb={[samplePlan]} title="Doel bewerken" wrong>
    <Conflict
      schema={goalInput}
      action="/doe/plan.change-element"
      options={options}
      reserved={{ terug: '/e/1', sleutel: 'k2' }}
      who="De beleidsmedewerker zorg en veiligheid van Woudenberg bewaarde om 09.10 uur."
      base={{
        title: 'Meer meldingsbereidheid onder inwoners, ondernemers en bezoekers.',
        direction: 'more',
        indicator: 'bbbbbbbbbbbb',
        target: 40,
        bodies: ['zeist'],
      }}
      theirs={{
        read: 4,
        title: 'Meer meldingsbereidheid onder inwoners, ondernemers, agrariërs en bezoekers.',
        direction: 'more',
        indicator: 'bbbbbbbbbbbb',
        target: 42.5,
        endsOn: '2027-12-31',
        bodies: ['zeist', 'bunnik'],
      }}
      typed={{
        element: '23456789bcdf',
        read: '3',
        title: 'Vaker melden door inwoners, ondernemers en bezoekers.',
        direction: 'more',
        indicator: 'bbbbbbbbbbbb',
        target: '40',
        endsOn: '30-11-2027',
        bodies: ['bunnik'],
        note: 'Alleen ik schreef dit.',
      }}
    />
  </Page>
)
