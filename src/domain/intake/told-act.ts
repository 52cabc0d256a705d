import { isPartDay, monthNames, type PartDay } from '../../kit/base/day.ts'
import { known } from './known.ts'
import { actCues, happened, notHappened, organNames, toldInPresent } from './lexicon-acts.ts'
import type { PlanReference } from './plan-reference.ts'
import type { ToldAct } from './recognised.ts'
import { trimEnd } from './wording.ts'

/**
 * The act of an organ that a sentence tells as done, with the words that tell it. What will be done, or is asked, is no act. The
 * organ is named only where the sentence says that it acted: who was merely present did not decide.
 */
export function toldActIn(
  sentence: string,
  plans: readonly PlanReference[],
  isMinutes = false,
): (ToldAct & { readonly title: string }) | undefined {
  // A year in the name of a plan is not the year of the act.
  let bare = sentence
  for (const { from, to } of plans) bare = bare.slice(0, from) + 'x'.repeat(to - from) + bare.slice(to)

  for (const { act, cue } of actCues) {
    const found = cue.exec(bare)
    if (!found) continue
    const [from, to] = clauseAround(bare, found.index, found.index + found[0].length)
    const clause = bare.slice(from, to)
    if (!happened.test(clause) || notHappened.test(clause)) continue
    const organ = organIn(sentence, bare)
    const on = dayIn(clause) ?? dayIn(bare)
    const isHeadline = !/[.;]$/.test(sentence)
    if (isInPresent(clause) && !isHeadline && !isMinutes && !on) continue
    return { act, title: titleOf(sentence, from, to), ...known({ organ, on }) }
  }
  return undefined
}

/** *… en dat van Zuid op 20 oktober 2026*: the same act of the same organ of another gemeente, with nothing said twice. */
export function sameActsElsewhere(
  sentence: string,
  { act, organ }: ToldAct,
): readonly (ToldAct & { readonly title: string })[] {
  const word = organ?.split(' van ')[0]
  return [...sentence.matchAll(new RegExp(elsewhere.source.slice(1), 'giu'))].map((found) => ({
    act,
    title: found[1]!,
    ...known({ organ: word && `${word} ${found[2]}`, on: dayIn(found[1]!) }),
  }))
}

const elsewhere =
  /^(?:,| en) ((?:dat|die) (van (?:de gemeente )?\p{Lu}[\p{L}'’-]+(?: aan \p{Lu}\p{L}+)?) op \d{1,2} \p{L}+ \d{4})/iu

function isInPresent(clause: string): boolean {
  const bare = clause.replace(toldInPresent, '')
  return bare !== clause && !happened.test(bare) && !/\bge\p{L}+d\b/u.test(bare)
}

/** The main clause that holds a cue: sentences join two by a comma or by "en", each with a verb of its own. */
function clauseAround(text: string, from: number, to: number): readonly [from: number, to: number] {
  let start = 0
  for (const joint of text.slice(0, from).matchAll(/(?:, (?:en |maar )?| en |; )/g)) {
    const rest = text.slice(joint.index + joint[0].length, to)
    if (happened.test(rest) && happened.test(text.slice(start, joint.index))) start = joint.index + joint[0].length
  }
  const after = text.slice(to)
  const joint = /(?:, waar(?:na|mee|door|bij) |, | en |; )/g
  for (let next = joint.exec(after); next; next = joint.exec(after)) {
    if (
      next[0] === '; ' ||
      next[0].startsWith(', waar') ||
      elsewhere.test(after.slice(next.index)) ||
      happened.test(after.slice(next.index))
    )
      return [start, to + next.index]
  }
  return [start, text.length]
}

const longestTitle = 160

/** The whole sentence, unless it is long or says more than the act. */
function titleOf(sentence: string, from: number, to: number): string {
  const clause = trimEnd(sentence.slice(from, to))
  const startsWithVerb = new RegExp(`^(?:${happened.source})`, 'i').test(clause)
  return startsWithVerb && sentence.length <= longestTitle ? trimEnd(sentence) : clause
}

const article = '(?:de |het |een |alle |vier |u als )?'
const verb =
  '(?:heeft|hebben|had|stemde|stemden|stemt|stelde|stelden|stelt|nam|namen|neemt|besloot|besloten|gaf|gaven|ging|gingen|bood|boden|bekrachtigde)'
const organPatterns = [
  `\\bdoor ${article}(${organNames})\\b`,
  `(?:^|[ ,])${article}(${organNames})\\b[^.,;]{0,60}?\\b${verb}\\b`,
  `\\b${verb} ${article}(${organNames})\\b`,
  `\\b(?:in|tijdens) (?:de|een) (${organNames})\\b`,
  `\\baan ${article}(${organNames})\\b`,
].map((pattern) => new RegExp(pattern, 'i'))

/** Of which gemeente an organ is: names, so capitals count. */
const placeAfter = /^ (?:van|in) (?:de )?(?:gemeenten? )?\p{Lu}[\p{L}'’-]+(?:(?:, | en | aan | op )\p{Lu}[\p{L}'’-]+)*/u

/** `bare` is the sentence with the names of plans covered, of equal length. */
function organIn(sentence: string, bare: string): string | undefined {
  for (const pattern of organPatterns) {
    const found = pattern.exec(bare)
    const words = found?.[1]
    if (!found || !words) continue
    const from = found.index + found[0].indexOf(words)
    const rest = bare.slice(from + words.length)
    return sentence.slice(from, from + words.length + (placeAfter.exec(rest)?.[0].length ?? 0))
  }
  return undefined
}

const dayWords = new RegExp(`(?:\\b(\\d{1,2}) )?\\b(${monthNames.join('|')}) ((?:19|20)\\d\\d)\\b`, 'i')

/** A day as far as it is known: `begin 2023` is the year, `mei 2023` the month. */
function dayIn(text: string): PartDay | undefined {
  const found = dayWords.exec(text)
  if (found) {
    const month = `${found[3]}-${String(monthNames.indexOf(found[2]!.toLowerCase()) + 1).padStart(2, '0')}`
    const day = `${month}-${(found[1] ?? '').padStart(2, '0')}`
    return isPartDay(day) ? day : month
  }
  return /\b(?:19|20)\d\d\b/.exec(text)?.[0]
}
