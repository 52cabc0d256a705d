import { plainWords } from '../../kit/prose/normal-form.ts'
import type { Level } from '../plan/grammar.ts'
import { type Doubt, type LooseSentence, type NewDraft, patch, type Reading, rootOf } from './draft.ts'
import { kindOfWord } from './kind-word.ts'
import { known } from './known.ts'
import { levelOf } from './level.ts'
import { notChosen } from './lexicon.ts'
import { coverage, likeness, sameSubject, subjectOf } from './likeness.ts'
import { trimEnd } from './wording.ts'

/** Priorities that one sentence is compared with. */
const mostCompared = 300

/** What a sentence says of one priority: what it is called there, and at which level it stands. */
interface Told {
  readonly level: Level
  readonly wording: string
  readonly isQuoted: boolean
  readonly whose?: string
}

/**
 * Sentences that say of one priority whose it is: *Specifiek voor Zuiderveen is de lokale prioriteit ‘schone lucht’ toegevoegd.* The
 * level that they tell holds; when the list that prints the priority told another, that is a question.
 */
export function readToldPriorities(reading: Reading): Reading {
  let now = reading
  const loose: LooseSentence[] = []
  for (const sentence of reading.loose) {
    const told = toldIn(sentence.passage.text)
    const after = told && applyTold(now, sentence, told)
    if (after) now = after
    else loose.push(sentence)
  }
  return { ...now, loose }
}

function applyTold(reading: Reading, sentence: LooseSentence, told: Told): Reading | undefined {
  const { passage, plan } = sentence
  const priorities = reading.drafts.filter((draft) => draft.kind === 'priority').slice(-mostCompared)
  const ofPlan = priorities.filter((draft) => draft.parent === plan)
  const candidates = ofPlan.length > 0 ? ofPlan : priorities
  const subject = subjectOf(told.wording)
  const best = candidates
    .map((draft) => {
      const own = subjectOf(draft.title)
      return { draft, score: told.isQuoted ? likeness(subject, own) : coverage(own, subject) }
    })
    .filter(({ score }) => score >= sameSubject)
    .toSorted((one, other) => other.score - one.score || one.draft.key - other.draft.key)[0]

  const mention: Omit<NewDraft, 'sameAs'> = {
    kind: 'priority',
    title: told.wording,
    passage,
    rule: 'sentence-tells-priority',
    level: told.level,
    ...known({ parent: plan, whose: told.whose }),
  }
  const key = reading.drafts.length
  if (!best) return told.isQuoted ? { ...reading, drafts: [...reading.drafts, { ...mention, key }] } : undefined

  const node = rootOf(reading.drafts, best.draft.key)
  const drafts = [...reading.drafts, { ...mention, key, sameAs: node.key }]
  // A second mention of a priority from elsewhere keeps the level that it has there.
  if (best.draft.sameAs !== undefined) return { ...reading, drafts }
  const change = { level: told.level, ...known({ whose: told.whose }) }
  const listed = node.level
  const doubts: readonly Doubt[] =
    listed && listed !== told.level
      ? [
          {
            about: 'which-level',
            draft: node.key,
            facts: { title: node.title, listed, told: told.level, ...known({ whose: told.whose }) },
            passages: [node.passage, passage],
            levels: [told.level, listed],
          },
        ]
      : []
  return { ...reading, drafts: patch(drafts, new Map([[node.key, change]])), doubts: [...reading.doubts, ...doubts] }
}

function toldIn(sentence: string): Told | undefined {
  const plain = plainWords(sentence)
  if (notChosen.test(plain)) return undefined
  const words = plain.split(' ')
  for (const [at, word] of words.entries()) {
    const kind = kindOfWord(word)
    if (kind?.kind !== 'priority' || !kind.isOne) continue
    const level = levelOf(words.slice(Math.max(0, at - 3), at).join(' '))
    if (!level) continue
    const quoted = /[‘'“"„]([^‘’'“”"„]{3,90})[’'”"]/u.exec(sentence)?.[1]
    const named = /\b(?:thema|onderwerp)\s+(.{3,70}?)\s+(?:op|als|tot|aan|is|wordt|toe)\b/iu.exec(sentence)?.[1]
    const whose = level === 'local' ? whoseIn(sentence) : undefined
    const wording = trimEnd(quoted ?? named ?? sentence)
    return { level, wording, isQuoted: quoted !== undefined, ...known({ whose }) }
  }
  return undefined
}

/** Whose a local priority is: the name after "voor", "in" or "gemeente". */
function whoseIn(sentence: string): string | undefined {
  return whose.exec(sentence)?.[1]
}

const name =
  "(?:gemeente )?\\p{Lu}[\\p{L}'’-]+(?: (?:aan|op|bij|den|de|der) (?:den |de )?\\p{Lu}[\\p{L}'’-]+| \\p{Lu}[\\p{L}'’-]+)*"
const whose = new RegExp(
  `(?<!\\p{L})(?:[Vv]oor|[Ii]n|[Bb]innen|[Dd]e (?=gemeente)|(?=[Gg]emeente )) ?(?:de )?(${name})`,
  'u',
)
