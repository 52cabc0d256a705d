/** A run of words that stayed, went or came. */
export interface Piece {
  readonly is: 'same' | 'gone' | 'new'
  readonly text: string
}

/** Above this the table of the comparison costs more than a page may: then the middle is shown whole, as gone and new. */
const mostCells = 1_000_000

/**
 * The difference of two texts by words: the longest run of words that both have stays (longest common subsequence, Wagner and
 * Fischer 1974). Equal words at both ends are set aside first. O(words before × words after), and bounded.
 *
 * @example wordDifference('meer melden', 'vaker melden') // gone 'meer', new 'vaker', same ' melden'
 */
export function wordDifference(before: string, after: string): readonly Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++

  const middle = compare(old.slice(start, old.length - end), now.slice(start, now.length - end))
  return readable([
    { is: 'same', text: old.slice(0, start).join('') },
    ...middle,
    { is: 'same', text: end === 0 ? '' : old.slice(-end).join('') },
  ])
}

/** Words, white space and signs, each a token: joined they are the text. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|\s+|./gu) ?? []
}

function compare(old: readonly string[], now: readonly string[]): readonly Piece[] {
  if ((old.length + 1) * (now.length + 1) > mostCells)
    return [
      { is: 'gone', text: old.join('') },
      { is: 'new', text: now.join('') },
    ]
  const longest = commonLengths(old, now)
  const width = now.length + 1
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      pieces.push({ is: 'same', text: old[i]! })
      i++
      j++
    } else if (j === now.length || (i < old.length && longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!)) {
      pieces.push({ is: 'gone', text: old[i++]! })
    } else {
      pieces.push({ is: 'new', text: now[j++]! })
    }
  }
  return pieces
}

/** For each pair of places: how many words the rests of both texts have in common, in order. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint32Array {
  const width = now.length + 1
  const longest = new Uint32Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      longest[i * width + j] =
        old[i] === now[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!)
  return longest
}

/** One gone and one new run for each change. A lone space or sign that stayed between two changes belongs to both. */
function readable(pieces: readonly Piece[]): readonly Piece[] {
  const joined: { gone: string; fresh: string; same: string }[] = [{ gone: '', fresh: '', same: '' }]
  for (const { is, text } of pieces) {
    const last = joined.at(-1)!
    if (is === 'same') last.same += text
    else if (last.same === '') last[is === 'gone' ? 'gone' : 'fresh'] += text
    else if (hasWords(last.same) || (last.gone === '' && last.fresh === ''))
      joined.push({ gone: is === 'gone' ? text : '', fresh: is === 'new' ? text : '', same: '' })
    else {
      last.gone += last.same + (is === 'gone' ? text : '')
      last.fresh += last.same + (is === 'new' ? text : '')
      last.same = ''
    }
  }
  return joined.flatMap(({ gone, fresh, same }) =>
    (
      [
        { is: 'gone', text: gone },
        { is: 'new', text: fresh },
        { is: 'same', text: same },
      ] as const
    ).filter(({ text }) => text !== ''),
  )
}

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text)
