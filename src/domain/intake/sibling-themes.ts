import type { Block } from '../../kit/document/block.ts'
import { plainWords } from '../../kit/prose/normal-form.ts'
import { roleOf, withoutNumber } from './heading-role.ts'
import { countOf } from './kind-word.ts'
import { labelOf } from './label.ts'
import { notChosen } from './lexicon.ts'
import { argues } from './lexicon-acts.ts'
import { themesOf } from './likeness.ts'
import { leadInOf } from './list-kind.ts'
import type { Section } from './outline.ts'
import { sentencesOf } from './passage.ts'
import type { Rule } from './recognised.ts'
import { columnsOf } from './table-columns.ts'
import { leaningOf } from './weigh.ts'

/** Headings beside each other that are compared; it keeps a document of a hundred thousand headings from taking hours. */
const mostCompared = 300

/**
 * Headings that are themes by where they stand, also where they are mere names such as *De flats aan de haven*. Either each has the parts that those
 * beside it have too, with goals or actions among them; or a sentence before them sums them up.
 */
export function siblingThemes(root: Section): ReadonlyMap<Block, Rule> {
  const themes = new Map<Block, Rule>()
  const sentences = summingSentences(root)
  const rows = siblingRows(root)
  for (const row of rows) {
    for (const section of withSharedParts(row)) themes.set(section.heading!, 'heading-beside-its-like')
    for (const section of [...summedUp(row, sentences), ...counted(row, sentences)])
      themes.set(section.heading!, 'heading-summed-up')
  }
  // The weakest sign: only a text that names its priorities in no other way is read by it.
  if (themes.size === 0 && !announcesPriorities(root))
    for (const section of rows.flatMap(tellingAlike)) themes.set(section.heading!, 'heading-tells-goals-and-actions')
  return themes
}

/** Headings beside each other that by their words may be anything. */
function siblingRows(section: Section): readonly (readonly Section[])[] {
  if (section.heading && argues.test(plainWords(section.heading.text))) return []
  const row = section.children.filter(({ role }) => role.role === 'other' && !role.isPart).slice(0, mostCompared)
  return [row, ...section.children.flatMap(siblingRows)]
}

function announcesPriorities({ role, children }: Section): boolean {
  const isOne = (role.role === 'kind' || role.role === 'named') && role.kind === 'priority'
  return isOne || children.some(announcesPriorities)
}

function withSharedParts(siblings: readonly Section[]): readonly Section[] {
  const owners = new Map<string, Section[]>()
  for (const section of siblings) {
    for (const part of partsOf(section)) {
      const row = owners.get(part)
      if (row) row.push(section)
      else owners.set(part, [section])
    }
  }
  const alike = [...owners.values()].filter((row) => row.length > 1 && row.some(holdsGoalsOrActions))
  return siblings.filter((section) => alike.some((row) => row.includes(section)))
}

/** What a section is divided by: its headings, the words before a colon or a question mark that open its paragraphs, the heads of its tables. */
function partsOf({ children, content }: Section): ReadonlySet<string> {
  const parts = [
    ...children.map(({ heading }) => plainWords(withoutNumber(heading!.text))),
    ...content.map((block) => opening(block) ?? heads(block)).filter((words) => words !== undefined),
  ]
  return new Set(parts)
}

/** `Waar gaan we voor? …`, `Resultaat: …`, or a whole sentence that leads in what follows. */
function opening({ kind, text, boldTo }: Block): string | undefined {
  if (kind !== 'paragraph') return undefined
  const [words] = (boldTo ? /^.+/su.exec(text.slice(0, boldTo)) : /^[^:?.]{3,60}[:?](?=\s|$)/u.exec(text)) ?? []
  return words && plainWords(words)
}

/** A table that has its themes in a column is divided by these itself. */
function heads(block: Block): string | undefined {
  const { rows } = block
  return rows && rows.length > 1 && !columnsOf(block)?.roles.includes('priority')
    ? rows[0]!.map(({ text }) => plainWords(text)).join(' | ')
    : undefined
}

