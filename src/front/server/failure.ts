/**
 * A failure for who runs the server: what and where. Never the details that a database adds: they repeat the row, and so what
 * people wrote.
 */
export function sayFailure(error: unknown): string {
  if (!(error instanceof Error)) return `a ${typeof error} was thrown`
  const told = ['code', 'table_name', 'constraint_name'].flatMap((name) => {
    const value: unknown = Reflect.get(error, name)
    return typeof value === 'string' ? [`${name} ${value}`] : []
  })
  const where = error.stack ?? `${error.name}: ${error.message}`
  return [
    told.length > 0 ? `${where}\n    (${told.join(', ')})` : where,
    ...(error.cause === undefined ? [] : [`caused by ${sayFailure(error.cause)}`]),
  ].join('\n')
}
