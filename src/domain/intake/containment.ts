import { kindRules } from '../plan/grammar.ts'
import type { NodeKind } from './recognised.ts'

/** May a node of one kind stand under one of another? For elements the grammar of plans says it; a plan holds all kinds itself. */
export function mayStandUnder(kind: NodeKind, parent: NodeKind): boolean {
  if (kind === 'plan') return false
  if (parent === 'plan') return true
  if (kind === 'body' || kind === 'adoption' || parent === 'body' || parent === 'adoption') return false
  return kindRules[kind].under.includes(parent)
}
