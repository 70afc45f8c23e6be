import { Check } from 'lucide-react'
import { classes } from '../../../ui/classes'
import { Icon } from '../../../ui/icon'
import styles from './tick.module.css'

export type TickProps = {
  readonly label: string
  readonly isTicked: boolean
  /** Set rows tick by key and by mouse; only a drill's tick is a stop of Tab. */
  readonly isTabStop: boolean
  readonly onTick: () => void
}

/** The tick of a set, in the place of the one on paper. */
export function Tick({ label, isTicked, isTabStop, onTick }: TickProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a native checkbox cannot stay unchanged until the core has written
    <button
      aria-checked={isTicked}
      aria-label={label}
      className={classes(styles.tick, isTicked && styles.ticked)}
      data-tick
      onClick={onTick}
      role="checkbox"
      tabIndex={isTabStop ? 0 : -1}
      type="button"
    >
      {isTicked ? <Icon shape={Check} size={12} /> : null}
    </button>
  )
}
