import { useState } from 'react'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { Select } from '../../../ui/choices/select'
import { TextField } from '../../../ui/fields/text-field'
import { weekdayName } from './grid-bands'
import styles from './name-forms.module.css'
import type { MenuTools } from './program-menu'

type FormProps = {
  readonly tools: Pick<MenuTools, 'sheet' | 'acts'>
  readonly onDone: () => void
}

/** Name and weekday of a day. */
export function NameDay({ dayId, tools, onDone }: FormProps & { readonly dayId: string }) {
  const { say, locale } = useWords()
  const day = tools.sheet.days.find((entry) => entry.day.id === dayId)?.day
  const [name, setName] = useState(day?.name ?? '')
  const [weekday, setWeekday] = useState(String(day?.weekday ?? 'none'))
  const [error, setError] = useState<string>()
  const keep = async () => {
    const change = { name, weekday: weekday === 'none' ? null : Number(weekday) }
    const answer = await tools.acts.changeDay({
      programId: tools.sheet.program.id,
      dayId,
      ...change,
    })
    if (answer.ok) onDone()
    else setError(answer.error.message)
  }
  const days = [1, 2, 3, 4, 5, 6, 7].map((number) => ({
    id: String(number),
    text: weekdayName(number, locale),
  }))
  return (
    <div className={styles.form}>
      <TextField
        autoFocus
        label={say('programs.rename.day')}
        value={name}
        error={error}
        onChange={setName}
        onEnter={() => void keep()}
      />
      <Select
        label={say('programs.rename.weekday')}
        choices={[{ id: 'none', text: say('programs.menu.noWeekday') }, ...days]}
        value={weekday}
        onChange={setWeekday}
      />
      <Button kind="primary" onPress={() => void keep()}>
        {say('programs.rename.keep')}
      </Button>
    </div>
  )
}

/** The name of a week, such as “test week”; empty for none. */
export function NameWeek({ week, tools, onDone }: FormProps & { readonly week: number }) {
  const { say } = useWords()
  const { program } = tools.sheet
  const now = program.weeks[week - 1]
  const [name, setName] = useState(now?.name ?? '')
  const keep = async () => {
    const kind = now?.kind ?? 'loading'
    const answer = await tools.acts.setWeek({ programId: program.id, week, kind, name })
    if (answer.ok) onDone()
  }
  return (
    <div className={styles.form}>
      <TextField
        autoFocus
        label={say('programs.rename.week', { week })}
        value={name}
        onChange={setName}
        onEnter={() => void keep()}
      />
      <Button kind="primary" onPress={() => void keep()}>
        {say('programs.rename.keep')}
      </Button>
    </div>
  )
}
