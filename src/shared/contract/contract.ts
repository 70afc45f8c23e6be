import { clients } from './clients'
import { desk } from './desk'
import { history } from './history'
import { settings } from './settings'

/** The whole conversation between a window and the core, area by area. */
export const contract = { desk, history, settings, clients } as const
