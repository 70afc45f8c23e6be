import { useMemo } from 'react'
import { todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import type { ProgramLook } from '../program-look'
import type { LoadedProgram } from '../use-program-sheet'
import { createBandMaker } from './grid-bands'
import { gridWords } from './grid-words'
import { weekColumns, weekOn } from './week-columns'
import { setsToShow, zoomColumns } from './zoom-columns'

/** What the grid draws of a program in a zoom; bands, rows and columns keep their identity while unchanged. */
export function useGridModel({ sheet, cards }: LoadedProgram, look: ProgramLook) {
  const words = useWords()
  const { startsOn, weeks } = sheet.program
  const today = todayHere()
  const sets = look.zoom === 'set' ? setsToShow(sheet, look.week) : 0
  const makeBands = useMemo(
    () => createBandMaker({ words, cards, look, sets }),
    [words, cards, look, sets],
  )
  const all = useMemo(() => {
    const dates = { startsOn, today, locale: words.locale }
    return weekColumns(weeks, { say: words.say, dates })
  }, [weeks, startsOn, today, words])
  const columns = useMemo(
    () => zoomColumns(look, { all, sets, say: words.say }),
    [look, all, sets, words],
  )
  const now = weekOn(startsOn, weeks.length, today).week
  const week = look.zoom === 'block' ? now : look.week
  const bands = useMemo(() => makeBands(sheet, week), [makeBands, sheet, week])
  return { bands, ...columns, words: useMemo(() => gridWords(words.say), [words]) }
}
