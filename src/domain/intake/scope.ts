import { plainWords } from '../../kit/prose/normal-form.ts'
import { otherPolicy } from './lexicon-themes.ts'
import { isAboutSafety } from './likeness.ts'
import type { Section } from './outline.ts'

interface Share {
  readonly pieces: number
  readonly onSafety: number
}

/**
 * Which sections are about safety. A budget has one chapter on it among twenty; a plan on waste or youth care has goals and actions too,
 * and must give nothing. Inside a plan on safety everything counts, whatever its words.
 */
export function sectionsInScope(root: Section, namesPlan: boolean): ReadonlySet<Section> {
  const shares = new Map<Section, Share>()
  const measure = (section: Section): Share => {
    const own = [...(section.heading ? [section.heading] : []), ...section.content]
    const parts = section.children.map(measure)
    const share = {
      pieces: own.length + parts.reduce((sum, part) => sum + part.pieces, 0),
      onSafety:
        own.filter((block) => isAboutSafety(block.text)).length + parts.reduce((sum, part) => sum + part.onSafety, 0),
    }
    shares.set(section, share)
    return share
  }
  measure(root)

  const inScope = new Set<Section>()
  const visit = (section: Section, isInside: boolean, isInPlan: boolean) => {
    const share = shares.get(section)!
    const isPlan = isInPlan || section.role.role === 'plan'
    const isIn =
      isPlan ||
      (isInside
        ? !isForeign(section, share)
        : passes(section, share) || (section === root && namesPlan && share.pieces <= mostPieces))
    if (isIn) inScope.add(section)
    for (const child of section.children) visit(child, isIn, isPlan)
  }
  visit(root, false, false)
  return inScope
}

/** A letter or a list that names a plan on safety at its start is about that, also where it says little else on safety. */
const mostPieces = 80

/** A part of a text on safety without one word on it is about something else when it is long, or when its heading says so. */
function isForeign({ heading }: Section, { pieces, onSafety }: Share): boolean {
  return onSafety === 0 && (pieces >= 12 || (heading !== undefined && otherPolicy.test(plainWords(heading.text))))
}

function passes(section: Section, { pieces, onSafety }: Share): boolean {
  const isNamed = section.heading !== undefined && isAboutSafety(section.heading.text)
  return onSafety >= 2 && onSafety / pieces >= (isNamed ? 0.15 : 0.3)
}
