import { Search, X } from 'lucide-react'
import type { KeyboardEvent, Ref } from 'react'
import { Button } from 'react-aria-components/Button'
import { SearchField as AriaSearchField, Input } from 'react-aria-components/SearchField'
import { classes } from '../classes'
import { Icon } from '../icon'
import { KeyCap } from '../keys/key-cap'
import styles from './field.module.css'
import searchStyles from './search-field.module.css'

export type SearchFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  /** Called with the text on Enter. */
  readonly onSubmit?: (text: string) => void
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly placeholder?: string
  /** What was found, said at the end of the box: “19 of 164”. */
  readonly count?: string
  /** The chord that leads here, shown while the box is empty. */
  readonly keys?: string
  readonly isCompact?: boolean
  readonly autoFocus?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
  readonly words: { readonly clear: string }
  readonly className?: string
}

/** Search as you type; Esc empties it. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, onSubmit, onKeyDown, words, inputRef, className } = props
  const { placeholder, count, keys, isCompact = false, autoFocus = false } = props
  return (
    <AriaSearchField
      aria-label={label}
      autoFocus={autoFocus}
      className={classes(styles.field, className)}
      onChange={onChange}
      value={value}
      {...(onSubmit ? { onSubmit } : {})}
    >
      <span className={classes(styles.box, isCompact && styles.compact)}>
        <Icon shape={Search} className={styles.icon} />
        <Input
          className={classes(styles.input, searchStyles.input)}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
          {...(onKeyDown ? { onKeyDown } : {})}
          {...(placeholder === undefined ? {} : { placeholder })}
        />
        {count === undefined ? null : (
          <span className={searchStyles.count} aria-live="polite">
            {count}
          </span>
        )}
        {keys !== undefined && value === '' ? <KeyCap keys={keys} /> : null}
        {value === '' ? null : (
          <Button aria-label={words.clear} className={searchStyles.clear ?? ''}>
            <Icon shape={X} size={14} />
          </Button>
        )}
      </span>
    </AriaSearchField>
  )
}
