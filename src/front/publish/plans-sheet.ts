import { sayPeriod } from '../../domain/plan/period.ts'
import { listPlansView } from '../../domain/plan/plan.deeds.ts'
import { levelNames, planKindNames } from '../../domain/plan/plan.texts.ts'
import { bodiesOf } from '../desk/bodies.ts'
import { sheetExports } from './sheet-export.ts'

/** The list of plans, to read: nothing in it comes back. */
export const plansSheets = sheetExports('/plannen', async (visit) => {
  const [plans, bodies] = await Promise.all([visit.tx.ask(listPlansView, {}), bodiesOf(visit)])
  return {
    name: 'Plannen',
    book: {
      says: { name: 'Lees dit eerst', lines: ['Dit zijn de plannen die u kunt zien. Deze lijst is om te lezen.'] },
      lists: [
        {
          name: 'Plannen',
          columns: [
            { head: 'Plan', characters: 50 },
            { head: 'Soort', characters: 26 },
            { head: 'Niveau', characters: 12 },
            { head: 'Periode', characters: 18 },
            { head: 'Bijgehouden door', characters: 30 },
            { head: 'Deelnemers', characters: 60 },
          ],
          rows: (plans ?? []).map((plan) => [
            plan.title,
            planKindNames[plan.kind],
            levelNames[plan.level],
            sayPeriod(plan),
            bodies.name(plan.body),
            plan.holders.map(bodies.name).join(', '),
          ]),
        },
      ],
    },
  }
})
