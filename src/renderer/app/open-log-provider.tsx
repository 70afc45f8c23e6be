import { type ReactNode, useCallback } from 'react'
import { useNavigate } from 'react-router'
import { places } from '../../shared/contract/places'
import { calendarDate } from '../../shared/kernel/calendar-date'
import { api } from '../api/api'
import { useCommand } from '../api/use-command'
import { type OpenLog, OpenLogContext } from '../commands/open-log'
import { todayHere } from '../formatting/dates'
import { useLogCommand } from './use-log-command'

/**
 * Lets every screen open the log of a planned day: the begun session, or a new one in the order of its
 * sheet; and keeps the command that opens the log of the client in view.
 */
export function OpenLogProvider({ children }: { readonly children: ReactNode }) {
  const navigate = useNavigate()
  const start = useCommand(api.sessions.start)
  const openLog = useCallback<OpenLog>(
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
  useLogCommand(openLog)
  return <OpenLogContext value={openLog}>{children}</OpenLogContext>
}
