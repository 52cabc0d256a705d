/** A node as `driehoek plan lees --json` prints it, and as a label writes it down. */
export interface LabelledNode {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly level: string
  readonly parent: string | null
  readonly passage: string
}

export interface Match {
  readonly label: LabelledNode
  readonly found: LabelledNode
  readonly isLevelRight: boolean
  /** The node that it was found under is the one that the label stands under, or both stand under none. */
  readonly isParentRight: boolean
}

export interface Judged {
  readonly matches: readonly Match[]
  readonly missed: readonly LabelledNode[]
  readonly extra: readonly LabelledNode[]
}

/** From here on two texts are taken to be the same passage or the same title. */
const alike = 0.5

/**
 * Pairs labels with what was found, one to one, the most alike first. A pair is of one kind, and has the same words: half of the words
 * of both titles are shared, or the passages overlap and the shorter title is for the greater part in the other. Two priorities out of
 * one sentence have the same passage, so that a passage alone is never enough.
 */
export function judge(labels: readonly LabelledNode[], found: readonly LabelledNode[]): Judged {
  const pairs = labels
    .flatMap((label) => found.map((node) => ({ label, node, score: likenessOf(label, node) })))
    .filter((pair) => pair.score > 0)
    .toSorted((one, other) => other.score - one.score)
  const byLabel = new Map<string, LabelledNode>()
  const byFound = new Map<string, LabelledNode>()
  for (const { label, node } of pairs) {
    if (byLabel.has(label.id) || byFound.has(node.id)) continue
    byLabel.set(label.id, node)
    byFound.set(node.id, label)
  }
  const matches = labels.flatMap((label): readonly Match[] => {
    const node = byLabel.get(label.id)
    if (!node) return []
    const parent = node.parent === null ? null : (byFound.get(node.parent)?.id ?? 'not labelled')
    return [{ label, found: node, isLevelRight: label.level === node.level, isParentRight: parent === label.parent }]
  })
  return {
    matches,
    missed: labels.filter((label) => !byLabel.has(label.id)),
    extra: found.filter((node) => !byFound.has(node.id)),
  }
}

function likenessOf(label: LabelledNode, found: LabelledNode): number {
  if (label.kind !== found.kind) return 0
  const [one, other] = [wordsOf(label.title), wordsOf(found.title)]
  const shared = sharedOf(one, other)
  const titles = (2 * shared) / (one.size + other.size)
  if (titles >= alike) return 1 + titles
  const passages = [wordsOf(label.passage), wordsOf(found.passage)] as const
  const isSamePlace = sharedOf(...passages) / Math.min(passages[0].size, passages[1].size) >= alike
  return isSamePlace && shared / Math.min(one.size, other.size) > alike ? titles : 0
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [''])
}

function sharedOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((word) => other.has(word)).length
}
