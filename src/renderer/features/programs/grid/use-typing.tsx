import { useMemo, useRef } from 'react'
import { ok, refuse } from '../../../../shared/kernel/result'
import { useWords } from '../../../formatting/use-words'
import type { CellText, CommitHow } from '../../../ui/grid/blocks/cell-text'
import type { AddedRow } from '../../../ui/grid/grid-props'
import type { CellRef } from '../../../ui/grid/model/grid-model'
import { useFlagChoice, useFlaggedSuggestions } from '../check/flags-while-typing'
import { createSuggestions } from '../exercise-search'
import type { ScreenStore } from '../screen-state'
import { useTypedActs } from '../use-program-acts'
import type { LoadedProgram } from '../use-program-sheet'
import { cellName } from './cell-names'
import { lastWeekText } from './last-week-text'
import { loadNote } from './load-note'
import { typedAnswer } from './typed-answer'
import { AnswerEcho, TypedEcho } from './typed-echo'
import { createTypedReader } from './typed-week'
import { useGhosts } from './use-ghosts'
import { valueText } from './value-text'
import { addTypedRow, type Writing, writeCells } from './write-cells'

/** What the grid asks and hands out while the coach types. */
export function useTyping({ sheet, exercises, lastTimes }: LoadedProgram, store: ScreenStore) {
  const words = useWords()
  const { say, tell } = words
  const acts = useTypedActs()
  const choose = useFlagChoice(store)
  const writing: Writing = { sheet, exercises, acts, tell, choose }
  const suggestExercises = useFlaggedSuggestions(
    useMemo(() => createSuggestions(exercises), [exercises]),
  )
  const read = useMemo(() => createTypedReader(words), [words])
  const ghosts = useGhosts(sheet, words)
  const addRow = useRowAdding(writing, store)
  return {
    writing,
    handlers: {
      suggestExercises,
      onCommit: (texts: readonly CellText[], how: CommitHow) => writeCells(writing, texts, how),
      onAddRow: addRow,
      onAddBand: async (name: string) => {
        const answer = await acts.addDay({ programId: sheet.program.id, name, weekday: null })
        return answer.ok ? ok(null) : refuse(answer.error.message)
      },
      ghostFor: ghosts.textFor,
      valueText: (at: CellRef) => valueText(sheet, at),
      lastWeekText: (at: CellRef) => lastWeekText(sheet, at),
      resolvedFor: (at: CellRef, typed: string) => {
        const week = typedAnswer(sheet, at, typed) ? undefined : read(sheet, at, typed)
        if (!week || week.load === '') return undefined
        return say('programs.echoLoad', { load: week.load, loadUnit: week.unit })
      },
      renderNote: (at: CellRef) => loadNote(sheet, at),
      cellName: (at: CellRef) => cellName(sheet, at, say),
      renderEcho: (at: CellRef, typed: string) => {
        const answer = typedAnswer(sheet, at, typed)
        if (answer) return <AnswerEcho answer={answer} />
        const week = typed.trim() === '' ? undefined : read(sheet, at, typed)
        if (!week) return null
        const asides = {
          source: ghosts.sourceOf(at, typed),
          lastTime: lastTimes.get(week.exerciseId),
        }
        return <TypedEcho week={week} {...asides} />
      },
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
