import { useMemo } from 'react'
import { todayHere } from '../../../formatting/dates'
import { useLoadFormat } from '../../../formatting/unit-view'
import { useWords } from '../../../formatting/use-words'
import { useCheckMarks } from '../check/check-marks'
import type { ProgramLook } from '../program-look'
import type { LoadedProgram } from '../use-program-sheet'
import { createBandMaker } from './grid-bands'
import { gridWords } from './grid-words'
import { useTemplateDots } from './use-template-dots'
import { weekColumns, weekOn } from './week-columns'
import { setsToShow, zoomColumns } from './zoom-columns'

/** What the grid draws of a program in a zoom; bands, rows and columns keep their identity while unchanged. */
export function useGridModel({ sheet, cards }: LoadedProgram, look: ProgramLook) {
  const words = useWords()
  const format = useLoadFormat()
  const { startsOn, weeks, clientId } = sheet.program
  const today = todayHere()
  const sets = look.zoom === 'set' ? setsToShow(sheet, look.week) : 0
  const makeBands = useMemo(
    () => createBandMaker({ words, format, look, sets }),
    [words, format, look, sets],
  )
  const all = useMemo(() => {
    const dates = { startsOn, today, locale: words.locale }
    // A template starts with whom it is given to.
    return weekColumns(weeks, { say: words.say, ...(clientId !== '' && { dates }) })
  }, [weeks, startsOn, today, words, clientId])
  const columns = useMemo(
    () => zoomColumns(look, { all, sets, say: words.say }),
    [look, all, sets, words],
  )
  const now = weekOn(startsOn, weeks.length, today).week
  const week = look.zoom === 'block' ? now : look.week
  const plain = useMemo(() => makeBands(sheet, week, cards), [makeBands, sheet, week, cards])
  const dotted = useTemplateDots(plain, sheet.program, columns.weeks)
  const bands = useCheckMarks(dotted, columns.weeks)
  return { bands, ...columns, words: useMemo(() => gridWords(words.say), [words]) }
}
