import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar'
import { classes } from '../classes'
import styles from './progress-bar.module.css'

export type ProgressBarProps = {
  /** What is going on. */
  readonly label: string
  /** 0 to 1; left out while the end is not known. */
  readonly share?: number | undefined
  /** Stays unseen for the first 400 ms, so that quick work does not flicker. */
  readonly isDelayed?: boolean
  /** 4 px for loading, 8 px where it measures something, such as sets done. */
  readonly size?: 'thin' | 'measure'
}

/** A thin bar: how far a task is, or that it runs. */
export function ProgressBar({ label, share, isDelayed = false, size = 'thin' }: ProgressBarProps) {
  return (
    <AriaProgressBar
      aria-label={label}
      className={classes(styles.track, styles[size], isDelayed && styles.delayed)}
      isIndeterminate={share === undefined}
      maxValue={1}
      value={share ?? 0}
    >
      {({ percentage }) => (
        <span
          className={classes(styles.fill, share === undefined && styles.running)}
          style={share === undefined ? {} : { inlineSize: `${percentage ?? 0}%` }}
        />
      )}
    </AriaProgressBar>
  )
}
