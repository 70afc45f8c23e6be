import { X } from 'lucide-react'
import { MUSCLES } from '../../../../shared/domain/exercises/vocabulary'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { IconButton } from '../../../ui/actions/icon-button'
import { Segmented } from '../../../ui/choices/segmented'
import { Select } from '../../../ui/choices/select'
import styles from './own-exercise-form.module.css'
import type { OwnMuscle } from './own-form'

type MuscleRowsProps = {
  readonly muscles: readonly OwnMuscle[]
  readonly onChange: (muscles: readonly OwnMuscle[]) => void
}

/** Half a set is the usual credit of a muscle that helps. */
const INDIRECT = 500
const DIRECT = 1000

/** Which muscles an own exercise trains, and how much of a set counts for each. */
export function MuscleRows({ muscles, onChange }: MuscleRowsProps) {
  const { say } = useWords()
  const taken = new Set(muscles.map(({ muscle }) => muscle))
  const free = MUSCLES.filter((muscle) => !taken.has(muscle))
  const [next] = free
  const replace = (at: number, part: Partial<OwnMuscle>) =>
    onChange(muscles.map((one, index) => (index === at ? { ...one, ...part } : one)))
  return (
    <fieldset className={styles.muscles}>
      <legend className={styles.legend}>{say('exercises.screen.form.muscles')}</legend>
      {muscles.map(({ muscle, creditMilli }, at) => (
        <div key={muscle} className={styles.muscle}>
          <Select
            isCompact
            isLabelHidden
            label={say('exercises.screen.form.muscle')}
            value={muscle}
            onChange={(chosen) => replace(at, { muscle: chosen })}
            choices={MUSCLES.filter((one) => one === muscle || !taken.has(one)).map((id) => ({
              id,
              text: say(`exercises.muscle.${id}`),
            }))}
          />
          <Segmented
            label={say('exercises.screen.form.credit')}
            value={creditMilli >= DIRECT ? 'direct' : 'indirect'}
            onChange={(kind) => replace(at, { creditMilli: kind === 'direct' ? DIRECT : INDIRECT })}
            choices={[
              { id: 'direct', text: say('exercises.screen.form.direct') },
              { id: 'indirect', text: say('exercises.screen.form.indirect') },
            ]}
          />
          <IconButton
            icon={X}
            size="small"
            label={say('exercises.screen.form.removeMuscle', {
              muscle: say(`exercises.muscle.${muscle}`),
            })}
            onPress={() => onChange(muscles.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      {next === undefined ? null : (
        <span>
          <Button
            size="small"
            onPress={() => {
              const creditMilli = muscles.length === 0 ? DIRECT : INDIRECT
              onChange([...muscles, { muscle: next, creditMilli }])
            }}
          >
            {say('exercises.screen.form.addMuscle')}
          </Button>
        </span>
      )}
    </fieldset>
  )
}
