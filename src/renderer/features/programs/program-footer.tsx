import { memo, useDeferredValue, useMemo } from 'react'
import type { ProgramSheet } from '../../../shared/domain/programs/program-sheet'
import type { SessionEstimate } from '../../../shared/domain/programs/session-estimate'
import { estimateWeek } from '../../../shared/domain/programs/sheet-estimate'
import type { LoadUnit } from '../../../shared/domain/units/load'
import { todayHere } from '../../formatting/dates'
import { useUnitView } from '../../formatting/unit-view'
import { useWords, type Words } from '../../formatting/use-words'
import { useWidth } from '../../ui/charts/use-width'
import { type Stat, StatRow } from '../../ui/lists/stat-row'
import { weekOfColumn, weekOn } from './grid/week-columns'
import { type LitSum, type ScreenStore, useScreenFact, useScreenPart } from './screen-state'
import { tonnageText } from './tonnage-text'

/** Room in px for the sums at both ends of the footer, and for each muscle between them. */
const ROOM = { ends: 440, muscle: 124 }

type FooterProps = { readonly sheet: ProgramSheet; readonly store: ScreenStore }

/**
 * The sums of the week that is being worked on: sets per muscle, volume load, mean intensity. They
 * follow a moment behind the grid, so that the cell is painted first.
 */
export function ProgramFooter({ sheet, store }: FooterProps) {
  const { startsOn, weeks } = sheet.program
  const now = weekOn(startsOn, weeks.length, todayHere()).week
  const known = useScreenFact(store, ({ active, look }) =>
    look.zoom === 'block' ? (active ? weekOfColumn(active.column) : undefined) : look.week,
  )
  const late = { sheet: useDeferredValue(sheet), week: useDeferredValue(known ?? now) }
  return <WeekSums {...late} store={store} />
}

type WeekSumsProps = FooterProps & { readonly week: number }

const WeekSums = memo(function WeekSums({ sheet, week, store }: WeekSumsProps) {
  const words = useWords()
  const { say } = words
  const [ref, width] = useWidth()
  const sums = useMemo(() => estimateWeek(sheet, week - 1), [sheet, week])
  const before = useMemo(
    () => (week > 1 ? estimateWeek(sheet, week - 2).tonnageMg : 0),
    [sheet, week],
  )
  const lit = useScreenPart(store, 'lit')
  const { chosen } = useUnitView()
  const room = Math.floor((width - ROOM.ends) / ROOM.muscle)
  const press = (id: string) => {
    const sum = sumOf(id, sums)
    const isSame = lit?.week === week && keyOf(lit) === id
    store.set({ lit: isSame ? null : { week, sum } })
  }
  const pressed = (stat: Stat): Stat => ({
    ...stat,
    isPressed: lit?.week === week && keyOf(lit) === stat.id,
  })
  const unit = chosen ?? sheet.context.profile.unit
  return (
    <div ref={ref}>
      <StatRow
        label={say('programs.week', { week })}
        stats={setStats(sums, room, say).map(pressed)}
        endStats={endStats(sums, { unit, before, words }).map(pressed)}
        onPress={press}
      />
    </div>
  )
})

/** The sum that a figure of the footer stands for. */
function sumOf(id: string, sums: SessionEstimate): LitSum['sum'] {
  const muscle = sums.muscles.find((one) => one.muscle === id)?.muscle
  if (muscle) return { kind: 'muscle', muscle }
  return { kind: id === 'tonnage' || id === 'mean' ? id : 'sets' }
}

function keyOf({ sum }: LitSum): string {
  return sum.kind === 'muscle' ? sum.muscle : sum.kind
}

/** Minutes and sets of the week, then its muscles with the most sets first, as many as there is room for. */
function setStats(sums: SessionEstimate, room: number, say: Words['say']): readonly Stat[] {
  const most = sums.muscles[0]?.sets ?? 1
  const muscles = sums.muscles.slice(0, room).map(({ muscle, sets }) => ({
    id: muscle,
    name: say(`programs.muscle.${muscle}`),
    value: String(Math.round(sets * 10) / 10),
    share: sets / most,
  }))
  const { workSets, minutes } = sums
  return [
    { id: 'minutes', name: '', value: say('programs.aboutMinutes', { minutes }) },
    {
      id: 'sets',
      name: say('programs.setsWord', { count: workSets }),
      value: String(workSets),
      isValueFirst: true,
    },
    ...muscles,
  ]
}

type Ends = { readonly unit: LoadUnit; readonly before: number; readonly words: Words }

function endStats(sums: SessionEstimate, { unit, before, words }: Ends): readonly Stat[] {
  const { say } = words
  const ends: Stat[] = []
  if (sums.tonnageMg > 0) {
    const percent = before > 0 ? Math.round((sums.tonnageMg / before - 1) * 100) : 0
    const key = percent > 0 ? 'programs.more' : 'programs.less'
    ends.push({
      id: 'tonnage',
      name: '',
      value: tonnageText(sums.tonnageMg, unit, words),
      ...(percent !== 0 && { change: say(key, { percent: Math.abs(percent) }) }),
    })
  }
  if (sums.meanIntensity !== undefined) {
    const percent = say('programs.percent', { percent: sums.meanIntensity })
    ends.push({ id: 'mean', name: say('programs.meanIntensity'), value: percent })
  }
  return ends
}
