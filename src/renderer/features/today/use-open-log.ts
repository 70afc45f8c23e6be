import { useCallback } from 'react'
import { useNavigate } from 'react-router'
import { places } from '../../../shared/contract/places'
import { calendarDate } from '../../../shared/kernel/calendar-date'
import { api } from '../../api/api'
import { useCommand } from '../../api/use-command'
import { todayHere } from '../../formatting/dates'

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

/** Opens the log of a planned day: the begun session, or a new one in the order of its sheet. */
export function useOpenLog(): (planned: PlannedDay) => Promise<void> {
  const navigate = useNavigate()
  const start = useCommand(api.sessions.start)
  return useCallback(
    async ({ clientId, programId, dayId, week, day, sessionId }) => {
      if (sessionId !== null) return void navigate(places.session(clientId, sessionId))
      const today = todayHere()
      // A day still to come is done early, today; a day that has passed was done on its day.
      const on = day > today ? today : calendarDate(day)
      const answer = await start({ clientId, programId, dayId, week, day: on })
      if (answer.ok) void navigate(places.session(clientId, answer.value.sessionId))
    },
    [navigate, start],
  )
}
