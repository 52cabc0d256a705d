import type { Block } from '../../kit/document/block.ts'
import { plainWords } from '../../kit/prose/normal-form.ts'
import { type HeadingRole, roleOf } from './heading-role.ts'
import { officialClass } from './lexicon.ts'
import { otherPolicy } from './lexicon-themes.ts'
import { isAboutSafety } from './likeness.ts'
import { planOfFacts } from './plan-facts.ts'
import { planReferences } from './plan-reference.ts'

/** A heading with what stands under it. The root has no heading. */
export interface Section {
  readonly heading?: Block
  readonly role: HeadingRole
  readonly content: readonly Block[]
  readonly children: readonly Section[]
}

interface OpenSection {
  readonly heading?: Block
  readonly role: HeadingRole
  readonly depth: number
  /** The name of a plan at the very start: the title of all that follows. */
  readonly isTitle: boolean
  /** Text stands right under it. */
  readonly opensText: boolean
  readonly content: Block[]
  readonly children: OpenSection[]
}

/**
 * The tree of headings. Where the document tells the depth of its headings that decides; where it does not (plain text, bold
 * lines, a page where all headings are alike), it goes by what the headings mean: a plan holds lists, a list holds themes, a theme
 * holds its goals and actions.
 */
export function outlineOf(blocks: readonly Block[]): Section {
  const root: OpenSection = {
    role: { role: 'other' },
    depth: 0,
    isTitle: false,
    opensText: false,
    content: [],
    children: [],
  }
  const open = [root]
  const hasTrendParts = tellsTrendsPerTheme(blocks)
  let hasTitle = false
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading') {
      open.at(-1)!.content.push(block)
      continue
    }
    const said =
      (index < titleBlocks && (planOfFacts(block, blocks[index + 1]) ?? planBesideItsSubject(blocks, index))) ||
      planOverItsYears(block.text, blocks[index + 1]?.text ?? '') ||
      roleOf(block.text)
    const role = hasTrendParts && block.depth === 0 && isTrends(said) ? { ...said, isPart: true as const } : said
    const isTitle: boolean = role.role === 'plan' && !hasTitle && index < titleBlocks
    hasTitle ||= isTitle
    const depth = isTitle && block.depth > 0 ? titleDepth : block.depth
    const next = blocks[index + 1]
    const opensText = next !== undefined && next.kind !== 'heading'
    const section: OpenSection = { heading: block, role, depth, isTitle, opensText, content: [], children: [] }
    while (open.length > 1 && !mayHold(open, section)) open.pop()
    open.at(-1)!.children.push(section)
    open.push(section)
  }
  return root
}

/** *Wat zien we?* that comes back is a part of each theme, as *Doelen* and *Acties* are; once, it is a chapter before all themes. */
function tellsTrendsPerTheme(blocks: readonly Block[]): boolean {
  return blocks.filter((block) => block.kind === 'heading' && isTrends(roleOf(block.text))).length >= 2
}

function isTrends(role: HeadingRole): boolean {
  return role.role === 'kind' && role.kind === 'trend'
}

/** *Uitvoeringsplan Noord 2029*: the line under the title, or the document itself, says that it is about safety. */
function planBesideItsSubject(blocks: readonly Block[], index: number): HeadingRole | undefined {
  const [title, below] = [blocks[index]!.text, blocks[index + 1]]
  const [reference] = planReferences(title, 'any-subject')
  const plain = plainWords(title)
  if (reference?.name !== title || !below || otherPolicy.test(plain) || officialClass.test(plain)) return undefined
  // Where the line below is the name of a plan itself, this one is a tab, a date or a motto.
  if (planReferences(below.text).length > 0) return undefined
  const onSafety = blocks.filter(({ text }) => isAboutSafety(text)).length
  const isOnSafety = isAboutSafety(below.text) || (onSafety >= 2 && onSafety / blocks.length >= leastShare)
  return isOnSafety ? { role: 'plan', reference } : undefined
}

const leastShare = 0.25

