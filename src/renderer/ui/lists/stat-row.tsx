import { classes } from '../classes'
import styles from './stat-row.module.css'

/** A figure with its word: Glutes 13.5. */
export type Stat = {
  readonly id: string
  readonly name: string
  readonly value: string
  /** A bar between word and figure, 0 to 1. */
  readonly share?: number
  /** Figure first, word after: 61 sets. */
  readonly isValueFirst?: boolean
  /** How it differs from before, such as `▲ 4 %`, quiet after the figure. */
  readonly change?: string
  /** It was pressed and its parts are shown. */
  readonly isPressed?: boolean
}

export type StatRowProps = {
  /** What is summed up, such as “Week 3”. */
  readonly label: string
  readonly stats: readonly Stat[]
  /** The stats from here on stand at the end of the line. */
  readonly endStats?: readonly Stat[]
  /** Makes every figure a button, named by its words. */
  readonly onPress?: (id: string) => void
}

/** One line of sums under a grid, 36 px. */
export function StatRow({ label, stats, endStats = [], onPress }: StatRowProps) {
  return (
    <section className={styles.row} aria-label={label}>
      <strong className={styles.value}>{label}</strong>
      {stats.map((stat) => (
        <StatEntry key={stat.id} stat={stat} onPress={onPress} />
      ))}
      <span className={styles.space} />
      {endStats.map((stat) => (
        <StatEntry key={stat.id} stat={stat} onPress={onPress} />
      ))}
    </section>
  )
}

type StatEntryProps = { readonly stat: Stat; readonly onPress: StatRowProps['onPress'] }

function StatEntry({ stat, onPress }: StatEntryProps) {
  const className = classes(styles.entry, stat.isValueFirst && styles.turned)
  const content = (
    <>
      <span className={styles.name}>{stat.name}</span>
      {stat.share === undefined ? null : (
        <span className={styles.bar} aria-hidden>
          <span style={{ inlineSize: `${Math.round(stat.share * 100)}%` }} />
        </span>
      )}
      <span className={styles.value}>{stat.value}</span>
      {stat.change === undefined ? null : <span className={styles.name}>{stat.change}</span>}
    </>
  )
  if (!onPress) return <span className={className}>{content}</span>
  return (
    <button
      type="button"
      className={classes(className, styles.press)}
      aria-pressed={stat.isPressed ?? false}
      onClick={() => onPress(stat.id)}
    >
      {content}
    </button>
  )
}
