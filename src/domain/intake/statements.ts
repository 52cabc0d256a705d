import { plainWords } from '../../kit/prose/normal-form.ts'
import { levels } from '../plan/grammar.ts'
import type { Draft, DraftLink, LooseSentence, NewDraft, Reading } from './draft.ts'
import { holdersIn, isOnlyBodies } from './holders.ts'
import { linkCues } from './lexicon-acts.ts'
import { isSamePlan, type PlanReference, planReferences } from './plan-reference.ts'
import { toldActIn } from './told-act.ts'

/**
 * What running text says about plans: what organs did with them, which goes with which, whose they are. A plan that is only named
 * in such a sentence becomes a node too.
 */
export function readStatements(reading: Reading): Reading {
  const drafts: Draft[] = [...reading.drafts]
  const links: DraftLink[] = []
  const loose: LooseSentence[] = []
  const add = (draft: NewDraft): number => drafts.push({ ...draft, key: drafts.length }) - 1

  for (const sentence of reading.loose) {
    const { passage } = sentence
    const references = planReferences(passage.text)
    let isUsed = false

    /** The plan that a reference names: known, or new by this sentence. */
    const planOf = (reference: PlanReference): number => {
      const isOwn = sentence.plan !== undefined && ownPlan.test(passage.text.slice(0, reference.from))
      const known = isOwn ? sentence.plan : knownPlan(drafts, reference, sentence.plan)
      const { level, period } = reference
      const told = { ...(level && { level }), ...(period && { period }) }
      const key = add({
        kind: 'plan',
        title: reference.name,
        passage,
        rule: 'sentence-names-plan',
        reference,
        ...told,
        ...(known !== undefined && { sameAs: known }),
      })
      return known ?? key
    }
    /** The first plan that a part of the sentence names or points to. */
    const planAt = (from: number, to: number): number | undefined => {
      const reference = references.find((one) => one.from >= from && one.to <= to)
      const pointer = pointsToPlan.exec(passage.text.slice(from, to))
      const pointsBefore = pointer && (!reference || from + pointer.index + pointer[0].length <= reference.from)
      if (pointsBefore) return sentence.plan
      return reference ? planOf(reference) : undefined
    }

    const told = toldActIn(passage.text, references)
    if (told) {
      // "Vastgesteld door de raad op 4 juli" under the title of a plan is about that plan.
      const isCaption = /^\P{L}*(?:definitief |unaniem )?(?:vastgesteld|aangeboden|bekrachtigd)/iu.test(passage.text)
      const parent = planAt(0, passage.text.length) ?? (isCaption ? sentence.plan : undefined)
      if (parent !== undefined) {
        const { title, ...act } = told
        const same = drafts.find((one) => one.told && one.parent === parent && isSameAct(one.told, act))
        add({
          kind: 'adoption',
          title,
          passage,
          rule: 'sentence-tells-act',
          parent,
          told: act,
          ...(same && { sameAs: same.key }),
        })
        isUsed = true
      }
    }

    const cue = linkCues.map(({ kind, cue }) => ({ kind, found: cue.exec(passage.text) })).find(({ found }) => found)
    if (cue?.found) {
      const at = cue.found.index
      const end = at + cue.found[0].length
      // What goes with what is said in one breath: the other plan stands in the words of the cue or right after them.
      const toReference = references.find((one) => one.from > at && one.from <= end + longestGap[cue.kind])
      const from = toReference ? (planAt(0, at) ?? sentence.plan) : undefined
      const to = toReference && from !== undefined ? planOf(toReference) : undefined
      if (from !== undefined && to !== undefined && from !== to) {
        links.push({ kind: cue.kind, from, to, passages: [passage] })
        isUsed = true
      }
    }

    const holders = holdersIn(passage.text)
    const isCaptionOfBodies = holders.length > 0 && isOnlyBodies(passage.text)
    const held =
      holders.length > 0
        ? (planAt(0, passage.text.length) ?? (isCaptionOfBodies ? sentence.plan : undefined))
        : undefined
    if (held !== undefined) {
      for (const title of holders) {
        const same = drafts.find((one) => one.kind === 'body' && plainWords(one.title) === plainWords(title))
        add({
          kind: 'body',
          title,
          passage,
          rule: 'sentence-names-holders',
          parent: held,
          ...(same && { sameAs: same.key }),
        })
      }
      isUsed = true
    }

    if (!isUsed && sentence.after === 'principle' && setsNorm.test(passage.text)) {
      const parent = sentence.plan === undefined ? {} : { parent: sentence.plan }
      add({
        kind: 'principle',
        title: passage.text.replace(/[.;]\s*$/, ''),
        passage,
        rule: 'sentence-after-principles',
        ...parent,
      })
      isUsed = true
    }
    if (!isUsed) loose.push(sentence)
  }
  return { ...reading, drafts, links: [...reading.links, ...oneOfPair(links, drafts)], loose }
}

/** `dit plan`, `de strategie`: the plan under whose heading the sentence stands. */
const pointsToPlan =
  /\b(?:dit|deze|het|de|ons|onze)\s+(?:\p{L}+\s)?\p{L}*(?:plan|strategie|nota|agenda|programma|beleid)\b/iu

const longestGap = { 'aligns-with': 25, 'carries-out': 60, 'same-as': 0 } as const

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
  const known = drafts.find((draft) => draft.sameAs === undefined && isIt(draft)) ?? drafts.find(isIt)
  return known?.sameAs ?? known?.key
}

function isSameAct(one: NonNullable<Draft['told']>, other: NonNullable<Draft['told']>): boolean {
  const isOneDay = !one.on || !other.on || one.on.startsWith(other.on) || other.on.startsWith(one.on)
  const isOneOrgan = !one.organ || !other.organ || plainWords(one.organ) === plainWords(other.organ)
  return one.act === other.act && isOneDay && isOneOrgan
}

/** "Sluit aan op" goes either way: told from both sides it is one link, from the plan of the narrower level to the wider. */
function oneOfPair(links: readonly DraftLink[], drafts: readonly Draft[]): readonly DraftLink[] {
  const width = (key: number) => levels.indexOf(drafts[key]!.level ?? 'local')
  const merged: DraftLink[] = []
  for (const link of links) {
    const isSame = (one: DraftLink) => one.kind === link.kind && one.from === link.from && one.to === link.to
    const isMirror = (one: DraftLink) =>
      link.kind === 'aligns-with' && one.kind === link.kind && one.from === link.to && one.to === link.from
    const at = merged.findIndex((one) => isSame(one) || isMirror(one))
    if (at < 0) merged.push(link)
    else {
      const before = merged[at]!
      const kept = width(link.from) > width(before.from) ? link : before
      merged[at] = { ...kept, passages: [...before.passages, ...link.passages] }
    }
  }
  return merged
}
