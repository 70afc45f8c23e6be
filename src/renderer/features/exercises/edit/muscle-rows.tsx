import type { MuscleCredit } from '../../../../shared/domain/exercises/exercise'
import { MUSCLES } from '../../../../shared/domain/exercises/vocabulary'
import { useWords } from '../../../formatting/use-words'
import { Select } from '../../../ui/choices/select'
import styles from './exercise-edit-form.module.css'
import { RemoveRow, Rows, replaced, without } from './rows'

type Credit = Pick<MuscleCredit, 'muscle' | 'credit'>

type MuscleRowsProps = {
  readonly muscles: readonly Credit[]
  readonly onChange: (muscles: readonly Credit[]) => void
}

/** Usual shares of a set; others stay as the catalogue has them. */
const CREDITS = [1, 0.75, 0.5, 0.25, 0]

/** Which muscles an exercise trains, and how much of a set counts for each. */
export function MuscleRows({ muscles, onChange }: MuscleRowsProps) {
  const { say, locale } = useWords()
  const taken = new Set(muscles.map(({ muscle }) => muscle))
  const [next] = MUSCLES.filter((muscle) => !taken.has(muscle))
  const number = new Intl.NumberFormat(locale)
  return (
    <Rows
      legend={say('exercisePage.form.muscles')}
      add={next === undefined ? undefined : say('exercises.screen.form.addMuscle')}
      onAdd={() => {
        const credit = muscles.length === 0 ? 1 : 0.5
        if (next) onChange([...muscles, { muscle: next, credit }])
      }}
    >
      {muscles.map(({ muscle, credit }, at) => (
        <div key={muscle} className={styles.muscle}>
          <Select
            isCompact
            isLabelHidden
            label={say('exercises.screen.form.muscle')}
            value={muscle}
            onChange={(chosen) => onChange(replaced(muscles, at, { muscle: chosen }))}
            choices={MUSCLES.filter((one) => one === muscle || !taken.has(one)).map((id) => ({
              id,
              text: say(`exercises.muscle.${id}`),
            }))}
          />
          <Select
            isCompact
            isLabelHidden
            label={say('exercises.screen.form.credit')}
            value={String(credit)}
            onChange={(chosen) => onChange(replaced(muscles, at, { credit: Number(chosen) }))}
            choices={[...new Set([...CREDITS, credit])].map((one) => ({
              id: String(one),
              text: number.format(one),
            }))}
          />
          <RemoveRow
            what={say(`exercises.muscle.${muscle}`)}
            onPress={() => onChange(without(muscles, at))}
          />
        </div>
      ))}
    </Rows>
  )
}
