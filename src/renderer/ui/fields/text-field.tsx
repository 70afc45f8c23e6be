import type { KeyboardEvent, Ref } from 'react'
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
  Label,
} from 'react-aria-components/TextField'
import { classes } from '../classes'
import { Icon, type IconShape } from '../icon'
import styles from './field.module.css'
import { Sentences, type SentencesProps } from './sentences'

/** What every text field passes on to its input. */
export type PassedToInput = Pick<
  AriaTextFieldProps,
  | 'value'
  | 'defaultValue'
  | 'onChange'
  | 'onFocus'
  | 'onBlur'
  | 'isDisabled'
  | 'isReadOnly'
  | 'isRequired'
  | 'autoFocus'
  | 'name'
  | 'id'
  | 'maxLength'
  | 'autoComplete'
>

export type TextFieldProps = PassedToInput &
  SentencesProps & {
    readonly label: string
    /** Keeps the label for screen readers only. */
    readonly isLabelHidden?: boolean
    readonly placeholder?: string
    readonly icon?: IconShape
    /** The unit, once, behind the number: kg. */
    readonly suffix?: string
    /** Figures in columns, and a number pad where there is one; the text stays text, so `64,2` is kept as typed. */
    readonly isNumeric?: boolean
    readonly isCompact?: boolean
    readonly onEnter?: () => void
    readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
    readonly inputRef?: Ref<HTMLInputElement>
    readonly className?: string
  }

/** One line of typed text with its label, unit, explanation and error sentence. */
export function TextField(props: TextFieldProps) {
  const { label, isLabelHidden = false, description, error, className, ...rest } = props
  const { placeholder, icon, suffix, isNumeric = false, isCompact = false, ...other } = rest
  const { onEnter, onKeyDown, inputRef, ...passed } = other
  return (
    <AriaTextField
      {...passed}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      {...(isNumeric ? { inputMode: 'decimal' } : {})}
      className={classes(styles.field, className)}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      {isLabelHidden ? null : <Label className={styles.label ?? ''}>{label}</Label>}
      <span className={classes(styles.box, isCompact && styles.compact)}>
        {icon ? <Icon shape={icon} className={styles.icon} /> : null}
        <Input
          {...(inputRef === undefined ? {} : { ref: inputRef })}
          className={classes(styles.input, isNumeric && styles.number)}
          onKeyDown={(event) => {
            onKeyDown?.(event)
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.()
          }}
          {...(placeholder === undefined ? {} : { placeholder })}
        />
        {suffix === undefined ? null : <span className={styles.suffix}>{suffix}</span>}
      </span>
      <Sentences description={description} error={error} />
    </AriaTextField>
  )
}
