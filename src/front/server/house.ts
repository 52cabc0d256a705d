import { accountRoom } from '../../domain/account/account.deeds.ts'
import { bodyRoom } from '../../domain/body/body.deeds.ts'
import { decisionRoom } from '../../domain/decision/decision.deeds.ts'
import { house } from '../../domain/deed/house.ts'
import { recordRoom } from '../../domain/deed/record.deeds.ts'
import { intakeRoom } from '../../domain/intake/intake.deeds.ts'
import { planRoom } from '../../domain/plan/plan.deeds.ts'

/** The house as it stands: every room that decides something. */
export const theHouse = house([recordRoom, bodyRoom, accountRoom, planRoom, decisionRoom, intakeRoom])
