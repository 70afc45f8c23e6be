import { DEFAULT_GOALS } from '../../../../shared/domain/exercises/vocabulary'
import { useWords } from '../../../formatting/use-words'
import { Select } from '../../../ui/choices/select'
import { TextField } from '../../../ui/fields/text-field'
import styles from './exercise-edit-form.module.css'
import type { GoalRow } from './exercise-form'
import { readSpan } from './number-span'
import { RemoveRow, Rows, replaced, without } from './rows'

const NUMBERS = ['reps', 'sets', 'rest', 'perWeek'] as const

type GoalRowsProps = {
  readonly defaults: readonly GoalRow[]
  readonly onChange: (defaults: readonly GoalRow[]) => void
}

/** Usual reps, sets, rests and days a week for each goal. */
export function GoalRows({ defaults, onChange }: GoalRowsProps) {
  const { say } = useWords()
  const taken = new Set(defaults.map(({ goal }) => goal))
  const [next] = DEFAULT_GOALS.filter((goal) => !taken.has(goal))
  return (
    <Rows
      legend={say('exercises.section.goals')}
      add={next === undefined ? undefined : say('exercisePage.form.addGoal')}
      onAdd={() => {
        if (next) onChange([...defaults, { goal: next, ...USUAL }])
      }}
    >
      {defaults.map((row, at) => (
        <div key={row.goal} className={styles.goal}>
          <Select
            label={say('exercises.screen.goal')}
            value={row.goal}
            onChange={(goal) => onChange(replaced(defaults, at, { goal }))}
            choices={DEFAULT_GOALS.filter((one) => one === row.goal || !taken.has(one)).map(
              (id) => ({ id, text: say(`exercises.goal.${id}`) }),
            )}
          />
          {NUMBERS.map((part) => (
            <TextField
              key={part}
              isNumeric
              label={say(`exercisePage.form.${part}`)}
              value={row[part]}
              error={readSpan(row[part]) ? undefined : say('exercisePage.form.span')}
              onChange={(text) => onChange(replaced(defaults, at, { [part]: text }))}
            />
          ))}
          <RemoveRow
            what={say(`exercises.goal.${row.goal}`)}
            onPress={() => onChange(without(defaults, at))}
          />
        </div>
      ))}
    </Rows>
  )
}

/** A start to change. */
const USUAL = { reps: '8–12', sets: '3', rest: '60–120', perWeek: '2' }
