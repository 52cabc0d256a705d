/**
 * What a row of a table of facts may tell. *About-document* is of the paper and not of the plan; *other* is known to be a fact, makes nothing
 * of the graph, and stays listed as not understood.
 */
export type FactRole =
  | 'kind-of-plan'
  | 'level'
  | 'period'
  | 'lead'
  | 'owner'
  | 'holders'
  | 'carries-out'
  | 'aligns-with'
  | 'about-document'
  | 'other'

const words: Readonly<Record<FactRole, string>> = {
  'kind-of-plan': 'soort plan, soort document, documentsoort, type document',
  level: 'niveau, schaalniveau, schaal',
  period: 'periode, looptijd, planning, planperiode, einddatum, uiterste datum, gereed, klaar op',
  lead: 'trekker, trekkers, verantwoordelijke, verantwoordelijk, actiehouder, actienemer, coordinator',
  owner: 'eigenaar',
  holders: 'deelnemers, deelnemende organisaties, deelnemende gemeenten',
  'carries-out': 'voert uit, uitvoering van, uitwerking van',
  'aligns-with': 'sluit aan op, sluit aan bij, in samenhang met',
  'about-document': 'bijgehouden door, opgesteld door, opsteller, auteur, versie, datum, stand op, status',
  other: `plaatsvervanger, organisatie, bron, route,
  partners, betrokken partners, betrokkenen, met wie, uren, capaciteit, kosten, budget, financiering, dekking, toelichting, omschrijving,
  opmerkingen, opmerking, aanleiding, vanwege, waarom, gemeten met, indicator, indicatoren, kpi, gewenste richting, richting, waarde nu,
  nulmeting, streefwaarde, niet te meten omdat, weegt mee, volgt uit, eigen invulling van, hetzelfde als, vervangt, heet ook, zie ook,
  waarom zou het werken, evaluatie van het vorige plan, vorig plan, contactpersoon, periode van de trekker, open punten`,
}

/** The labels by which one says such things of a plan, a theme or a goal, in their plain words. */
export const factLabels: Readonly<Record<string, FactRole>> = Object.fromEntries(
  Object.entries(words).flatMap(([role, labels]) =>
    labels.split(',').map((label) => [label.trim().replace(/\s+/g, ' '), role as FactRole]),
  ),
)

/** How a cell says that something is not known, or not yet. */
export const unknownWords =
  /^(?:(?:nog )?(?:niet bekend|onbekend|niet ingevuld|geen)|n ?t ?b|n ?n ?b|n ?v ?t|(?:nog )?nader te bepalen|(?:nog )?te bepalen|volgt|pm)$/
