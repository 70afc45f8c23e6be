import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { useLocation } from 'react-router'
import { ok, refuse } from '../../../../shared/kernel/result'
import { newId } from '../../../api/api'
import { todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import { spreadBlock } from '../../../ui/grid/blocks/spread-block'
import type { TextBlock } from '../../../ui/grid/blocks/tab-text'
import type { AddedRow, GridHandle, PasteTarget } from '../../../ui/grid/grid-props'
import { EXERCISE } from '../../../ui/grid/model/grid-model'
import { TextGrid } from '../../../ui/grid/text-grid'
import { KeyCap } from '../../../ui/keys/key-cap'
import { createSuggestions } from '../exercise-search'
import { FRESH } from '../fresh-program'
import type { ScreenStore } from '../screen-state'
import { useMenuActs, useTypedActs } from '../use-program-acts'
import type { LoadedProgram } from '../use-program-sheet'
import { cellName } from './cell-names'
import { continueSeries } from './continue-series'
import { ghostText } from './ghost-text'
import { createBandMaker } from './grid-bands'
import { gridWords } from './grid-words'
import { pastedRows } from './plan-paste'
import { ProgramMenu } from './program-menu'
import { moveRowsTo, regroup } from './row-acts'
import { TypedEcho } from './typed-echo'
import { createTypedReader } from './typed-week'
import { useDrafts } from './use-drafts'
import { weekColumns, weekOfColumn, weekOn } from './week-columns'
import { addPastedRows, addTypedRow, type Writing, writeCells } from './write-cells'

type ProgramGridProps = {
  readonly loaded: LoadedProgram
  readonly store: ScreenStore
  readonly ref: RefObject<GridHandle | null>
}

/** The program as a grid of texts: what is typed is written, understood and resolved at once. */
export function ProgramGrid(props: ProgramGridProps) {
  const { program } = props.loaded.sheet
  const { drafts, onDraft } = useDrafts(program.clientId, program.id)
  const model = useGridModel(props.loaded)
  const typed = useTyping(props.loaded, props.store)
  const menus = useMenus(props, model.bands)
  useFocusAtOnce(props.ref, drafts !== undefined)
  if (!drafts) return null
  return (
    <TextGrid
      {...model}
      {...typed}
      {...menus}
      ref={props.ref}
      drafts={drafts}
      onDraft={onDraft}
      makeRowId={newId}
      continueSeries={continueSeries}
      addBandHint={<KeyCap keys="Mod+Shift+D" />}
      onActiveChange={(active) => props.store.set({ active })}
      onSelectionChange={(selected) => props.store.set({ selected, notice: '' })}
    />
  )
}

/** A program that was just written or assigned can be typed in at once. */
function useFocusAtOnce(ref: ProgramGridProps['ref'], isReady: boolean): void {
  const isFresh = useLocation().state === FRESH
  useEffect(() => {
    if (isReady && isFresh) ref.current?.focus()
  }, [ref, isReady, isFresh])
}

function useGridModel({ sheet, cards }: LoadedProgram) {
  const words = useWords()
  const { startsOn, weeks } = sheet.program
  const today = todayHere()
  const makeBands = useMemo(() => createBandMaker({ words, cards }), [words, cards])
  const columns = useMemo(() => {
    const dates = { startsOn, today, locale: words.locale }
    return weekColumns(weeks, { say: words.say, dates })
  }, [weeks, startsOn, today, words])
  const trailing = useMemo(() => trailingColumns(words.say), [words])
  const { week } = weekOn(startsOn, weeks.length, today)
  const bands = useMemo(() => makeBands(sheet, week), [makeBands, sheet, week])
  return { bands, weeks: columns, trailing, words: useMemo(() => gridWords(words.say), [words]) }
}

/** The column of tempo and rest behind the weeks. */
export function trailingColumns(say: (key: string) => string) {
  const heads = { title: say('programs.tempo'), subtitle: say('programs.rest') }
  return [{ id: 'tempo', ...heads, width: 92 }]
}

function useTyping({ sheet, exercises, lastTimes }: LoadedProgram, store: ScreenStore) {
  const words = useWords()
  const { say, tell } = words
  const acts = useTypedActs()
  const writing: Writing = { sheet, exercises, acts, tell }
  const suggestExercises = useMemo(() => createSuggestions(exercises), [exercises])
  const read = useMemo(() => createTypedReader(words), [words])
  const addRow = useRowAdding(writing, store)
  return {
    suggestExercises,
    onCommit: (texts: Parameters<typeof writeCells>[1], how: Parameters<typeof writeCells>[2]) =>
      writeCells(writing, texts, how),
    onAddRow: addRow,
    onAddBand: async (name: string) => {
      const answer = await acts.addDay({ programId: sheet.program.id, name, weekday: null })
      return answer.ok ? ok(null) : refuse(answer.error.message)
    },
    onPaste: (block: TextBlock, target: PasteTarget) =>
      void paste(writing, { block, target, store, say }),
    ghostFor: (at: Parameters<typeof ghostText>[1], typed: string) => ghostText(sheet, at, typed),
    resolvedFor: (at: Parameters<typeof ghostText>[1], typed: string) => {
      const week = read(sheet, at, typed)
      if (!week || week.load === '') return undefined
      return say('programs.echoLoad', { load: week.load, loadUnit: week.unit })
    },
    cellName: (at: Parameters<typeof cellName>[1]) => cellName(sheet, at, say),
    renderEcho: (at: Parameters<typeof ghostText>[1], typed: string) => {
      const week = typed.trim() === '' ? undefined : read(sheet, at, typed)
      return week ? <TypedEcho week={week} lastTime={lastTimes.get(week.exerciseId)} /> : null
    },
  }
}

/** Adds typed rows; labels count on while the rows before are still on their way. */
function useRowAdding(writing: Writing, store: ScreenStore) {
  const pending = useRef<readonly { readonly rowId: string; readonly label: string }[]>([])
  return async (row: AddedRow) => {
    const rows = writing.sheet.days.find(({ day }) => day.id === row.bandId)?.day.rows ?? []
    const late = pending.current.filter(({ rowId }) => !rows.some(({ id }) => id === rowId))
    const beforeRowId = store.get().insertBefore
    store.set({ insertBefore: null, notice: '' })
    const isHere = rows.some(({ id }) => id === beforeRowId)
    const answer = await addTypedRow(writing, row, {
      beforeRowId: isHere ? beforeRowId : null,
      takenLabels: late.map(({ label }) => label),
    })
    if (answer.ok) pending.current = [...late, { rowId: row.rowId, label: answer.value.label }]
    return answer
  }
}

type Pasting = {
  readonly block: TextBlock
  readonly target: PasteTarget
  readonly store: ScreenStore
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string
}

async function paste(writing: Writing, { block, target, store, say }: Pasting): Promise<void> {
  const { at, sheet, selection } = target
  const weeks = writing.sheet.program.weeks.length
  const isNewRows = at.rowId === null
  const spread = isNewRows
    ? { cells: [], overflow: block, unplaced: [] }
    : spreadBlock(sheet, selection, block)
  const isNamed = isNewRows || weekOfColumn(at.column) === undefined
  const rows = isNamed ? pastedRows(spread.overflow, weeks) : []
  const written = await writeCells(
    writing,
    spread.cells.filter(({ text }) => text !== ''),
    'paste',
  )
  const added =
    written.ok && at.bandId !== null ? await addPastedRows(writing, at.bandId, rows) : written
  const left =
    spread.unplaced.length + (isNamed ? 0 : spread.overflow.flat().filter(Boolean).length)
  const parts = added.ok
    ? [
        spread.cells.length > 0 && say('programs.pasted', { count: spread.cells.length }),
        rows.length > 0 && say('programs.pastedRows', { count: rows.length }),
        left > 0 && say('programs.pastedLeft', { count: left }),
      ]
    : [added.error]
  store.set({ notice: parts.filter(Boolean).join(' · ') })
}

function useMenus(
  { loaded, store, ref }: ProgramGridProps,
  bands: ReturnType<typeof useGridModel>['bands'],
) {
  const { say } = useWords()
  const acts = useMenuActs()
  const { sheet } = loaded
  const programId = sheet.program.id
  const focusGrid = () => ref.current?.focus()
  const insert = (bandId: string, beforeRowId: string | null) => {
    const rows = sheet.days.flatMap((day) => day.rows)
    const above = rows.find(({ row }) => row.id === beforeRowId)?.exerciseName
    const notice = above ? say('programs.insertAbove', { exercise: above }) : ''
    ref.current?.goTo({ bandId, rowId: null, column: EXERCISE })
    store.set({ insertBefore: beforeRowId, notice })
  }
  return {
    onMoveRows: (rowIds: readonly string[], to: Parameters<typeof moveRowsTo>[2]['to']) =>
      moveRowsTo(sheet, acts, { rowIds, to }),
    onDuplicateRows: (ids: readonly string[]) =>
      void acts.duplicateRows({ programId, rowIds: [...ids] }),
    onDeleteRows: (ids: readonly string[]) => void acts.removeRows({ programId, rowIds: [...ids] }),
    onInsertRow: ({ bandId, beforeRowId }: { bandId: string; beforeRowId: string | null }) =>
      insert(bandId, beforeRowId),
    onGroup: (rowIds: readonly string[]) => regroup(sheet, acts, { rowIds, how: 'group' }),
    onUngroup: (rowIds: readonly string[]) => regroup(sheet, acts, { rowIds, how: 'ungroup' }),
    onDuplicateWeek: (id: string) =>
      void acts.duplicateWeek({ programId, week: weekOfColumn(id) ?? 1 }),
    onDuplicateBand: (dayId: string) => void acts.duplicateDay({ programId, dayId }),
    onNote: () => store.set({ noteAsked: store.get().noteAsked + 1 }),
    renderMenu: (menu: Parameters<typeof ProgramMenu>[0]['menu']) => (
      <ProgramMenu menu={menu} tools={{ sheet, bands, acts, store, onInsert: insert, focusGrid }} />
    ),
  }
}
