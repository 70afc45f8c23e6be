import type { Exercise } from '../../../../shared/domain/exercises/exercise'
import { CONTRAINDICATIONS } from '../../../../shared/domain/exercises/vocabulary'
import { useWords } from '../../../formatting/use-words'
import { Checkbox } from '../../../ui/choices/checkbox'
import styles from './exercise-edit-form.module.css'

type SafetyTagsProps = {
  readonly chosen: Exercise['contraindications']
  readonly onChange: (chosen: Exercise['contraindications']) => void
}

/** What a client may have that the exercise does not go with. */
export function SafetyTags({ chosen, onChange }: SafetyTagsProps) {
  const { say } = useWords()
  return (
    <fieldset className={styles.rows}>
      <legend className={styles.legend}>{say('exercisePage.part.contraindications')}</legend>
      <div className={styles.tags}>
        {CONTRAINDICATIONS.map((tag) => (
          <Checkbox
            key={tag}
            isSelected={chosen.includes(tag)}
            onChange={(isOn) =>
              onChange(
                CONTRAINDICATIONS.filter((one) => (one === tag ? isOn : chosen.includes(one))),
              )
            }
          >
            {say(`exercises.contraindication.${tag}`)}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
