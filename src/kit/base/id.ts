/** Twelve random characters, the same in database, address, API and print. Order is a column, never the id. */
export type Id = string & { readonly brand?: 'id' }

const alphabet = '23456789bcdfghjkmnpqrstvwxyz'
const length = 12
export const idShape = new RegExp(`^[${alphabet}]{${length}}$`)

export function isId(text: string): text is Id {
  return idShape.test(text)
}

/**
 * An id out of random bytes. No vowels, so that no word appears by accident; no 0, 1, l or o, so that it can be read aloud.
 * Bytes over the largest multiple of the alphabet are skipped: each character is equally likely.
 * @param bytes gives one random byte, 0 to 255, each time it is asked
 */
export function makeId(bytes: () => number): Id {
  const fair = 256 - (256 % alphabet.length)
  let id = ''
  while (id.length < length) {
    const byte = bytes()
    if (byte < fair) id += alphabet[byte % alphabet.length]
  }
  return id
}
