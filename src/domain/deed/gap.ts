/** One thing that the chain lacks, by name, with the deed that mends it. */
export interface Gap {
  readonly about: string
  readonly name: string
  readonly sentence: string
  /** The word on the link to the deed that mends it. */
  readonly mendWord?: string
  readonly mend?: { readonly deed: string; readonly input: Readonly<Record<string, string>> }
}
