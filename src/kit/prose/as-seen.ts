/** A text as a reader sees it, with the way back to the places in the text that was typed. */
export interface Seen {
  readonly text: string
  /** The place in the typed text of a character of the seen text. */
  readonly placeOf: (offset: number) => number
}

const invisible = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/
const dashes = /[\u2010-\u2015\u2212]/g
const spaces = /[\u00a0\u2000-\u200a\u202f\u3000]/g
const fullWidth = /[\uff01-\uff5e]/g

/**
 * A number copied out of Word or a PDF carries hyphens that do not break, narrow spaces and soft hyphens: it reads the same
 * and a plain pattern misses it.
 */
export function asSeen(typed: string): Seen {
  const text = typed
    .replace(dashes, '-')
    .replace(spaces, ' ')
    .replace(fullWidth, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
  if (!invisible.test(text)) return { text, placeOf: (offset) => offset }

  const places: number[] = []
  let visible = ''
  for (let i = 0; i < text.length; i++) {
    if (invisible.test(text[i]!)) continue
    visible += text[i]
    places.push(i)
  }
  return { text: visible, placeOf: (offset) => places[offset]! }
}
