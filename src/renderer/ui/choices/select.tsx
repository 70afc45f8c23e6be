import { ChevronDown } from 'lucide-react'
import {
  Select as AriaSelect,
  Button,
  Label,
  Popover,
  SelectValue,
} from 'react-aria-components/Select'
import { classes } from '../classes'
import fieldStyles from '../fields/field.module.css'
import { Sentences, type SentencesProps } from '../fields/sentences'
import { Icon } from '../icon'
import popoverStyles from '../overlays/popover.module.css'
import type { Choice } from './choice'
import { OptionList } from './option-list'
import styles from './select.module.css'

export type SelectProps<Id extends string> = SentencesProps & {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly choices: readonly Choice<Id>[]
  readonly value: Id | null
  readonly onChange: (id: Id) => void
  /** Shown while nothing is chosen. */
  readonly placeholder?: string
  readonly isCompact?: boolean
  readonly isDisabled?: boolean
  readonly className?: string
}

/** One of a known list, shown in a box of a field's size; typing a letter jumps. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, isLabelHidden = false, choices, value, onChange, description, error } = props
  const { placeholder = '', isCompact = false, isDisabled = false, className } = props
  const choose = (key: unknown) => {
    const chosen = choices.find((choice) => choice.id === key)
    if (chosen) onChange(chosen.id)
  }
  return (
    <AriaSelect
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      className={classes(fieldStyles.field, className)}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      onChange={choose}
      placeholder={placeholder}
      value={value}
    >
      {isLabelHidden ? null : <Label className={fieldStyles.label ?? ''}>{label}</Label>}
      <Button className={classes(fieldStyles.box, isCompact && fieldStyles.compact, styles.button)}>
        <SelectValue className={styles.value ?? ''}>
          {({ selectedText, isPlaceholder }) => (isPlaceholder ? placeholder : selectedText)}
        </SelectValue>
        <Icon shape={ChevronDown} className={fieldStyles.icon} />
      </Button>
      <Sentences description={description} error={error} />
      <Popover className={popoverStyles.popover ?? ''} offset={4}>
        <OptionList choices={choices} />
      </Popover>
    </AriaSelect>
  )
}
