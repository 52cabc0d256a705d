import { sayPeriod } from '../../domain/plan/period.ts'
import { listPlansView } from '../../domain/plan/plan.deeds.ts'
import { levelNames, planKindNames } from '../../domain/plan/plan.texts.ts'
import { sayDay } from '../../kit/base/day.ts'
import { bodiesOf } from '../desk/bodies.ts'
import { readExports, readTable } from './read-out.ts'
import { statusOf } from './shown-plan.ts'

/** The list of plans, to read. */
export const plansOut = readExports('/plannen', async (visit) => {
  const [plans = [], bodies] = await Promise.all([visit.tx.ask(listPlansView, {}), bodiesOf(visit)])
  return {
    title: 'Plannen',
    facts: [['Stand op', sayDay(visit.tx.today)]],
    says: ['Dit zijn de plannen die u kunt zien. Deze lijst is om te lezen: wat u erin wijzigt, komt niet terug.'],
    tables: readTable('Alle plannen', plans, [
      { head: 'Plan', width: 5, says: ({ title }) => title },
      { head: 'Soort', width: 4, says: ({ kind }) => planKindNames[kind] },
      { head: 'Niveau', width: 3, says: ({ level }) => levelNames[level] },
      { head: 'Periode', width: 3, says: (plan) => sayPeriod(plan) },
      { head: 'Bijgehouden door', width: 4, says: ({ body }) => bodies.name(body) },
      { head: 'Deelnemers', width: 7, says: ({ holders }) => holders.map(bodies.name).join(', ') },
      { head: 'Status', width: 2, says: statusOf },
    ]),
  }
})
