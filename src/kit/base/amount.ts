const figure = new Intl.NumberFormat('nl-NL')

/** A number in figures with what is counted: `1 regel`, `1.024 regels`. */
export function sayAmount(number: number, one: string, many: string): string {
  return `${figure.format(number)} ${number === 1 ? one : many}`
}
