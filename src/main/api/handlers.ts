import type { contract } from '../../shared/contract/contract'
import { backups } from './backups'
import { calculators } from './calculators'
import { checks } from './checks'
import { clients } from './clients'
import type { Handlers } from './context'
import { desk } from './desk'
import { equipment } from './equipment'
import { exercises } from './exercises'
import { handouts } from './handouts'
import { history } from './history'
import { imports } from './imports'
import { notation } from './notation'
import { programs } from './programs'
import { progress } from './progress'
import { rosterEdits } from './roster-edits'
import { screening } from './screening'
import { sessions } from './sessions'
import { settings } from './settings'
import { templates } from './templates'
import { today } from './today'

/** Every handler of the contract; leaving one out does not compile. */
export const handlers: Handlers<typeof contract> = {
  desk,
  backups,
  imports,
  handouts,
  history,
  progress,
  sessions,
  screening,
  settings,
  calculators,
  checks,
  clients,
  equipment,
  exercises,
  notation,
  programs,
  rosterEdits,
  templates,
  today,
}
