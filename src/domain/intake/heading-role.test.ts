import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roleOf } from './heading-role.ts'

function say(heading: string): string {
  const role = roleOf(heading)
  if (role.role === 'plan') return `plan ${role.reference.name}`
  if (role.role === 'kind') return `kind ${role.kind}${role.level ? ` ${role.level}` : ''}`
  if (role.role === 'named') return `${role.kind}${role.level ? ` ${role.level}` : ''}: ${role.title}`
  return role.role
}

test('a heading says what stands under it', () => {
  const headings: readonly (readonly [string, string])[] = [
    ['Trends en ontwikkelingen', 'kind trend'],
    ['Uitgangspunten samenwerking:', 'kind principle'],
    ['Gezamenlijke prioriteiten', 'kind priority team'],
    ['4. Lokale speerpunten 2024-2027', 'kind priority local'],
    ['Strategische thema’s', 'kind priority'],
    ['Beleidsdoelen en prioriteiten', 'kind goal'],
    ['Wat willen we bereiken?', 'kind goal'],
    ['Wat gaan wij daarvoor doen?', 'kind action'],
    ['Acties 2025', 'kind action'],
    [
      '3.1 Prioriteit 1: Samenwerken op het snijvlak van zorg & veiligheid',
      'priority: Samenwerken op het snijvlak van zorg & veiligheid',
    ],
    ['Lokale prioriteit: vaker melden', 'priority local: vaker melden'],
    ['Thema Ondermijning', 'priority: Ondermijning'],
    ['Prioriteit 2: Jeugd en veiligheid', 'priority: Jeugd en veiligheid'],
    ['Thema 2: Jeugd en veiligheid', 'field'],
    ['Maatschappelijk effect 1 & 2: Minder overlast', 'goal: Minder overlast'],
    ['Doelstelling 2 – Minder inbraken', 'goal: Minder inbraken'],
    ['Regionale veiligheidsstrategie 2023-2026', 'plan Regionale veiligheidsstrategie 2023-2026'],
    ['Naar een veiliger Duinrand: Integraal Veiligheidsplan 2025-2028', 'plan Integraal Veiligheidsplan 2025-2028'],
    ['Samen veilig: beleidsplan 2024 – 2027', 'plan beleidsplan 2024 – 2027'],
    ['Overige thema’s', 'not-chosen'],
    ['Hoofdstuk 1: Inleiding', 'chapter'],
    ['Doel van dit plan', 'chapter'],
    ['Relatie met de Regionale Veiligheidsstrategie', 'chapter'],
    ['Aanleiding', 'facet'],
    ['Wat mag het kosten?', 'facet'],
    ['5.1 Veilige woon- en leefomgeving', 'field'],
    ['Planning: najaar 2025', 'other'],
    ['Programma 3 Veiligheid', 'other'],
    ['Beleidsbegroting 2024-2027', 'other'],
    ['Aanpak ondermijning', 'other'],
  ]
  for (const [heading, expected] of headings) assert.equal(say(heading), expected, heading)
})
