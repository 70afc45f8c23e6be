import type { StripMark } from '../../../shared/domain/progress/charts/chart-model'
import styles from './strip-sign.module.css'

export type StripSignProps = {
  readonly mark: StripMark
  /** Shown by the pointer; the reading for the ear stands in the week. */
  readonly title?: string
}

/** The sign of a session: disc done, half disc part, ring missed, arrow moved, sheet to log, dotted ring planned. */
export function StripSign({ mark, title }: StripSignProps) {
  return (
    <svg aria-hidden className={styles.sign} height={12} viewBox="0 0 12 12" width={12}>
      {title === undefined ? null : <title>{title}</title>}
      {SIGNS[mark]}
    </svg>
  )
}

const SIGNS = {
  done: <circle className={styles.solid} cx={6} cy={6} r={4.5} />,
  part: (
    <>
      <circle className={styles.ring} cx={6} cy={6} r={4} />
      <path className={styles.solid} d="M6,1.5a4.5,4.5 0 0 0 0,9Z" />
    </>
  ),
  missed: <circle className={styles.missed} cx={6} cy={6} r={4} />,
  moved: <path className={styles.ring} d="M1,6H10.5M7,2.5L10.5,6L7,9.5" />,
  'to-log': <path className={styles.sheet} d="M2.5,1H9.5V11H2.5ZM4.5,4H7.5M4.5,6.5H7.5" />,
  planned: <circle className={styles.planned} cx={6} cy={6} r={4} />,
} as const
