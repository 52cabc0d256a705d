import { exampleAccounts, exampleIds } from '../src/domain/deed/example.ts'

export type ExampleName = keyof typeof exampleIds
export type Ids = Readonly<Record<ExampleName, string>>

/** The id with this name; what is no name is an id itself. */
export function idOf(name: string): string {
  return new Map<string, string>(Object.entries(exampleIds)).get(name) ?? name
}

/** The account of somebody in the example world, by name; nobody's is empty. */
export function accountOf(name: string): string {
  if (name === '') return ''
  const id = exampleAccounts.get(name)
  if (id === undefined)
    throw new RangeError(`no ${name} in the example world; its people: ${[...exampleAccounts.keys()]}`)
  return id
}
