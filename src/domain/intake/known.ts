type Known<Fields> = { readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined> }

/** Only the fields that are known: what has no value is not there at all, as optional fields want it. */
export function known<const Fields extends object>(fields: Fields): Known<Fields> {
  // An entry of the object keeps the type that it had; TypeScript forgets it on the way through `entries`.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Known<Fields>
}
