import { RadioGroup as AriaRadioGroup, Label, Radio } from 'react-aria-components/RadioGroup'
import fieldStyles from '../fields/field.module.css'
import type { Choice } from './choice'
import styles from './radio-group.module.css'

export type RadioGroupProps<Id extends string> = {
  readonly label: string
  readonly choices: readonly Choice<Id>[]
  readonly value: Id | null
  readonly onChange: (id: Id) => void
  readonly isDisabled?: boolean
}

/** One of a few, each with room for a line of explanation. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { label, choices, value, onChange, isDisabled = false } = props
  const choose = (id: string) => {
    const chosen = choices.find((choice) => choice.id === id)
    if (chosen) onChange(chosen.id)
  }
  return (
    <AriaRadioGroup value={value} onChange={choose} isDisabled={isDisabled}>
      <Label className={fieldStyles.label ?? ''}>{label}</Label>
      {choices.map((choice) => (
        <Radio
          key={choice.id}
          value={choice.id}
          isDisabled={choice.isDisabled ?? false}
          className={styles.line ?? ''}
        >
          <span className={styles.dot} />
          <span>{choice.text}</span>
          {choice.detail === undefined ? null : (
            <span className={styles.detail}>{choice.detail}</span>
          )}
        </Radio>
      ))}
    </AriaRadioGroup>
  )
}
