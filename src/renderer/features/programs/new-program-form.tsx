import { useState } from 'react'
import { useNavigate } from 'react-router'
import { places } from '../../../shared/contract/places'
import { calendarDate } from '../../../shared/kernel/calendar-date'
import { api } from '../../api/api'
import { useCommand } from '../../api/use-command'
import { todayHere } from '../../formatting/dates'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import { DateField } from '../../ui/fields/date-field'
import { TextField } from '../../ui/fields/text-field'
import { nextMonday } from './assign/next-monday'
import { FRESH } from './fresh-program'
import styles from './new-program-form.module.css'
import { useDateWords } from './use-date-words'

type NewProgramFormProps = { readonly clientId: string; readonly onClose: () => void }

/** A program from nothing: name, weeks, first Monday, first day; the grid opens with it. */
export function NewProgramForm({ clientId, onClose }: NewProgramFormProps) {
  const { say, locale } = useWords()
  const dateWords = useDateWords()
  const [name, setName] = useState('')
  const [weeks, setWeeks] = useState('4')
  const [day, setDay] = useState(() => say('programs.firstDay'))
  const [startsOn, setStartsOn] = useState<string>(nextMonday)
  const { problem, write } = useNewProgram(clientId)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void write({ name, weeks, day, startsOn })
      }}
    >
      <h2 className={styles.title}>{say('programs.createTitle')}</h2>
      <TextField
        autoFocus
        label={say('programs.createName')}
        placeholder={say('programs.createNamePlaceholder')}
        value={name}
        error={problem?.field === 'name' ? problem.sentence : undefined}
        onChange={setName}
      />
      <TextField
        isNumeric
        label={say('programs.createWeeks')}
        value={weeks}
        error={problem?.field === 'weeks' ? problem.sentence : undefined}
        onChange={setWeeks}
      />
      <DateField
        label={say('programs.assignStarts')}
        locale={locale}
        today={todayHere()}
        value={startsOn}
        words={dateWords}
        error={problem?.field === 'start' ? problem.sentence : undefined}
        onChange={setStartsOn}
      />
      <TextField label={say('programs.createDay')} value={day} onChange={setDay} />
      <div className={styles.actions}>
        <Button onPress={onClose}>{say('common.cancel')}</Button>
        <Button kind="primary" type="submit">
          {say('programs.createGo')}
        </Button>
      </div>
    </form>
  )
}

type Problem = { readonly field: 'name' | 'weeks' | 'start'; readonly sentence: string }
type Typed = {
  readonly name: string
  readonly weeks: string
  readonly day: string
  readonly startsOn: string
}

function useNewProgram(clientId: string) {
  const { say } = useWords()
  const navigate = useNavigate()
  const [problem, setProblem] = useState<Problem>()
  const create = useCommand(api.programs.create, { quiet: true })
  const addDay = useCommand(api.programs.addDay)
  const write = async ({ name, weeks, day, startsOn }: Typed) => {
    const count = Number(weeks)
    if (name.trim() === '') {
      return setProblem({ field: 'name', sentence: say('programs.createNameEmpty') })
    }
    if (!Number.isInteger(count) || count < 1 || count > 104) {
      return setProblem({ field: 'weeks', sentence: say('programs.createWeeksOdd') })
    }
    if (startsOn === '')
      return setProblem({ field: 'start', sentence: say('programs.date.unreadable') })
    const first = { weeks: count, goal: 'strength', startsOn: calendarDate(startsOn) } as const
    const made = await create({ clientId, name, ...first })
    if (!made.ok) return setProblem({ field: 'name', sentence: made.error.message })
    const { programId } = made.value
    const dayName = day.trim() === '' ? say('programs.firstDay') : day
    await addDay({ programId, name: dayName, weekday: 1 })
    void navigate(places.program(clientId, programId), { state: FRESH })
  }
  return { problem, write }
}
