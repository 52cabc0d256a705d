import assert from 'node:assert/strict'
import { test } from 'node:test'
import { item, link, standing } from '../../../test/makers.ts'
import { readAgain, shown } from '../../../test/word-graph.ts'
import type { Gap } from '../../domain/deed/gap.ts'
import type { ElementKind } from '../../domain/plan/grammar.ts'

const element = (id: string, kind: ElementKind, title: string, fields = {}) =>
  item({ element: id, kind, level: 'team', title, audience: 'public', fields })
const serves = (from: string, to: string) => link({ id: `${from}-${to}`, kind: 'serves', from, to })
const gap = (about: string, sentence: string) => ({ about, sentence }) as Gap

test('a plan that comes back from Word lists what people wrote as not understood, and not what was printed around it', async () => {
  const items = [
    element('p', 'priority', 'Overlast in de wijk', { explanation: 'De buurt vraagt erom.' }),
    element('q', 'priority', 'Veilig op het web'),
    element('g', 'goal', 'Minder inbraken in de wijk'),
    element('a', 'action', 'Meer toezicht houden'),
    element('r', 'regular-work', 'Vergunningen verlenen'),
    element('i', 'indicator', 'Aantal inbraken per jaar', { definition: 'Door de politie geteld' }),
  ]
  const gaps = [gap('p', 'De trekker is niet bekend.'), gap('g', 'Dit doel heeft geen indicator.')]
  const links = [serves('g', 'p'), serves('a', 'g'), serves('a', 'q')]
  const plan = { ...standing({ title: 'Samen veilig vooruit' }), holders: ['Noord', 'Zuid'] }
  const { unread } = await readAgain(shown({ plan, items, links, gaps }))
  assert.deepEqual(
    unread.map(({ passage }) => passage.text.split('\t')),
    [
      ['Toelichting', 'De buurt vraagt erom.'],
      ['Vergunningen verlenen', 'niet bekend'],
      ['Aantal inbraken per jaar', 'Door de politie geteld'],
    ],
  )
})

test('a plan of which nothing is known yet has nothing that is not understood', async () => {
  const plan = { ...standing({ title: 'Samen veilig vooruit' }), holders: ['Noord', 'Zuid'] }
  const { unread } = await readAgain(shown({ plan, gaps: [gap('ivp', 'Dit plan heeft geen doelen.')] }))
  assert.deepEqual(unread, [])
})
