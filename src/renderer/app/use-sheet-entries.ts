import { ClipboardPen } from 'lucide-react'
import { useMemo } from 'react'
import { parseSheetCode, printSheetCode } from '../../shared/domain/handouts/sheet-code'
import { api } from '../api/api'
import { useQuery } from '../api/use-query'
import { useOpenLog } from '../commands/open-log'
import { todayHere } from '../formatting/dates'
import { useWords } from '../formatting/use-words'
import type { PaletteEntry } from './palette-index'

/** The sheets that carry a typed code; choosing one opens its log. */
export function useSheetEntries(query: string): readonly PaletteEntry[] {
  const { say } = useWords()
  const openLog = useOpenLog()
  const read = parseSheetCode(query)
  const code = read.ok ? read.value : null
  const found = useQuery(api.sessions.bySheet, { code: code ?? '' }, { enabled: code !== null })
    .value?.candidates
  return useMemo(() => {
    if (code === null) return []
    return (found ?? []).map((sheet) => {
      const { clientName, programName, dayId, dayName } = sheet
      return {
        item: {
          id: `sheet:${dayId}`,
          text: say('app.openSheet', { code: printSheetCode(code) }),
          detail: [clientName, programName, dayName].join(' · '),
          icon: ClipboardPen,
        },
        run: () => openLog({ ...sheet, day: todayHere() }),
        found: {},
      }
    })
  }, [code, found, openLog, say])
}
