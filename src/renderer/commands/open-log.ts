import { createContext, useContext } from 'react'

/** A planned day of a program, perhaps already begun. */
export type PlannedDay = {
  readonly clientId: string
  readonly programId: string
  readonly dayId: string
  readonly week: number
  /** The day it was meant for. */
  readonly day: string
  readonly sessionId: string | null
}

/** Opens the log of a planned day; the app says how. */
export type OpenLog = (planned: PlannedDay) => void

/** Where the app puts its way to the log, for screens that do not know each other. */
export const OpenLogContext = createContext<OpenLog>(() => undefined)

/** The way from a planned day to its log: the begun session, or a new one in the order of its sheet. */
export function useOpenLog(): OpenLog {
  return useContext(OpenLogContext)
}
