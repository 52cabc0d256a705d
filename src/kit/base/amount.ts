const figure = new Intl.NumberFormat('nl-NL')
const words = 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ')

/** A number as one writes it in a sentence: a small one as a word, others in figures. */
export function sayNumber(number: number): string {
  return words[number] ?? figure.format(number)
}

/** A number in figures with what is counted: `1 regel`, `1.024 regels`. */
export function sayAmount(number: number, one: string, many: string): string {
  return `${figure.format(number)} ${number === 1 ? one : many}`
}
