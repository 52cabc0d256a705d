import type { Recognised, RecognisedNode } from './recognised.ts'

/** What was recognised as an indented text, a line a node: for tests, and for who wants to see it at a glance. */
export function shapeOf(recognised: Recognised, say: (node: RecognisedNode) => string): string {
  const lines: string[] = []
  const walk = (parent: string | null, indent: string) => {
    for (const node of recognised.nodes.filter((one) => one.parent === parent)) {
      lines.push(`${indent}${say(node)}`)
      walk(node.id, `${indent}  `)
    }
  }
  walk(null, '')
  return lines.join('\n')
}

export const kindLevelTitle = ({ kind, level, title }: RecognisedNode): string => `${kind} ${level}: ${title}`
export const kindLevel = ({ kind, level }: RecognisedNode): string => `${kind} ${level}`
