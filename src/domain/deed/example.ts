import type { Role } from './actor.ts'

/**
 * Ids of the example world that the examples of deeds and views stand on. Tests make that world; OpenAPI and help print these ids.
 * The fourth character says whose a thing is: 2 the example gemeente, 3 another gemeente, 9 neither.
 */
export const exampleIds = {
  region: 'vrb9rggnrggn',
  team: 'vrb9tmtmtmtm',
  body: 'vrb2gmntgmnt',
  otherBody: 'vrb3gmntgmnt',
  thirdBody: 'vrb9gmntgmnt',
  organ: 'vrb2rgnnrgnn',
  contact: 'vrb2cntccntc',
  /** A colleague with one role at the example gemeente, and that role. */
  colleague: 'vrb2cgcgcgcg',
  role: 'vrb2rrrrrrrr',
  plan: 'vrb2pnpnpnpn',
  priority: 'vrb2prtprtpr',
  /** The line of the record that made it. */
  line: 'vrb2rgrgrgrg',
  secondPriority: 'vrb2tdtdtdtd',
  teamPriority: 'vrb2mtmtmtmt',
  trend: 'vrb2trndtrnd',
  link: 'vrb2vrbndvrb',
  outsideAct: 'vrb2ctctctct',
  proposal: 'vrb2vstvstvs',
  confirmedProposal: 'vrb2bvstbvst',
  openQuestion: 'vrb2vrgvrgvr',
  /** Lists that came back: one in which something is asked, and one without a question. */
  list: 'vrb2jstjstjs',
  answeredList: 'vrb2bjsbjsbj',
  /** A plan that others may read, and something in it that they may not. */
  openPlan: 'vrb9vrbkvrbk',
  draftElement: 'vrb2drftdrft',
  /** A strategy of the region, and what of it may be taken over, or is held by the example plan already. */
  regionPlan: 'vrb9pnpnpnpn',
  regionPriority: 'vrb9prtprtpr',
  heldElement: 'vrb9hdhdhdhd',
} as const

const roleWords: Readonly<Record<Role, string>> = {
  adviser: 'dvsrdvsr',
  lead: 'trkrtrkr',
  griffier: 'grffgrff',
  reader: 'rdrrrdrr',
  administrator: 'bhrrbhrr',
}
const whose = { '': '2', 'other-': '3', 'region-': '9' } as const

/** The accounts of the example world by name: `adviser` works for the example gemeente, `other-adviser` for another, `region-adviser` for the region. */
export const exampleAccounts: ReadonlyMap<string, string> = new Map(
  Object.entries(whose).flatMap(([prefix, digit]) =>
    Object.entries(roleWords).map(([role, word]) => [`${prefix}${role}`, `vrb${digit}${word}`] as const),
  ),
)
