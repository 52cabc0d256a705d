/** What is told with a refusal: plain values, so that they can stand in a sentence and in JSON. */
export type Facts = Readonly<Record<string, string | number | readonly string[]>>

/** A deed that may not be done. It is an answer, not an error: people read it through the texts of its module. */
export interface Refusal<Code extends string = string> {
  readonly refused: Code
  readonly facts: Facts
}

/** What people read of a refusal: what it is, why, and what they can do next. `{name}` is filled in from the facts. */
export interface RefusalText {
  readonly title: string
  readonly why: string
  readonly next: string
  /** What the values of a fact are called, by the name of the fact: the code of a kind is no word for people. */
  readonly names?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** The deed that mends it, by name; a test fails for an unknown one. */
  readonly mend?: string
  /** Names of the fields of the form that the refusal is about. */
  readonly fields?: readonly string[]
}

export function refuse<const Code extends string>(code: Code, facts: Facts = {}): Refusal<Code> {
  return { refused: code, facts }
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value
}

/** Why, and what next, with what was told in words. */
export function sayRefusal(
  { why, next, names = {} }: RefusalText,
  facts: Facts,
): { readonly why: string; readonly next: string } {
  const named = (name: string, code: string) => names[name]?.[code] ?? code
  const said = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === 'object' ? fact.map((one) => named(name, one)) : named(name, String(fact)),
    ]),
  )
  return { why: withFacts(why, said), next: withFacts(next, said) }
}

/** A sentence with the facts in it. A fact that is missing stays visible as its name, so that a slip is seen. */
export function withFacts(sentence: string, facts: Facts): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const fact = facts[name]
    if (fact === undefined) return whole
    return typeof fact === 'object' ? fact.join(', ') : String(fact)
  })
}