/** *Programma Veilig Noord* over *2027-2030*: a name on two lines. */
function planOverItsYears(title: string, below: string): HeadingRole | undefined {
  const years = /^\(?((?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d)\)?$/.exec(below)?.[1]
  const said = years === undefined ? undefined : roleOf(`${title} ${years}`)
  if (said?.role !== 'plan') return undefined
  const { reference } = said
  return { role: 'plan', reference: { ...reference, name: title.slice(reference.from), to: title.length } }
}

/** A title stands within the first few pieces: after a motto, the name of a gemeente, a date. */
const titleBlocks = 5

/** Above every heading, also those that are printed as large as the title: all that follows is in the plan that it names. */
const titleDepth = 0.5

const knows = (one: OpenSection) => one.depth > 0
const isNumbered = ({ heading }: OpenSection) => /^\d/.test(heading?.text ?? '')
const chapterNumber = /^(?:hoofdstuk|deel|bijlage) (?:\d|[A-Z]\b|[ivx]+\b)/iu

/** May the innermost open section hold a new one? */
function mayHold(open: readonly OpenSection[], section: OpenSection): boolean {
  const last = open.at(-1)!
  if (isNumberedUnder(last, section)) return true
  if (!knows(last) && !knows(section)) {
    const byNumber = standsByNumber(last.heading?.text ?? '', section.heading!.text)
    if (byNumber !== undefined) return byNumber
  }
  if (isNumberedItem(last, section) && !open.some(isNumbered)) return true
  // "Deel 2: Maatregelen" is a part of the whole, whatever stands before it.
  if (!knows(section) && chapterNumber.test(section.heading!.text))
    return last.role.role === 'plan' || open.length === 1
  // Two plans that are printed alike stand side by side, also on a page that begins with one of them.
  if (last.isTitle && section.role.role === 'plan' && section.heading?.depth === last.heading?.depth) return false
  if (knows(last) && knows(section)) {
    if (section.depth !== last.depth) return section.depth > last.depth
    // Headings that are all alike tell nothing; numbered ones do, and so do chapters on another plan inside a plan.
    const isChapter = last.role.role === 'plan' && open.some((one) => one !== last && one.role.role === 'plan')
    const isOtherList = last.role.role === 'kind' && ['trend', 'principle'].includes(last.role.kind)
    const isToldApart = last.children.some((child) => child.depth > last.depth)
    return !isToldApart && !/^\d/.test(section.heading!.text) && !isChapter && !isOtherList && mayNest(last, section)
  }
  if (knows(last)) return true
  const isTheme = section.role.role === 'other' && section.opensText && !knows(section)
  if (isTheme && (isEmptyPart(last) || namesNext(last, section))) return true
  // A heading whose depth is told closes those without, but for the title of the whole.
  if (knows(section) && open.some(knows))
    return last.isTitle && section.depth > Math.max(...open.map((one) => one.depth))
  return mayNest(last, section)
}

/** `4.2` stands under `4` and beside `4.1`; `5` closes `4.1`. Numbers that begin again say nothing. */
function standsByNumber(outer: string, inner: string): boolean | undefined {
  const [one, other] = [chapterPath.exec(outer)?.[1], chapterPath.exec(inner)?.[1]]
  if (!one || !other) return undefined
  if (other.includes('.')) return other.startsWith(`${one}.`) ? true : one.includes('.') ? false : undefined
  return one.includes('.') && Number(other) > Number.parseInt(one, 10) ? false : undefined
}

const chapterPath = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s/

/** `2.1 Rondgang` under `Doel 2: het buitengebied is in beeld`: the number says where it belongs. */
function isNumberedUnder(outer: OpenSection, inner: OpenSection): boolean {
  if (outer.role.role !== 'named') return false
  const number = /^(\d{1,2})\.\d/.exec(inner.heading!.text)?.[1]
  return number !== undefined && new RegExp(`^\\D{0,30}\\b${number}\\b`).test(outer.heading!.text)
}

/** *Wat gaan we doen?* with a heading right under it: a heading has something under it, so that and its like stand in it. */
function isEmptyPart({ role, content, children }: OpenSection): boolean {
  return isPart(role) && content.length === 0 && children.every((child) => child.role.role === 'other')
}

/** *Wat willen we bereiken?* with a sentence that sums up three themes, and a heading for each of these. */
function namesNext({ role, content }: OpenSection, inner: OpenSection): boolean {
  const title = plainWords(inner.heading!.text)
  return isPart(role) && title.length >= shortestName && content.some(({ text }) => plainWords(text).includes(title))
}

const shortestName = 5

/** `2.3 Spreekuur in alle wijken` right under *Maatregelen*, where that has no number of its own, is one of them. */
function isNumberedItem(outer: OpenSection, inner: OpenSection): boolean {
  return isPart(outer.role) && isNumbered(inner) && inner.role.role === 'other' && !knows(outer)
}

function mayNest(outer: OpenSection, inner: OpenSection): boolean {
  if (isPart(inner.role) && (isPart(outer.role) || outer.role.role === 'facet')) return false
  // A list that has its bullets is not gone on with by headings.
  const isListed =
    outer.role.role === 'kind' && !isPart(outer.role) && outer.content.some((block) => block.kind === 'item')
  if (isListed && inner.role.role === 'other') return false
  return rankOf(outer.role) < rankOf(inner.role)
}

/** *Doelen* beside *Acties*: parts of one theme, never of each other. */
function isPart(role: HeadingRole): boolean {
  return role.role === 'kind' && (role.isPart === true || ['goal', 'action', 'line'].includes(role.kind))
}

/** From outer to inner, for headings whose depth is not told. */
function rankOf(role: HeadingRole): number {
  if (role.role === 'plan') return 1
  if (role.role === 'chapter' || role.role === 'not-chosen') return 2
  if (isPart(role)) return 6
  if (role.role === 'kind') return ['trend', 'principle', 'priority'].includes(role.kind) ? 2 : 6
  if (role.role === 'field') return 3
  if (role.role === 'facet') return 5
  if (role.role === 'named') return role.kind === 'priority' ? 4 : 5
  return 4
}
