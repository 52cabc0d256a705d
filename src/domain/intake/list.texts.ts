/** Heads of columns that are no field of the form of an element. */
export const columnHeads: Readonly<Partial<Record<string, string>>> = {
  mark: 'Kenmerk',
  under: 'Staat onder',
}

/** The first sheet of a list that goes out: what to do with it, in five lines. */
export function listSays(plan: string): readonly string[] {
  return [
    `Dit is de lijst met onderdelen van ‘${plan}’. U vult haar in op het tweede blad, en stuurt het bestand terug aan wie het u gaf.`,
    'Wijzig wat anders moet, elke cel mag. Het Kenmerk blijft staan: daaraan wordt de rij herkend. Soort en plaats wijzigen niet via de lijst.',
    'Iets nieuws? Vul de eerste lege rij onderaan in, zonder Kenmerk. Zet bij Staat onder de titel van het onderdeel waar het onder hoort.',
    'Waar een keuzelijst staat, kiest u een woord uit de lijst. Een dag is een jaar (2027), een maand (mei 2027) of een dag (14 mei 2027).',
    'Schrijf geen namen, adressen of nummers van personen. Een rij die u weghaalt, verdwijnt niet uit het plan.',
  ]
}

export const listNames = { says: 'Lees dit eerst', list: 'Onderdelen' } as const
