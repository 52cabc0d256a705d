import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDocument } from '../../../test/office/open-document.ts'
import { p, r, wordFile } from '../../../test/office/word.ts'
import { isRefusal } from '../base/refusal.ts'
import { readDocument } from './read-document.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const automatic =
  '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
const documents = {
  'plan.md': bytes('**Havenscan.** Afgerond in mei.\n\nGewone **vette** tekst.\n\n- **Open dag** in mei'),
  'plan.html': bytes(
    '<p><strong>Havenscan.</strong> Afgerond in mei.</p><p>Gewone <b>vette</b> tekst.</p><ul><li><b>Open dag</b> in mei</li></ul>',
  ),
  'plan.docx': wordFile({
    body: [
      p(r('Havenscan.', '<w:b/>') + r(' Afgerond in mei.')),
      p(r('Gewone ') + r('vette', '<w:b/>') + r(' tekst.')),
      p(r('•\t') + r('Open dag', '<w:b/>') + r(' in mei')),
    ].join(''),
  }),
  'plan.odt': openDocument({
    kind: 'text',
    automatic,
    body: `<text:p><text:span text:style-name="T1">Havenscan.</text:span> Afgerond in mei.</text:p>
<text:p>Gewone <text:span text:style-name="T1">vette</text:span> tekst.</text:p>
<text:list><text:list-item><text:p><text:span text:style-name="T1">Open dag</text:span> in mei</text:p></text:list-item></text:list>`,
  }),
}

test('how far a line begins in bold is read the same from every format that tells it', () => {
  for (const [name, file] of Object.entries(documents)) {
    const read = readDocument({ name, bytes: file })
    assert.ok(!isRefusal(read), name)
    const leads = read.blocks.map(({ text, boldTo }) => text.slice(0, boldTo ?? 0))
    assert.deepEqual(leads, ['Havenscan.', '', 'Open dag'], name)
  }
})
