import { plainWords } from '../../kit/prose/normal-form.ts'
import type { DocumentKind } from './document-kind.ts'
import type { Draft, DraftLink, LooseSentence, NewDraft, Reading } from './draft.ts'
import { gemeentenIn, holdersIn, longestRow } from './holders.ts'
import { known } from './known.ts'
import { aboutPlanCues, linkCues, reverseLinkCues } from './lexicon-acts.ts'
import { oneOfPair } from './plan-links.ts'
import { isSamePlan, type PlanReference, planReferences } from './plan-reference.ts'
import type { ToldAct } from './recognised.ts'
import { sameActsElsewhere, toldActIn } from './told-act.ts'
import { trimEnd } from './wording.ts'

/**
 * What running text says about plans: what organs did with them, which goes with which, whose they are. A plan that is only named
 * in such a sentence becomes a node too.
 */
export function readStatements(reading: Reading, document: DocumentKind): Reading {
  const drafts: Draft[] = [...reading.drafts]
  const links: DraftLink[] = []
  const loose: LooseSentence[] = []
  let lastNamed: number | undefined
  const inFullFirst = reading.loose.toSorted(
    (one, other) => Number(one.isHeadline ?? false) - Number(other.isHeadline ?? false),
  )
  for (const sentence of inFullFirst) {
    if (sentence.passage.text.length > longestSentence) {
      loose.push(sentence)
      continue
    }
    // Where no heading names a plan, "het plan" is the one that a sentence before named.
    const speech = speechOf(drafts, { ...sentence, ...known({ plan: sentence.plan ?? lastNamed }) })
    const isUsed = [
      readAct(drafts, speech, document),
      readLink(links, speech),
      sentence.plan === undefined && readSubject(speech),
    ].includes(true)
    const named = drafts.findLast((one) => one.kind === 'plan' && one.passage === sentence.passage)
    if (isUsed && named) lastNamed = named.sameAs ?? named.key
    if (!isUsed && !readNorm(drafts, sentence)) loose.push(sentence)
  }
  // Whose a plan is may be told before it is named, and may be told where something else is told too.
  const told = new Set<LooseSentence>()
  for (const sentence of reading.loose) {
    if (sentence.passage.text.length > longestSentence) continue
    const plan = sentence.plan ?? onlyPlan(drafts)
    if (readHolders(drafts, speechOf(drafts, { ...sentence, ...known({ plan }) }))) told.add(sentence)
  }
  return {
    ...reading,
    drafts,
    links: [...reading.links, ...oneOfPair(links, drafts)],
    loose: loose.filter((sentence) => !told.has(sentence)),
  }
}

/** Nobody writes longer ones; what is longer lost its full stops, and would be costly to look at. */
const longestSentence = 2_000

/** A sentence with the plans that it names or points to. */
type Speech = ReturnType<typeof speechOf>

function speechOf(drafts: Draft[], { passage, plan }: LooseSentence) {
  const references = planReferences(passage.text)

  /** The plan that a reference names: known, or new by this sentence. */
  const planOf = (reference: PlanReference): number => {
    const again = drafts.find((one) => one.passage === passage && one.reference?.from === reference.from)
    if (again) return again.sameAs ?? again.key
    const isOwn = plan !== undefined && ownPlan.test(passage.text.slice(0, reference.from))
    const sameAs = isOwn ? plan : knownPlan(drafts, reference, plan)
    const { level, period, name: title } = reference
    const rule = 'sentence-names-plan'
    const key = add(drafts, { kind: 'plan', title, passage, rule, reference, ...known({ level, period, sameAs }) })
    return sameAs ?? key
  }
  /** The first plan that a part of the sentence names or points to. */
  const planIn = (from: number, to: number): number | undefined => {
    const reference = references.find((one) => one.from >= from && one.to <= to)
    const pointer = pointsToPlan.exec(passage.text.slice(from, to))
    const pointsFirst = pointer && (!reference || from + pointer.index + pointer[0].length <= reference.from)
    if (pointsFirst) return plan
    return reference && planOf(reference)
  }
  return { passage, plan, references, planOf, planIn, spokenOf: () => planIn(0, passage.text.length) }
}

