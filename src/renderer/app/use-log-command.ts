import { useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { places } from '../../shared/contract/places'
import { api } from '../api/api'
import { useCommand } from '../api/use-command'
import { clientOfPath } from '../commands/client-of-path'
import { useFocusedClient } from '../commands/focused-client'
import type { OpenLog } from '../commands/open-log'
import { type AppCommand, useCommands } from '../commands/registry'
import { todayHere } from '../formatting/dates'

/**
 * The one way into the log of a client, on every tab of the client and for the focused row of Today: it
 * goes on with the open session, else opens the next one due, else a free one.
 */
export function useLogCommand(openLog: OpenLog): void {
  const { pathname } = useLocation()
  const focused = useFocusedClient()
  const navigate = useNavigate()
  const startFree = useCommand(api.sessions.startFree)
  const clientId = clientOfPath(pathname) ?? focused
  const commands = useMemo((): readonly AppCommand[] => {
    const run = async () => {
      if (clientId === null) return
      const log = await api.sessions.ofClient({ clientId })
      if (!log.ok) return
      const begun = log.value.sessions.find(({ status }) => status === 'open')
      const [due] = log.value.due
      if (begun) return void navigate(places.session(clientId, begun.id))
      if (due) return openLog({ ...due, clientId, sessionId: null })
      const answer = await startFree({ clientId, name: '', day: todayHere() })
      if (answer.ok) void navigate(places.session(clientId, answer.value.sessionId))
    }
    return [
      {
        id: 'sessions.log',
        words: { key: 'sessions.log.logSession' },
        keys: 'Mod+L',
        tabKeys: 'Alt+L',
        ...(clientId === null ? { disabled: { key: 'sessions.log.needsClient' } } : {}),
        run: () => void run(),
      },
    ]
  }, [clientId, navigate, openLog, startFree])
  useCommands(commands, 'shell')
}
