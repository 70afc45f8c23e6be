import { useMemo } from 'react'
import type { CellMark, GridBand, GridCell, GridRow } from '../../../ui/grid/model/grid-model'
import { placeInWeek } from '../grid/week-columns'
import { useCheck } from './check-context'
import type { ShownFinding } from './shown-finding'

type Columns = readonly { readonly id: string }[]

/** The bands with a mark at every row and cell that a finding stands open about. */
export function useCheckMarks(bands: readonly GridBand[], columns: Columns): readonly GridBand[] {
  const findings = useCheck()?.findings
  return useMemo(
    () => (findings ? withMarks(bands, findings, columns) : bands),
    [bands, findings, columns],
  )
}

const TONES = { block: 'danger', warn: 'warn' } as const
const RANK = { danger: 0, warn: 1, info: 2 } as const

/**
 * Sets the marks. A finding of single weeks hangs on their cells, one of all weeks on the exercise. What is
 * only good to know is left to the list, so that a sound program stays plain.
 */
export function withMarks(
  bands: readonly GridBand[],
  findings: readonly ShownFinding[],
  columns: Columns,
): readonly GridBand[] {
  const open = findings.filter(({ kept, severity }) => !kept && severity !== 'info')
  const byRow = Map.groupBy(open, ({ rowId }) => rowId)
  return bands.map((band) => {
    const rows = band.rows.map((row) => {
      const own = byRow.get(row.id)
      return own ? markedRow(row, own, columns) : row
    })
    return rows.every((row, at) => row === band.rows[at]) ? band : { ...band, rows }
  })
}

function markedRow(row: GridRow, findings: readonly ShownFinding[], columns: Columns): GridRow {
  const weeks = columns.flatMap(({ id }) => placeInWeek(id)?.week ?? [])
  const isOfRow = (finding: ShownFinding) =>
    finding.weeks.length === 0 || weeks.every((week) => finding.weeks.includes(week))
  const ofRow = findings.filter((finding) => weeks.length > 1 && isOfRow(finding))
  const ofCells = findings.filter((finding) => !ofRow.includes(finding))
  return {
    ...row,
    exercise: marked(row.exercise, ofRow),
    weeks: row.weeks.map((cell, at) => {
      const place = placeInWeek(columns[at]?.id ?? '')
      const isWork = place?.kind === 'week' || (place?.kind === 'set' && place.set === 0)
      const own = isWork
        ? ofCells.filter(({ weeks: its }) => its.length === 0 || its.includes(place.week))
        : []
      return marked(cell, own)
    }),
  }
}

function marked(cell: GridCell, findings: readonly ShownFinding[]): GridCell {
  if (findings.length === 0) return cell
  const marks: CellMark[] = findings.map(({ severity, says }) => ({
    tone: severity === 'info' ? 'info' : TONES[severity],
    words: says,
  }))
  const all = cell.mark ? [...marks, cell.mark] : marks
  const tone = all.toSorted((a, b) => RANK[a.tone] - RANK[b.tone])[0]?.tone ?? 'info'
  return { ...cell, mark: { tone, words: [...new Set(all.map(({ words }) => words))].join('\n') } }
}