function readAct(drafts: Draft[], { passage, plan, references, spokenOf }: Speech, document: DocumentKind): boolean {
  const found = toldActIn(passage.text, references, document === 'minutes')
  if (!found) return false
  // "Vastgesteld door de raad op 4 juli" under the title of a plan is about that plan.
  const isCaption =
    /^\P{L}*(?:aldus |door (?:de |het )?[\p{L} ]{3,40} )?(?:versie [\d.]+\S? )?(?:definitief |unaniem )?(?:vastgesteld|aangeboden|bekrachtigd)/iu.test(
      passage.text,
    )
  const isMeant = isCaption || document === 'minutes' || byPronoun.test(passage.text)
  const parent = spokenOf() ?? (isMeant ? plan : undefined)
  if (parent === undefined) return false
  const { title, ...told } = found
  const sameAs = drafts.find((one) => one.told && one.parent === parent && isSameAct(one.told, told))?.key
  add(drafts, { kind: 'adoption', title, passage, rule: 'sentence-tells-act', parent, told, ...known({ sameAs }) })
  for (const { title, ...told } of sameActsElsewhere(passage.text, found))
    add(drafts, { kind: 'adoption', title, passage, rule: 'sentence-tells-act', parent, told })
  return true
}

function isSameAct(one: ToldAct, other: ToldAct): boolean {
  const isOneDay = !one.on || !other.on || one.on.startsWith(other.on) || other.on.startsWith(one.on)
  const isOneOrgan = !one.organ || !other.organ || isSameOrgan(plainWords(one.organ), plainWords(other.organ))
  return one.act === other.act && isOneDay && isOneOrgan
}

/** "Raad" is the "gemeenteraad van Noord" of the next sentence. */
function isSameOrgan(one: string, other: string): boolean {
  const bare = (organ: string) => organ.replace(/^gemeente(?=ra)/, '').split(/ (?:van|in) /)
  const [[organ, place], [otherOrgan, otherPlace]] = [bare(one), bare(other)]
  return organ === otherOrgan && (!place || !otherPlace || place === otherPlace)
}

/** How far after the words of a link the other plan may begin: what goes together is said in one breath. */
const longestGap = { 'aligns-with': 25, 'carries-out': 60, 'same-as': 0, because: 0 } as const

function readLink(links: DraftLink[], { passage, plan, references, planOf, planIn }: Speech): boolean {
  for (const { kind, cue } of linkCues) {
    const found = cue.exec(passage.text)
    if (!found) continue
    const end = found.index + found[0].length
    const other = references.find((one) => one.from > found.index && one.from <= end + longestGap[kind])
    const from = other && (planIn(0, found.index) ?? plan)
    const to = other && planOf(other)
    // A budget carries out a plan and is none: then the plan is a node, and nothing is linked.
    if (from === undefined || to === undefined || from === to) return to !== undefined
    links.push({ kind, from, to, passages: [passage] })
    return true
  }
  for (const { kind, cue } of reverseLinkCues) {
    const at = cue.exec(passage.text)?.index
    const other = at === undefined ? undefined : references.findLast((one) => one.to <= at)
    const to = other && planOf(other)
    if (to === undefined) continue
    if (plan !== undefined && plan !== to) links.push({ kind, from: plan, to, passages: [passage] })
    return true
  }
  return false
}

/** A budget, a letter or a page that says which plan it is about. */
function readSubject({ passage, references, planOf }: Speech): boolean {
  const [reference] = references
  if (!reference || !(reference.period || aboutPlanCues.test(passage.text.slice(0, reference.from)))) return false
  planOf(reference)
  return true
}

