import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numberBlocks } from '../../kit/document/block.ts'
import { outlineOf, type Section } from './outline.ts'

/** Headings as `## Kop` with as many hashes as they are deep, `Kop` when the depth is not told; a dash is an item. */
function treeOf(text: string): readonly string[] {
  const drafts = text.split('\n').map((line) => {
    if (line.startsWith('- ')) return { kind: 'item' as const, depth: 1, text: line.slice(2) }
    const hashes = /^#*/.exec(line)![0].length
    return { kind: 'heading' as const, depth: hashes, text: line.slice(hashes).trim() }
  })
  const lines: string[] = []
  const walk = ({ heading, children }: Section, indent: string) => {
    if (heading) lines.push(`${indent}${heading.text}`)
    for (const child of children) walk(child, heading ? `${indent}  ` : indent)
  }
  walk(outlineOf(numberBlocks(drafts)), '')
  return lines
}

test('where headings tell no depth, a plan holds lists, a list holds themes, a theme holds its parts', () => {
  const headings =
    'Regionale veiligheidsstrategie 2023-2026\nUitgangspunten\nPrioriteiten\nOndermijning\nDoelen\nActies\nJeugd\nIntegraal veiligheidsplan\nPrioriteiten'
  assert.deepEqual(treeOf(headings), [
    'Regionale veiligheidsstrategie 2023-2026',
    '  Uitgangspunten',
    '  Prioriteiten',
    '    Ondermijning',
    '      Doelen',
    '      Acties',
    '    Jeugd',
    'Integraal veiligheidsplan',
    '  Prioriteiten',
  ])
})

test('headings that are all of one depth are read as headings without depth', () => {
  const headings = 'Regionale veiligheidsstrategie 2023-2026\nPrioriteiten\nOndermijning\nJeugd'
  assert.deepEqual(treeOf(headings.replace(/^/gm, '### ')), treeOf(headings))
})

test('a list that has its own bullets is not gone on with by the headings after it', () => {
  assert.deepEqual(treeOf('Integraal veiligheidsplan\nPrioriteiten\n- Ondermijning\n- Jeugd\nOndermijning\nActies'), [
    'Integraal veiligheidsplan',
    '  Prioriteiten',
    '  Ondermijning',
    '    Acties',
  ])
})

test('a told depth decides, also against what headings mean', () => {
  assert.deepEqual(
    treeOf(
      '# Integraal veiligheidsplan\n## 1 Regionale veiligheidsstrategie 2023-2026\n## 2 Prioriteiten\n### Ondermijning\n## 3 Organisatie',
    ),
    [
      'Integraal veiligheidsplan',
      '  1 Regionale veiligheidsstrategie 2023-2026',
      '  2 Prioriteiten',
      '    Ondermijning',
      '  3 Organisatie',
    ],
  )
})

test('the name of a plan on the title page holds all chapters, whatever their depth', () => {
  assert.deepEqual(
    treeOf('# Samen sterk\nIntegraal veiligheidsplan 2024-2027\n## Inleiding\n## Prioriteiten\n### Jeugd'),
    ['Samen sterk', '  Integraal veiligheidsplan 2024-2027', '    Inleiding', '    Prioriteiten', '      Jeugd'],
  )
})

test('a number may say where a heading belongs', () => {
  assert.deepEqual(
    treeOf('Actieplan veiligheid 2025\nDoel 2: het buitengebied is in beeld\n## 2.1 Rondgang\n## 2.2 Vluchten'),
    ['Actieplan veiligheid 2025', '  Doel 2: het buitengebied is in beeld', '    2.1 Rondgang', '    2.2 Vluchten'],
  )
})
