import { useState } from 'react'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { Select } from '../../../ui/choices/select'
import styles from './name-forms.module.css'
import type { MenuTools } from './program-menu'
import { moveRowsTo } from './row-acts'
import { weekColumn } from './week-columns'

type MoveProps = { readonly tools: MenuTools; readonly onDone: () => void }

/** The end of a day, among the rows one can be put before. */
const AT_END = 'end'

/** Where chosen rows go: the day, and the row they stand before there. */
export function MoveRows({
  rowIds,
  tools,
  onDone,
}: MoveProps & { readonly rowIds: readonly string[] }) {
  const { say } = useWords()
  const { days } = tools.sheet
  const own = days.find(({ day }) => day.rows.some(({ id }) => rowIds.includes(id)))
  const [dayId, setDay] = useState(own?.day.id ?? '')
  const [before, setBefore] = useState(AT_END)
  const rows = days.find(({ day }) => day.id === dayId)?.rows ?? []
  const others = rows.filter(({ row }) => !rowIds.includes(row.id))
  const move = () => {
    const beforeRowId = others.some(({ row }) => row.id === before) ? before : null
    moveRowsTo(tools.sheet, tools.acts, { rowIds, to: { bandId: dayId, beforeRowId } })
    onDone()
  }
  return (
    <div className={styles.form}>
      <Select
        label={say('programs.move.day')}
        choices={days.map(({ day }) => ({ id: day.id, text: day.name }))}
        value={dayId}
        onChange={(id) => {
          setDay(id)
          setBefore(AT_END)
        }}
      />
      <Select
        label={say('programs.move.before')}
        choices={[
          ...others.map(({ row, exerciseName }) => ({
            id: row.id,
            text: `${row.label} ${exerciseName}`.trim(),
          })),
          { id: AT_END, text: say('programs.move.atEnd') },
        ]}
        value={before}
        onChange={setBefore}
      />
      <Button kind="primary" onPress={move}>
        {say('programs.move.go')}
      </Button>
    </div>
  )
}

/** The place a week goes to. */
export function MoveWeek({ week, tools, onDone }: MoveProps & { readonly week: number }) {
  const { say } = useWords()
  const { program } = tools.sheet
  const [to, setTo] = useState(String(week))
  const move = async () => {
    const answer = await tools.acts.moveWeek({ programId: program.id, week, to: Number(to) })
    onDone()
    if (answer.ok) tools.grid.current?.goToHead(weekColumn(Number(to)))
  }
  return (
    <div className={styles.form}>
      <Select
        label={say('programs.move.week', { week })}
        choices={program.weeks.map((_, at) => ({
          id: String(at + 1),
          text: say('programs.week', { week: at + 1 }),
        }))}
        value={to}
        onChange={setTo}
      />
      <Button kind="primary" onPress={() => void move()}>
        {say('programs.move.go')}
      </Button>
    </div>
  )
}

/** The place a day goes to among the days. */
export function MoveDay({ dayId, tools, onDone }: MoveProps & { readonly dayId: string }) {
  const { say } = useWords()
  const { days, program } = tools.sheet
  const at = days.findIndex(({ day }) => day.id === dayId)
  const [to, setTo] = useState(dayId)
  const move = () => {
    const by = days.findIndex(({ day }) => day.id === to) - at
    if (by !== 0) void tools.acts.moveDay({ programId: program.id, dayId, by })
    onDone()
  }
  return (
    <div className={styles.form}>
      <Select
        label={say('programs.move.dayTo', { day: days[at]?.day.name ?? '' })}
        choices={days.map(({ day }) => ({ id: day.id, text: day.name }))}
        value={to}
        onChange={setTo}
      />
      <Button kind="primary" onPress={move}>
        {say('programs.move.go')}
      </Button>
    </div>
  )
}
