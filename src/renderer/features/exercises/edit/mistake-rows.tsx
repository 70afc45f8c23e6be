import { useWords } from '../../../formatting/use-words'
import { TextField } from '../../../ui/fields/text-field'
import styles from './exercise-edit-form.module.css'
import type { MistakeRow } from './exercise-form'
import { RemoveRow, Rows, replaced, without } from './rows'

type MistakeRowsProps = {
  readonly mistakes: readonly MistakeRow[]
  readonly onChange: (mistakes: readonly MistakeRow[]) => void
}

/** Faults and their mends. */
export function MistakeRows({ mistakes, onChange }: MistakeRowsProps) {
  const { say } = useWords()
  return (
    <Rows
      legend={say('exercises.section.mistakes')}
      add={say('exercisePage.form.addMistake')}
      onAdd={() => onChange([...mistakes, { id: null, sign: '', fix: '' }])}
    >
      {mistakes.map(({ id, sign, fix }, at) => (
        <div key={id ?? `new ${at}`} className={styles.mistake}>
          <TextField
            isCompact
            isLabelHidden
            label={say('exercises.screen.sign')}
            placeholder={say('exercises.screen.sign')}
            value={sign}
            onChange={(text) => onChange(replaced(mistakes, at, { sign: text }))}
          />
          <TextField
            isCompact
            isLabelHidden
            label={say('exercises.screen.fix')}
            placeholder={say('exercises.screen.fix')}
            value={fix}
            onChange={(text) => onChange(replaced(mistakes, at, { fix: text }))}
          />
          <RemoveRow what={sign} onPress={() => onChange(without(mistakes, at))} />
        </div>
      ))}
    </Rows>
  )
}
