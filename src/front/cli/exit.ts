/** What the shell hears. The help prints this table, so that scripts can lean on it. */
export const exits = {
  done: 0,
  refused: 1,
  wrongUse: 2,
  unreachable: 3,
  notSignedIn: 4,
  conflict: 5,
} as const
export type Exit = (typeof exits)[keyof typeof exits]

export const exitMeanings: Readonly<Record<Exit, string>> = {
  0: 'gedaan',
  1: 'geweigerd, ongeldig of niet gevonden',
  2: 'de opdracht is anders bedoeld: een onbekend woord, of een optie die ontbreekt',
  3: 'de server is niet te bereiken of heeft een storing',
  4: 'u bent niet aangemeld',
  5: 'iemand anders bewaarde eerder',
}

/** Ends a command with a message in Dutch for who typed it. Only main.ts catches and prints it. */
export class Ending extends Error {
  readonly exit: Exit

  constructor(exit: Exit, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'Ending'
    this.exit = exit
  }
}

export const wrongUse = (message: string) => new Ending(exits.wrongUse, message)
export const refused = (message: string, cause?: unknown) => new Ending(exits.refused, message, cause)
