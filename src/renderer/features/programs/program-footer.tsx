import { useMemo } from 'react'
import type { ProgramSheet } from '../../../shared/domain/programs/program-sheet'
import type { SessionEstimate } from '../../../shared/domain/programs/session-estimate'
import { estimateWeek } from '../../../shared/domain/programs/sheet-estimate'
import type { LoadUnit } from '../../../shared/domain/units/load'
import { todayHere } from '../../formatting/dates'
import { useWords, type Words } from '../../formatting/use-words'
import { useWidth } from '../../ui/charts/use-width'
import { type Stat, StatRow } from '../../ui/lists/stat-row'
import { weekOfColumn, weekOn } from './grid/week-columns'
import { type ScreenStore, useScreenFact } from './screen-state'
import { tonnageText } from './tonnage-text'

/** Room in px for the sums at both ends of the footer, and for each muscle between them. */
const ROOM = { ends: 320, muscle: 124 }

/** The sums of the week that is being worked on: sets per muscle, volume load, mean intensity. */
export function ProgramFooter({
  sheet,
  store,
}: {
  readonly sheet: ProgramSheet
  readonly store: ScreenStore
}) {
  const words = useWords()
  const { say } = words
  const [ref, width] = useWidth()
  const { startsOn, weeks } = sheet.program
  const now = weekOn(startsOn, weeks.length, todayHere()).week
  const known = useScreenFact(store, ({ active, look }) =>
    look.zoom === 'block' ? (active ? weekOfColumn(active.column) : undefined) : look.week,
  )
  const week = known ?? now
  const sums = useMemo(() => estimateWeek(sheet, week - 1), [sheet, week])
  const most = sums.muscles[0]?.sets ?? 1
  const stats: Stat[] = [
    {
      id: 'sets',
      name: say('programs.setsWord', { count: sums.workSets }),
      value: String(sums.workSets),
      isValueFirst: true,
    },
    ...sums.muscles
      .slice(0, Math.floor((width - ROOM.ends) / ROOM.muscle))
      .map(({ muscle, sets }) => ({
        id: muscle,
        name: say(`programs.muscle.${muscle}`),
        value: String(Math.round(sets * 10) / 10),
        share: sets / most,
      })),
  ]
  const ends = endStats(sums, sheet.context.profile.unit, words)
  return (
    <div ref={ref}>
      <StatRow label={say('programs.week', { week })} stats={stats} endStats={ends} />
    </div>
  )
}

function endStats(sums: SessionEstimate, unit: LoadUnit, words: Words): readonly Stat[] {
  const { say } = words
  const ends: Stat[] = []
  if (sums.tonnageMg > 0) {
    ends.push({ id: 'tonnage', name: '', value: tonnageText(sums.tonnageMg, unit, words) })
  }
  if (sums.meanIntensity !== undefined) {
    const percent = say('programs.percent', { percent: sums.meanIntensity })
    ends.push({ id: 'mean', name: say('programs.meanIntensity'), value: percent })
  }
  return ends
}