function readHolders(drafts: Draft[], { passage, plan, references, planOf, spokenOf }: Speech): boolean {
  const row = longestRow(passage.text)
  // "Het IVP Noord 2025-2028, het gezamenlijke plan van de gemeenten A, B en C": they hold what stands right before them, or has them in its name.
  const named =
    row &&
    references.findLast(
      ({ from, to }) => from < row.from && (row.from < to || isOf.test(passage.text.slice(to, row.from))),
    )
  const told = named ? row.names : holdersIn(passage.text)
  // The first row of gemeenten that a joint plan names are its own, also where the sentence says something else of them.
  const isFirst = plan !== undefined && !drafts.some((one) => one.kind === 'body' && one.parent === plan)
  const holders = told.length > 0 ? told : isFirst ? gemeentenIn(passage.text) : []
  if (holders.length === 0) return false
  const parent = (named ? planOf(named) : told.length > 0 ? spokenOf() : undefined) ?? plan
  if (parent === undefined) return false
  for (const title of holders) {
    const sameAs = drafts.find((one) => one.kind === 'body' && isSameBody(one.title, title))?.key
    add(drafts, { kind: 'body', title, passage, rule: 'sentence-names-holders', parent, ...known({ sameAs }) })
  }
  return true
}

/** What may stand between the name of a plan and who hold it. */
const isOf =
  /^(?:,? (?:het|de|een|ons|onze)(?: \p{L}+){0,2} (?:plan|strategie|agenda|programma|nota|beleid))? van (?:de |het )?(?:gemeenten? )?$/u

/** The plan that a text is about where it names one only. */
function onlyPlan(drafts: readonly Draft[]): number | undefined {
  const plans = drafts.filter((one) => one.kind === 'plan' && one.sameAs === undefined)
  return plans.length === 1 ? plans[0]!.key : undefined
}

/** "Politie" on the title page is the "politie-eenheid Oost" of the first chapter. */
function isSameBody(one: string, other: string): boolean {
  const [a, b] = [plainWords(one), plainWords(other)]
  return a === b || (/^(?:nationale )?politie/.test(a) && /^(?:nationale )?politie/.test(b))
}

/** A sentence right after a list of principles that says what shall or may be: perhaps one more of them. */
function readNorm(drafts: Draft[], { passage, plan: parent, after }: LooseSentence): boolean {
  if (after !== 'principle' || !setsNorm.test(passage.text)) return false
  const title = trimEnd(passage.text)
  add(drafts, { kind: 'principle', title, passage, rule: 'sentence-after-principles', ...known({ parent }) })
  return true
}

function add(drafts: Draft[], draft: NewDraft): number {
  return drafts.push({ ...draft, key: drafts.length }) - 1
}

/** "De raad stelde het op 6 november vast": the plan that the chapter is of. */
const byPronoun =
  /\b(?:stelden?|nam|namen|bekrachtigden?|heeft|hebben) (?:het|er|deze|die|dit|haar|hem)\b(?! \p{L}*(?:verslag|agenda|verordening|besluit|beleid))/iu

/** `dit plan`, `de strategie`: the plan under whose heading the sentence stands. */
const pointsToPlan =
  /\b(?:dit|deze|dat|die|het|de|ons|onze)\s+(?:\p{L}+\s)?\p{L}*(?:plan|strategie|nota|agenda|programma|beleid|concept|ontwerp)\b/iu

/** `Voor u ligt het …`, `Met dit …`: the plan that the document is, whatever name follows. */
const ownPlan =
  /\b(?:voor u ligt|hierbij|dit is|(?:met|in) (?:dit|deze)|dit|deze)(?: (?:het|de|ons|onze))?(?: \p{L}+)?\s*$/iu

/** A rule for what is done: the sentence says what shall, may or must be. */
const setsNorm = /\b(?:zal|zullen|kan|kunnen|moet|moeten|mag|mogen|dient|dienen|willen|blijft|blijven)\b/i

function knownPlan(
  drafts: readonly Draft[],
  reference: PlanReference,
  current: number | undefined,
): number | undefined {
  const isIt = (draft: Draft | undefined) => draft?.reference !== undefined && isSamePlan(draft.reference, reference)
  if (current !== undefined && isIt(drafts[current])) return current
  const found = drafts.find((draft) => draft.sameAs === undefined && isIt(draft)) ?? drafts.find(isIt)
  return found?.sameAs ?? found?.key
}
