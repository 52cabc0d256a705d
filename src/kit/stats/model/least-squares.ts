/** A weighted least-squares solution. All zeros and `singular` when the columns do not tell the coefficients apart. */
export interface LeastSquares {
  readonly coefficients: Float64Array
  /** (X'WX)^-1, row by row. */
  readonly inverse: Float64Array
  readonly singular: boolean
}

/**
 * The coefficients that minimise the sum of weight * (response - Xb)², by Householder reflections: never by X'X, which squares
 * the loss of digits. Golub and Van Loan (2013), algorithm 5.2.1. Cost: O(rows * columns²).
 * @param columns the design, one array a column; rows with weight 0 take no part
 * @example leastSquares([intercept(2), periods(2)], Float64Array.of(1, 3), intercept(2)).coefficients[1] // 2
 */
export function leastSquares(
  columns: readonly Float64Array[],
  response: Float64Array,
  weights: Float64Array,
): LeastSquares {
  const [rows, width] = [response.length, columns.length]
  const root = weights.map((w) => Math.sqrt(w))
  const x = columns.map((column) => column.map((v, i) => (root[i] === 0 ? 0 : v * root[i]!)))
  const y = response.map((v, i) => (root[i] === 0 ? 0 : v * root[i]!))
  const triangle = new Float64Array(width * width)
  let singular = rows < width
  for (let j = 0; j < width && !singular; j++) {
    const size = reflect(x, y, j)
    singular = !(size > 1e-11 * Math.max(1e-300, lengthOf(columns[j]!, root)))
    for (let k = j; k < width; k++) triangle[j * width + k] = x[k]![j]!
  }
  if (singular) return { coefficients: new Float64Array(width), inverse: new Float64Array(width * width), singular }
  const inverse = invertUpper(triangle, width)
  return { coefficients: timesVector(inverse, y, width), inverse: timesOwnTranspose(inverse, width), singular }
}

/** Turns column j into its triangle part, and every later column and the response along with it. Gives the size of the part. */
function reflect(x: readonly Float64Array[], y: Float64Array, j: number): number {
  const pivot = x[j]!
  let square = 0
  for (let i = j; i < pivot.length; i++) square += pivot[i]! * pivot[i]!
  const size = Math.sqrt(square)
  if (size === 0) return 0
  const alpha = pivot[j]! > 0 ? -size : size
  const v = pivot.slice(j)
  v[0]! -= alpha
  const half = size * size - alpha * pivot[j]!
  for (const target of [...x.slice(j), y]) {
    let dot = 0
    for (let i = 0; i < v.length; i++) dot += v[i]! * target[j + i]!
    const scale = dot / half
    for (let i = 0; i < v.length; i++) target[j + i]! -= scale * v[i]!
  }
  return size
}

function lengthOf(column: Float64Array, root: Float64Array): number {
  let square = 0
  for (let i = 0; i < column.length; i++) if (root[i] !== 0) square += (column[i]! * root[i]!) ** 2
  return Math.sqrt(square)
}

function invertUpper(triangle: Float64Array, width: number): Float64Array {
  const inverse = new Float64Array(width * width)
  for (let column = 0; column < width; column++) {
    for (let row = column; row >= 0; row--) {
      let sum = row === column ? 1 : 0
      for (let k = row + 1; k <= column; k++) sum -= triangle[row * width + k]! * inverse[k * width + column]!
      inverse[row * width + column] = sum / triangle[row * width + row]!
    }
  }
  return inverse
}

function timesVector(matrix: Float64Array, vector: Float64Array, width: number): Float64Array {
  const product = new Float64Array(width)
  for (let i = 0; i < width; i++) for (let k = 0; k < width; k++) product[i]! += matrix[i * width + k]! * vector[k]!
  return product
}

function timesOwnTranspose(matrix: Float64Array, width: number): Float64Array {
  const product = new Float64Array(width * width)
  for (let i = 0; i < width; i++) {
    for (let j = 0; j < width; j++) {
      for (let k = 0; k < width; k++) product[i * width + j]! += matrix[i * width + k]! * matrix[j * width + k]!
    }
  }
  return product
}
