import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { classes } from '../classes'
import { Icon } from '../icon'
import type { Choice } from './choice'
import styles from './segmented.module.css'

export type SegmentedProps<Id extends string> = {
  /** What is chosen, for screen readers; show a visible label beside it where space allows. */
  readonly label: string
  readonly choices: readonly Choice<Id>[]
  readonly value: Id
  readonly onChange: (id: Id) => void
  /** 28 in toolbars, 32 in forms. */
  readonly size?: 'default' | 'field'
  /** Shares its width evenly among the segments. */
  readonly isWide?: boolean
  readonly isDisabled?: boolean
}

/** One of two to six short words side by side: Block · Week · Set. Always exactly one is chosen. */
export function Segmented<Id extends string>(props: SegmentedProps<Id>) {
  const {
    label,
    choices,
    value,
    onChange,
    size = 'default',
    isWide = false,
    isDisabled = false,
  } = props
  const choose = (keys: ReadonlySet<unknown>) => {
    const chosen = choices.find((choice) => keys.has(choice.id))
    if (chosen) onChange(chosen.id)
  }
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={classes(styles.group, size === 'field' && styles.field, isWide && styles.wide)}
      disallowEmptySelection
      isDisabled={isDisabled}
      onSelectionChange={choose}
      selectedKeys={[value]}
      selectionMode="single"
    >
      {choices.map((choice) => (
        <ToggleButton
          key={choice.id}
          id={choice.id}
          isDisabled={choice.isDisabled ?? false}
          className={styles.segment ?? ''}
        >
          {choice.icon ? <Icon shape={choice.icon} /> : null}
          {choice.text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
