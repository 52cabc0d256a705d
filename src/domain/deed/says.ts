/** Dutch words of a deed or view: its title, the word on its button, what it does, and what is said afterwards. */
export interface Says {
  readonly title: string
  readonly help: string
  readonly button?: string
  readonly done?: string
}
