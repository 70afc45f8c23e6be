import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { type AppCommand, useCommands } from '../../commands/registry'
import type { GridHandle } from '../../ui/grid/grid-props'
import type { GridAct } from '../../ui/grid/keys/grid-act'
import { EXERCISE } from '../../ui/grid/model/grid-model'
import { copyAsLine, mergeWeeks } from './grid/one-line'
import { weekOfColumn } from './grid/week-columns'
import { type ScreenState, type ScreenStore, useScreenFact } from './screen-state'
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
  const programId = sheet.program.id
  const { weeks } = sheet.program
  const hasWeek = useScreenFact(store, (state) => weekOf(state) !== undefined)
  const hasDay = useScreenFact(store, ({ active }) => (active?.bandId ?? null) !== null)
  const isDeload = useScreenFact(
    store,
    (state) => weeks[(weekOf(state) ?? 0) - 1]?.kind === 'deload',
  )
  const commands = useMemo((): readonly AppCommand[] => {
    const inCell = hasWeek ? {} : { disabled: CHOOSE }
    const command = (id: string, key: string, run: (week: number) => unknown): AppCommand => ({
      id: `program.${id}`,
      words: { key },
      ...inCell,
      run: () => void run(weekOf(store.get()) ?? 1),
    })
    const move = (by: 1 | -1) => (week: number) => {
      const to = week + by
      return to >= 1 && to <= weeks.length ? acts.moveWeek({ programId, week, to }) : undefined
    }
    const kind = isDeload ? 'loading' : 'deload'
    return [
      command('duplicateWeek', 'programs.duplicateWeek', (week) =>
        acts.duplicateWeek({ programId, week }),
      ),
      command('insertWeek', 'programs.menu.insertWeek', (week) =>
        acts.insertWeek({ programId, week }),
      ),
      command('weekBack', 'programs.menu.weekBack', move(-1)),
      command('weekOn', 'programs.menu.weekOn', move(1)),
      command('removeWeek', 'programs.removeWeek', (week) => acts.removeWeek({ programId, week })),
      command('deload', `programs.menu.${isDeload ? 'makeLoading' : 'makeDeload'}`, (week) =>
        acts.setWeek({ programId, week, kind, name: weeks[week - 1]?.name ?? '' }),
      ),
      {
        id: 'program.duplicateDay',
        words: { key: 'programs.duplicateDay' },
        ...(hasDay ? {} : { disabled: CHOOSE }),
        run: () => void acts.duplicateDay({ programId, dayId: store.get().active?.bandId ?? '' }),
      },
      {
        id: 'program.addWeek',
        words: { key: 'programs.addWeek' },
        run: () => void acts.change({ programId, weeks: weeks.length + 1 }),
      },
    ]
  }, [acts, store, programId, weeks, hasWeek, hasDay, isDeload])
  useCommands(commands)
}

const CHOOSE = { key: 'programs.chooseCell' }

function weekOf({ active }: ScreenState): number | undefined {
  return active ? weekOfColumn(active.column) : undefined
}

/** Acts of the grid by the name the palette gives them. */
const GRID_ACTS: readonly { readonly id: string; readonly key: string; readonly act: GridAct }[] = [
  { id: 'fillRight', key: 'programs.fillRight', act: { kind: 'fill', way: 'right' } },
  { id: 'fillDown', key: 'programs.fillDown', act: { kind: 'fill', way: 'down' } },
  { id: 'group', key: 'programs.menu.group', act: { kind: 'group' } },
  { id: 'ungroup', key: 'programs.menu.ungroup', act: { kind: 'ungroup' } },
  { id: 'note', key: 'programs.menu.note', act: { kind: 'note' } },
  { id: 'sets', key: 'programs.expandSets', act: { kind: 'expand-sets' } },
]

function useRowCommands({ sheet }: LoadedProgram, { store, grid }: Offers): void {
  const acts = useMenuActs()
  const hasRow = useScreenFact(store, ({ active }) => (active?.rowId ?? null) !== null)
  const newest = useRef(sheet)
  useEffect(() => {
    newest.current = sheet
  }, [sheet])
  const commands = useMemo((): readonly AppCommand[] => {
    const command = (id: string, key: string, run: () => void): AppCommand => ({
      id: `program.${id}`,
      words: { key },
      ...(hasRow ? {} : { disabled: CHOOSE }),
      run,
    })
    const edit = () => {
      const { active } = store.get()
      if (active) grid.current?.edit({ ...active, column: EXERCISE })
    }
    const tools = () => ({ sheet: newest.current, store, acts })
    return [
      ...GRID_ACTS.map(({ id, key, act }) => command(id, key, () => grid.current?.act(act))),
      command('swap', 'programs.menu.swap', edit),
      command('oneLine', 'programs.menu.oneLine', () => copyAsLine(tools(), rowsIn(store.get()))),
      command('merge', 'programs.menu.merge', () => mergeWeeks(tools(), rowsIn(store.get()))),
    ]
  }, [acts, store, grid, hasRow])
  useCommands(commands)
}

function rowsIn({ selected, active }: ScreenState): readonly string[] {
  const chosen = selected?.rowIds ?? []
  return chosen.length > 0 || !active?.rowId ? chosen : [active.rowId]
}
