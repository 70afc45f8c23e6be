import { ClipboardPen } from 'lucide-react'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { places } from '../../shared/contract/places'
import { parseSheetCode, printSheetCode } from '../../shared/domain/handouts/sheet-code'
import { api } from '../api/api'
import { useCommand } from '../api/use-command'
import { useQuery } from '../api/use-query'
import { todayHere } from '../formatting/dates'
import { useWords } from '../formatting/use-words'
import type { PaletteEntry } from './palette-index'

/** The sheets that carry a typed code; choosing one opens its log. */
export function useSheetEntries(query: string): readonly PaletteEntry[] {
  const { say } = useWords()
  const navigate = useNavigate()
  const start = useCommand(api.sessions.start)
  const read = parseSheetCode(query)
  const code = read.ok ? read.value : null
  const found = useQuery(api.sessions.bySheet, { code: code ?? '' }, { enabled: code !== null })
    .value?.candidates
  return useMemo(() => {
    if (code === null) return []
    return (found ?? []).map((sheet) => {
      const { clientId, clientName, programId, programName, dayId, dayName, week } = sheet
      const open = async () => {
        if (sheet.sessionId !== null)
          return void navigate(places.session(clientId, sheet.sessionId))
        const answer = await start({ clientId, programId, dayId, week, day: todayHere() })
        if (answer.ok) void navigate(places.session(clientId, answer.value.sessionId))
      }
      return {
        item: {
          id: `sheet:${dayId}`,
          text: say('app.openSheet', { code: printSheetCode(code) }),
          detail: [clientName, programName, dayName].join(' · '),
          icon: ClipboardPen,
        },
        run: () => void open(),
        found: {},
      }
    })
  }, [code, found, navigate, say, start])
}
