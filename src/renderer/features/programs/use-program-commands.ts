import { type RefObject, useMemo } from 'react'
import { type AppCommand, useCommands } from '../../commands/registry'
import type { GridHandle } from '../../ui/grid/grid-props'
import type { GridAct } from '../../ui/grid/keys/grid-act'
import { EXERCISE } from '../../ui/grid/model/grid-model'
import { copyAsLine, mergeWeeks } from './grid/one-line'
import { weekOfColumn } from './grid/week-columns'
import { type ScreenStore, useScreenState } from './screen-state'
import { useMenuActs } from './use-program-acts'
import type { LoadedProgram } from './use-program-sheet'
import { useZoomCommands } from './use-zoom-commands'

type Offers = { readonly store: ScreenStore; readonly grid: RefObject<GridHandle | null> }

/** The acts of the grid that the palette finds as well; they act on the cell that was active. */
export function useProgramCommands(loaded: LoadedProgram, offers: Offers): void {
  useZoomCommands(loaded.sheet.program.weeks.length, offers.store)
  useWeekCommands(loaded, offers)
  useRowCommands(loaded, offers)
}

function useWeekCommands({ sheet }: LoadedProgram, { store }: Offers): void {
  const acts = useMenuActs()
  const { active } = useScreenState(store)
  const programId = sheet.program.id
  const weeks = sheet.program.weeks.length
  const known = active ? weekOfColumn(active.column) : undefined
  const dayId = active?.bandId ?? undefined
  const isDeload = known !== undefined && sheet.program.weeks[known - 1]?.kind === 'deload'
  const name = sheet.program.weeks[(known ?? 1) - 1]?.name ?? ''
  const commands = useMemo((): readonly AppCommand[] => {
    const week = known ?? 1
    const inCell = known === undefined ? { disabled: { key: 'programs.chooseCell' } } : {}
    const inDay = dayId === undefined ? { disabled: { key: 'programs.chooseCell' } } : {}
    const command = (id: string, key: string, run: () => unknown): AppCommand => ({
      id: `program.${id}`,
      words: { key: `programs.${key}` },
      ...inCell,
      run: () => void run(),
    })
    const kind = isDeload ? 'loading' : 'deload'
    const edge = { disabled: { key: 'programs.menu.noFurther' } }
    const move = (to: number) => () => acts.moveWeek({ programId, week, to })
    return [
      command('duplicateWeek', 'duplicateWeek', () => acts.duplicateWeek({ programId, week })),
      command('insertWeek', 'menu.insertWeek', () => acts.insertWeek({ programId, week })),
      { ...command('weekBack', 'menu.weekBack', move(week - 1)), ...(week <= 1 && edge) },
      { ...command('weekOn', 'menu.weekOn', move(week + 1)), ...(week >= weeks && edge) },
      command('removeWeek', 'removeWeek', () => acts.removeWeek({ programId, week })),
      command('deload', `menu.${isDeload ? 'makeLoading' : 'makeDeload'}`, () =>
        acts.setWeek({ programId, week, kind, name }),
      ),
      {
        id: 'program.duplicateDay',
        words: { key: 'programs.duplicateDay' },
        ...inDay,
        run: () => void acts.duplicateDay({ programId, dayId: dayId ?? '' }),
      },
      {
        id: 'program.addWeek',
        words: { key: 'programs.addWeek' },
        run: () => void acts.change({ programId, weeks: weeks + 1 }),
      },
    ]
  }, [acts, programId, known, dayId, isDeload, name, weeks])
  useCommands(commands)
}

/** Acts of the grid by the name the palette gives them, with their key. */
const GRID_ACTS: readonly { readonly id: string; readonly key: string; readonly act: GridAct }[] = [
  { id: 'fillRight', key: 'fillRight', act: { kind: 'fill', way: 'right' } },
  { id: 'fillDown', key: 'fillDown', act: { kind: 'fill', way: 'down' } },
  { id: 'group', key: 'menu.group', act: { kind: 'group' } },
  { id: 'ungroup', key: 'menu.ungroup', act: { kind: 'ungroup' } },
  { id: 'note', key: 'menu.note', act: { kind: 'note' } },
  { id: 'sets', key: 'expandSets', act: { kind: 'expand-sets' } },
]

function useRowCommands({ sheet }: LoadedProgram, { store, grid }: Offers): void {
  const acts = useMenuActs()
  const { active } = useScreenState(store)
  const commands = useMemo((): readonly AppCommand[] => {
    const rowId = active?.rowId ?? null
    const inRow = rowId === null ? { disabled: { key: 'programs.chooseCell' } } : {}
    const rowIds = () => {
      const chosen = store.get().selected?.rowIds ?? []
      return chosen.length > 0 || rowId === null ? chosen : [rowId]
    }
    const command = (id: string, key: string, run: () => void): AppCommand => ({
      id: `program.${id}`,
      words: { key: `programs.${key}` },
      ...inRow,
      run,
    })
    const edit = () =>
      grid.current?.edit({ bandId: active?.bandId ?? null, rowId, column: EXERCISE })
    return [
      ...GRID_ACTS.map(({ id, key, act }) => command(id, key, () => grid.current?.act(act))),
      command('swap', 'menu.swap', () => edit()),
      command('oneLine', 'menu.oneLine', () => copyAsLine({ sheet }, rowIds())),
      command('merge', 'menu.merge', () => mergeWeeks({ sheet, store, acts }, rowIds())),
    ]
  }, [acts, sheet, store, grid, active])
  useCommands(commands)
}
