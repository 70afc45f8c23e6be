import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  Label,
} from 'react-aria-components/TextField'
import { classes } from '../classes'
import styles from './field.module.css'
import { Sentences, type SentencesProps } from './sentences'
import areaStyles from './text-area.module.css'
import type { PassedToInput } from './text-field'

export type TextAreaProps = PassedToInput &
  SentencesProps & {
    readonly label: string
    readonly isLabelHidden?: boolean
    readonly placeholder?: string
    /** Lines at least; it grows with the text. */
    readonly rows?: number
    /** Called on Mod+Enter; Enter alone is a new line. */
    readonly onModEnter?: () => void
    readonly className?: string
  }

/** Several lines of typed text, growing with what is written. */
export function TextArea(props: TextAreaProps) {
  const { label, isLabelHidden = false, description, error, className, ...rest } = props
  const { placeholder, rows = 2, onModEnter, ...passed } = rest
  return (
    <AriaTextField
      {...passed}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      className={classes(styles.field, className)}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      {isLabelHidden ? null : <Label className={styles.label ?? ''}>{label}</Label>}
      <span className={classes(styles.box, areaStyles.box)}>
        <AriaTextArea
          className={classes(styles.input, areaStyles.area)}
          rows={rows}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onModEnter?.()
          }}
          {...(placeholder === undefined ? {} : { placeholder })}
        />
      </span>
      <Sentences description={description} error={error} />
    </AriaTextField>
  )
}
