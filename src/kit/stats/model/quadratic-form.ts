/**
 * x' M x, where x is row `row` of the design and M is a square matrix, row by row.
 * @example quadraticForm([Float64Array.of(2)], 0, Float64Array.of(3)) // 12
 */
export function quadraticForm(columns: readonly Float64Array[], row: number, matrix: Float64Array): number {
  const width = columns.length
  let sum = 0
  for (let i = 0; i < width; i++) {
    for (let j = 0; j < width; j++) sum += columns[i]![row]! * matrix[i * width + j]! * columns[j]![row]!
  }
  return sum
}

/**
 * x'b, where x is row `row` of the design.
 * @example linearForm([Float64Array.of(2)], 0, Float64Array.of(3)) // 6
 */
export function linearForm(columns: readonly Float64Array[], row: number, coefficients: Float64Array): number {
  let sum = 0
  for (let i = 0; i < columns.length; i++) sum += columns[i]![row]! * coefficients[i]!
  return sum
}
