import { house } from '../../domain/deed/house.ts'
import { planRoom } from '../../domain/plan/plan.deeds.ts'

/** The house as it stands: every room that decides something. */
export const theHouse = house([planRoom])
