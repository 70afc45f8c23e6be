import { useMemo } from 'react'
import { programOfTemplate } from '../../../../shared/domain/programs/program-of-template'
import { sheetOf } from '../../../../shared/domain/programs/program-sheet'
import { sheetContext } from '../../../../shared/domain/programs/sheet-context'
import type { Template } from '../../../../shared/domain/programs/template'
import { api, newId } from '../../../api/api'
import { useQuery } from '../../../api/use-query'
import { todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import { TextGrid } from '../../../ui/grid/text-grid'
import { cellName } from './cell-names'
import { createBandMaker } from './grid-bands'
import { gridWords } from './grid-words'
import { weekColumns } from './week-columns'
import { trailingColumns } from './zoom-columns'

/** A template in the grid of programs, to look at: without a client there are no loads and nothing is typed. */
export function TemplateGrid({ template }: { readonly template: Template }) {
  const words = useWords()
  const exercises = useQuery(api.exercises.list, {}).value?.exercises
  const unit = useQuery(api.settings.studio, {}).value?.unit ?? 'kg'
  const sheet = useMemo(() => {
    if (!exercises) return undefined
    const strength = { unit, maxes: [], bodyMass: null, equipment: [] }
    const context = sheetContext({ strength, exercises })
    return sheetOf(programOfTemplate(template, todayHere()), context)
  }, [template, exercises, unit])
  const model = useMemo(() => {
    if (!sheet) return undefined
    const makeBands = createBandMaker({ words, isReadOnly: true })
    return {
      bands: makeBands(sheet, 1),
      weeks: weekColumns(sheet.program.weeks, { say: words.say }),
      trailing: trailingColumns(words.say),
      words: gridWords(words.say),
    }
  }, [sheet, words])
  if (!model || !sheet) return null
  return (
    <TextGrid
      {...model}
      addRows="none"
      makeRowId={newId}
      onCommit={() => undefined}
      onAddRow={() => undefined}
      cellName={(at) => cellName(sheet, at, words.say)}
    />
  )
}
