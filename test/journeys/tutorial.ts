import type { Person } from './person.ts'

/** One thing that a tutorial asks its reader to do, or to see. */
export interface Step {
  readonly says: string
  readonly take: (reader: Person) => Promise<void>
}

/** The sentences that a numbered step is made of. What stands in bold is on the screen; what is in italics is typed. */
const sentences: readonly (readonly [RegExp, (...words: string[]) => Step['take']])[] = [
  [/^Open <https?:\/\/[^/>]+(\/[^>]*)>\./, (path) => (reader) => reader.goTo(path)],
  [/^Klik bij \*\*(.+?)\*\* op \*\*(.+?)\*\*\./, (place, name) => (reader) => reader.in(place).click(name)],
  [/^Klik op \*\*(.+?)\*\*\./, (name) => (reader) => reader.click(name)],
  [/^Klik op de knop \*\*(.+?)\*\*\./, (name) => (reader) => reader.press(name)],
  [/^Vul bij \*\*(.+?)\*\* in: \*(.+?)\*\./, (label, text) => (reader) => reader.fill(label, text)],
  [/^Plak bij \*\*(.+?)\*\*:\s+```text\n([\s\S]+?)```/, (label, text) => (reader) => reader.fill(label, text)],
  [/^Kies bij \*\*(.+?)\*\*: \*\*(.+?)\*\*\./, (label, choice) => (reader) => reader.choose(label, choice)],
  [/^Kies \*\*(.+?)\*\*\./, (choice) => (reader) => reader.choose(choice)],
  [/^Vouw \*\*(.+?)\*\* open\./, (summary) => async (reader) => void (await reader.unfold(summary))],
  [/^U ziet bij \*\*(.+?)\*\*: \*\*(.+?)\*\*\.?/, (place, text) => (reader) => reader.in(place).sees(text)],
  [/^U ziet \*\*(.+?)\*\* en \*\*(.+?)\*\*\.?/, (one, other) => (reader) => reader.sees(one, other)],
  [/^U ziet \*\*(.+?)\*\*\.?/, (text) => (reader) => reader.sees(text)],
]

/** The numbered steps of a tutorial in Markdown, in their order. A sentence in no known form is a mistake in the tutorial. */
export function stepsIn(markdown: string): readonly Step[] {
  const items = [...markdown.matchAll(/^(\d+)\. ([\s\S]*?)(?=\n\n?\d+\. |\n\n\S|\n*$(?![\s\S]))/gm)]
  return items.flatMap(([, number, item = ''], i) => {
    if (Number(number) !== i + 1) throw new TypeError(`step ${number} stands where step ${i + 1} should`)
    return sentencesIn(item.replace(/^ {4}/gm, ''), `step ${number}`)
  })
}

function sentencesIn(item: string, where: string): readonly Step[] {
  const steps: Step[] = []
  for (let rest = item.trim(); rest !== ''; ) {
    const [step, says] = sentenceAt(rest) ?? []
    if (!step || !says) throw new TypeError(`${where} says what no reader can do word for word: ${rest}`)
    steps.push({ says: `${where}: ${says}`, take: step })
    rest = rest.slice(says.length).trim()
  }
  return steps
}

function sentenceAt(text: string): readonly [Step['take'], string] | undefined {
  for (const [form, stepOf] of sentences) {
    const [says, ...words] = form.exec(text) ?? []
    if (says) return [stepOf(...words), says]
  }
  return undefined
}
