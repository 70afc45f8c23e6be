import { ChevronDown } from 'lucide-react'
import { type KeyboardEvent, type Ref, type RefObject, useRef } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox, Input, Label, Popover } from 'react-aria-components/ComboBox'
import { classes } from '../classes'
import fieldStyles from '../fields/field.module.css'
import { Sentences, type SentencesProps } from '../fields/sentences'
import { Icon } from '../icon'
import popoverStyles from '../overlays/popover.module.css'
import type { Choice } from './choice'
import styles from './combo-box.module.css'
import { OpensLate } from './opens-late'
import { OptionList } from './option-list'

export type ComboBoxProps = SentencesProps & {
  readonly label: string
  readonly isLabelHidden?: boolean
  /** What stands in the box. */
  readonly text: string
  readonly onText: (text: string) => void
  /** What fits the text, best first; found by the caller, now or later. */
  readonly suggestions: readonly Choice[]
  readonly isLoading?: boolean
  readonly onChoose: (id: string) => void
  /** Enter on a text that is no suggestion, such as a name to create. */
  readonly onOwnText?: (text: string) => void
  readonly placeholder?: string
  readonly autoFocus?: boolean
  readonly isCompact?: boolean
  readonly isDisabled?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
  readonly words: { readonly nothingFound: string; readonly loading: string; readonly open: string }
  readonly className?: string
}

/** A text box with suggestions that follow the typing; arrows choose, Enter takes, Esc closes. */
export function ComboBox(props: ComboBoxProps) {
  const { label, isLabelHidden = false, text, onText, suggestions, isLoading = false } = props
  const { onChoose, onOwnText, description, error, words, className } = props
  const box = useRef<HTMLSpanElement>(null)
  const isAwaited = useRef(false)
  const settle = () => {
    isAwaited.current = false
  }
  return (
    <AriaComboBox
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      allowsCustomValue
      allowsEmptyCollection={isLoading || onOwnText === undefined}
      autoFocus={props.autoFocus ?? false}
      className={classes(fieldStyles.field, className)}
      inputValue={text}
      isDisabled={props.isDisabled ?? false}
      isInvalid={error !== undefined}
      items={suggestions}
      onBlur={settle}
      onChange={(key) => {
        settle()
        if (key !== null) onChoose(String(key))
      }}
      onInputChange={onText}
      value={null}
    >
      {isLabelHidden ? null : <Label className={fieldStyles.label ?? ''}>{label}</Label>}
      <Box {...props} box={box} isAwaited={isAwaited} />
      <OpensLate isAwaited={isAwaited} hasSuggestions={suggestions.length > 0} />
      <Sentences description={description} error={error} />
      <Popover
        className={classes(popoverStyles.popover, styles.popover)}
        offset={4}
        triggerRef={box}
      >
        <OptionList
          choices={suggestions}
          emptyText={isLoading ? words.loading : words.nothingFound}
        />
      </Popover>
    </AriaComboBox>
  )
}

type BoxProps = ComboBoxProps & {
  readonly box: Ref<HTMLSpanElement>
  readonly isAwaited: RefObject<boolean>
}

function Box(props: BoxProps) {
  const { box, text, onOwnText, inputRef, placeholder, words, isCompact = false } = props
  const take = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' || event.key === 'Enter') props.isAwaited.current = false
    const isOnSuggestion = event.currentTarget.hasAttribute('aria-activedescendant')
    if (event.key === 'Enter' && !isOnSuggestion && text.trim() !== '') onOwnText?.(text)
  }
  return (
    <span ref={box} className={classes(fieldStyles.box, isCompact && fieldStyles.compact)}>
      <Input
        className={fieldStyles.input ?? ''}
        {...(inputRef === undefined ? {} : { ref: inputRef })}
        {...(placeholder === undefined ? {} : { placeholder })}
        onInput={() => {
          props.isAwaited.current = true
        }}
        onKeyDown={take}
      />
      <Button aria-label={words.open} className={styles.open ?? ''}>
        <Icon shape={ChevronDown} />
      </Button>
    </span>
  )
}
