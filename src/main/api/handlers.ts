import type { contract } from '../../shared/contract/contract'
import { clients } from './clients'
import type { Handlers } from './context'
import { desk } from './desk'
import { history } from './history'
import { settings } from './settings'

/** Every handler of the contract; leaving one out does not compile. */
export const handlers: Handlers<typeof contract> = { desk, history, settings, clients }
