const alphabet = '23456789bcdfghjkmnpqrstvwxyz'
const base = BigInt(alphabet.length)
/** Seven characters number the ids, five are always the same. */
const numbered = 7
const tail = 'sqncs'
const scramble = 6_364_136_223n

/**
 * The ids of one step of one sequence, in a row: the same whether it is done in memory or in a register, so that both may be laid side by
 * side; different for every step of every sequence; and in no order, as ids are.
 */
export function idsOf(sequence: number, serial: number): () => string {
  let number = BigInt(sequence) * 16_384n + BigInt(serial) * 64n
  const end = number + 64n
  return () => {
    if (number === end) throw new RangeError(`step ${serial} of sequence ${sequence} asks for more than 64 ids`)
    let rest = (number++ * scramble) % base ** BigInt(numbered)
    let id = ''
    for (let i = 0; i < numbered; i += 1) {
      id += alphabet[Number(rest % base)]
      rest /= base
    }
    return id + tail
  }
}
