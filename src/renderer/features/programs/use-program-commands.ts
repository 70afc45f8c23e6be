import { useMemo } from 'react'
import { type AppCommand, useCommands } from '../../commands/registry'
import { weekOfColumn } from './grid/week-columns'
import { type ScreenStore, useScreenState } from './screen-state'
import { useMenuActs } from './use-program-acts'
import type { LoadedProgram } from './use-program-sheet'

/** The acts of the grid that the palette finds as well; they act on the cell that was active. */
export function useProgramCommands({ sheet }: LoadedProgram, store: ScreenStore): void {
  const acts = useMenuActs()
  const { active } = useScreenState(store)
  const programId = sheet.program.id
  const weeks = sheet.program.weeks.length
  const week = active ? weekOfColumn(active.column) : undefined
  const dayId = active?.bandId ?? undefined
  const isDeload = week !== undefined && sheet.program.weeks[week - 1]?.kind === 'deload'
  const name = sheet.program.weeks[(week ?? 1) - 1]?.name ?? ''
  const commands = useMemo((): readonly AppCommand[] => {
    const inCell = { key: 'programs.chooseCell' }
    return [
      {
        id: 'program.duplicateWeek',
        words: { key: 'programs.duplicateWeek' },
        ...(week === undefined ? { disabled: inCell } : {}),
        run: () => void acts.duplicateWeek({ programId, week: week ?? 1 }),
      },
      {
        id: 'program.deload',
        words: { key: `programs.menu.${isDeload ? 'makeLoading' : 'makeDeload'}` },
        ...(week === undefined ? { disabled: inCell } : {}),
        run: () => {
          const kind = isDeload ? 'loading' : 'deload'
          void acts.setWeek({ programId, week: week ?? 1, kind, name })
        },
      },
      {
        id: 'program.duplicateDay',
        words: { key: 'programs.duplicateDay' },
        ...(dayId === undefined ? { disabled: inCell } : {}),
        run: () => void acts.duplicateDay({ programId, dayId: dayId ?? '' }),
      },
      {
        id: 'program.addWeek',
        words: { key: 'programs.addWeek' },
        run: () => void acts.change({ programId, weeks: weeks + 1 }),
      },
    ]
  }, [acts, programId, week, dayId, isDeload, name, weeks])
  useCommands(commands)
}
