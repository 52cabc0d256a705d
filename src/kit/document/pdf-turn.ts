/** Six numbers that move and turn what is drawn, as PDF writes them. */
export type Matrix = readonly number[]

export function times(a: Matrix, b: Matrix): Matrix {
  const [a0, a1, a2, a3, a4, a5] = a as [number, number, number, number, number, number]
  const [b0, b1, b2, b3, b4, b5] = b as [number, number, number, number, number, number]
  return [
    a0 * b0 + a2 * b1,
    a1 * b0 + a3 * b1,
    a0 * b2 + a2 * b3,
    a1 * b2 + a3 * b3,
    a0 * b4 + a2 * b5 + a4,
    a1 * b4 + a3 * b5 + a5,
  ]
}

/** In degrees, clockwise as one sees it, to the nearest five: a scan that lies a little askew is upright. */
export function angleOf(at: Matrix): number {
  const degrees = (Math.atan2(at[1]!, at[0]!) * 180) / Math.PI
  return (((Math.round(degrees / 5) * 5) % 360) + 360) % 360
}

/** A page may lie on its side as a whole. A watermark or a label at an angle is not how the page is read. */
export function mainAngle(texts: readonly { readonly at: Matrix; readonly letters: number }[]): number {
  const lettersAt = (angle: number) =>
    texts.filter(({ at }) => angleOf(at) === angle).reduce((sum, { letters }) => sum + letters, 0)
  return [0, 90, 180, 270].reduce((most, angle) => (lettersAt(angle) > lettersAt(most) ? angle : most))
}

/** Where a text stands when the page is turned so that its lines run from left to right, down from the top. */
export function turnBack(angle: number, at: Matrix, width: number, height: number): readonly [x: number, y: number] {
  const [x, y] = [at[4]!, at[5]!]
  // In the space of the page as shown, y runs down, so that a turn to the left has a negative angle.
  if (angle === 90) return [y, width - x]
  if (angle === 180) return [width - x, height - y]
  if (angle === 270) return [height - y, x]
  return [x, y]
}