function holdsGoalsOrActions({ children, content }: Section): boolean {
  return (
    children.some(({ role }) => (role.role === 'kind' || role.role === 'named') && isPartKind(role.kind)) ||
    content.some((block) => isPartKind(announced(block)))
  )
}

function announced(block: Block): string | undefined {
  if (block.kind === 'table') return columnsOf(block)?.roles.find((role) => role === 'action' || role === 'goal')
  if (block.kind !== 'paragraph') return undefined
  const sentences = sentencesOf(block)
  const asked = roleOf(sentences[0]!.text)
  return (
    labelOf(block.text)?.kind ??
    (asked.role === 'kind' ? asked.kind : undefined) ??
    leadInOf(sentences.at(-1)!.text)?.kind
  )
}

const isPartKind = (kind: string | undefined) => kind === 'goal' || kind === 'action' || kind === 'line'

/** Sentences that may sum up what follows. Who guides the reader through the chapters sums these up too, and chooses nothing. */
function summingSentences(root: Section): readonly string[] {
  const found: string[] = []
  const visit = ({ content, children }: Section) => {
    for (const block of content) {
      if (block.kind !== 'paragraph' || found.length >= mostCompared) continue
      for (const { text } of sentencesOf(block)) {
        const plain = plainWords(text)
        if (!notChosen.test(plain) && !guidesReader.test(plain)) found.push(` ${plain} `)
      }
    }
    for (const child of children) visit(child)
  }
  visit(root)
  return found
}

const guidesReader = /\b(?:hoofdstuk|hoofdstukken|paragraaf|paragrafen|bijlagen?|leeswijzer)\b/

function summedUp(siblings: readonly Section[], sentences: readonly string[]): readonly Section[] {
  const named = siblings.map((section) => ({
    section,
    name: ` ${plainWords(withoutNumber(section.heading!.text)).replace(/^(?:de|het|een) /, '')} `,
  }))
  const together = sentences
    .map((sentence) => named.filter(({ name }) => name.length >= shortestName && sentence.includes(name)))
    .filter((row) => row.length > 1)
  return named.filter((one) => together.some((row) => row.includes(one))).map(({ section }) => section)
}

/** With a space before and after it. */
const shortestName = 6

/** *Dit jaar ligt de nadruk op drie onderwerpen*, and three headings beside each other: these are they. */
function counted(siblings: readonly Section[], sentences: readonly string[]): readonly Section[] {
  const isSo = siblings.length > 1 && sentences.some((sentence) => chosenCount(sentence) === siblings.length)
  return isSo ? siblings : []
}

function chosenCount(sentence: string): number | undefined {
  const [, count] = countedThings.exec(sentence) ?? []
  return count === undefined || !chooses.test(sentence) ? undefined : countOf(count)
}

/** The sentence gives them more than their share. */
const chooses =
  /\b(?:nadruk|voorrang|accent|focus|kiezen|kiest|gekozen|keuze|richt|richten|gericht|centraal|aanpakken|speerpunt|inzet|inzetten|zetten|prioriteit|aandacht|willen)\b/

const countedThings =
  /\b(\d|twee|drie|vier|vijf|zes|zeven|acht) (?:[a-z]+ )?(?:onderwerpen|dingen|punten|opgaven|themas|zaken|vraagstukken|problemen|speerpunten|prioriteiten|pijlers)\b/

/** Headings on safety beside each other that each have under them, in running text, what is wanted or done. */
function tellingAlike(siblings: readonly Section[]): readonly Section[] {
  const telling = siblings.filter(({ content }) => content.some(tellsGoalOrDeed))
  const onThemes = telling.filter(({ heading }) => themesOf(heading!.text).length > 0)
  return telling.length > 1 && onThemes.length * 2 >= telling.length ? telling : []
}

function tellsGoalOrDeed(block: Block): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return false
  return sentencesOf(block).some(({ text }) => {
    const kind = leaningOf(text)?.kind
    return kind === 'goal' || kind === 'action'
  })
}
