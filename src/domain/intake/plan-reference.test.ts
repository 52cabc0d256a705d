import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSamePlan, planReferences } from './plan-reference.ts'

const named = (text: string) => planReferences(text).map(({ name, form, level, period }) => [name, form, level, period])

test('plans on safety are found in running text with their name, level and years', () => {
  const texts: readonly (readonly [
    string,
    readonly (readonly [string, string, string | undefined, string | undefined])[],
  ])[] = [
    [
      'Deze veiligheidsstrategie sluit aan op het IVP van basisteam Duinrand voor 2024-2027.',
      [
        ['veiligheidsstrategie', 'strategy', undefined, undefined],
        ['IVP van basisteam Duinrand voor 2024-2027', 'plan', 'team', '2024-2027'],
      ],
    ],
    [
      'Regionale veiligheidsstrategie 2023 – 2026',
      [['Regionale veiligheidsstrategie 2023 – 2026', 'strategy', 'region', '2023 – 2026']],
    ],
    [
      'de landelijke Veiligheidsagenda 2023-2026 en het Beleidsplan VTH',
      [['landelijke Veiligheidsagenda 2023-2026', 'agenda', 'national', '2023-2026']],
    ],
    [
      'Uitvoeringsplan Integrale Veiligheid 2025',
      [['Uitvoeringsplan Integrale Veiligheid 2025', 'execution', undefined, '2025']],
    ],
    [
      'Jaarplan veiligheid 2025 (basisteam Duinrand)',
      [['Jaarplan veiligheid 2025 (basisteam Duinrand)', 'execution', 'team', '2025']],
    ],
    [
      'het Integraal Veiligheidsplan 2024-2027 van de gemeenten Vliet, Dalum en Zuiderveen is vastgesteld',
      [
        [
          'Integraal Veiligheidsplan 2024-2027 van de gemeenten Vliet, Dalum en Zuiderveen',
          'plan',
          'team',
          '2024-2027',
        ],
      ],
    ],
  ]
  for (const [text, expected] of texts) assert.deepEqual(named(text), expected, text)
})

test('an office, a policy in general and a plan on something else are no plans on safety', () => {
  const texts = [
    'Het Bureau Regionale Veiligheidsstrategie helpt de gemeenten.',
    'Ons veiligheidsbeleid is goed.',
    'Afvalbeleidsplan 2024-2027',
    'Het Beleidsplan Veiligheidsregio 2024-2027 gaat over brand en rampen.',
    'Het informatiebeveiligingsplan is bijgewerkt.',
    'Het Zorg- en Veiligheidshuis',
  ]
  for (const text of texts) assert.deepEqual(named(text), [], text)
})

test('two names are of one plan unless their years, level or names differ', () => {
  const one = (text: string) => planReferences(text)[0]!
  const ivp = one('Integraal veiligheidsplan basisteam Duinrand')
  assert.ok(isSamePlan(ivp, one('IVP van basisteam Duinrand voor 2024-2027')))
  assert.ok(isSamePlan(ivp, one('het gezamenlijke veiligheidsplan')))
  assert.ok(!isSamePlan(ivp, one('Integraal veiligheidsplan basisteam Heuvelland')))
  assert.ok(!isSamePlan(ivp, one('Regionale veiligheidsstrategie 2023-2026')))
  assert.ok(!isSamePlan(one('IVP 2019-2022'), one('IVP 2023-2026')))
  assert.ok(isSamePlan(one('Veiligheidsstrategie 2023-2026'), one('Regionale veiligheidsstrategie 2023 – 2026')))
})
