import { withFacts } from '../../kit/base/refusal.ts'
import type { Level } from '../plan/grammar.ts'
import type { NodeKind, Question, QuestionKind } from './recognised.ts'

export const kindNames: Readonly<Record<NodeKind, string>> = {
  plan: 'plan',
  body: 'organisatie',
  trend: 'trend',
  principle: 'uitgangspunt',
  priority: 'prioriteit',
  line: 'lijn',
  goal: 'doel',
  action: 'maatregel',
  adoption: 'handeling van een orgaan',
}

export const levelNames: Readonly<Record<Level, string>> = {
  national: 'landelijk',
  region: 'regio',
  team: 'basisteam',
  local: 'lokaal',
}
void withFacts

export type { Question, QuestionKind }
