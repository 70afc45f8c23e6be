import { CircleAlert } from 'lucide-react'
import { FieldError, Text } from 'react-aria-components/TextField'
import { classes } from '../classes'
import { Icon } from '../icon'
import styles from './field.module.css'

export type SentencesProps = {
  /** What helps before typing. */
  readonly description?: string | undefined
  /** What is wrong, what is meant, in words; replaces the description while it stands. */
  readonly error?: string | undefined
}

/** The line below a field: its explanation, or what is wrong with what was typed (announced politely). */
export function Sentences({ description, error }: SentencesProps) {
  return (
    <div aria-live="polite">
      {description !== undefined && error === undefined ? (
        <Text slot="description" className={styles.sentence ?? ''}>
          {description}
        </Text>
      ) : null}
      <FieldError className={classes(styles.sentence, styles.error)}>
        <Icon shape={CircleAlert} size={14} />
        <span>{error}</span>
      </FieldError>
    </div>
  )
}
