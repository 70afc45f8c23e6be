import type { TodayRow } from '../../../shared/contract/today'
import { useWords } from '../../formatting/use-words'
import { classes } from '../../ui/classes'
import styles from './today.module.css'

/** The bar ends at two RPE either way. */
const BAR_END = 2000

/**
 * Mean RPE above plan with a bar around zero: harder points to the end, easier to the start. Tinted
 * where it is a reason to look; else it is only a figure.
 */
export function DriftCell({ row }: { readonly row: TodayRow }) {
  const { say, locale } = useWords()
  const milli = row.driftMilli
  if (milli === null)
    return (
      <span className="faint">
        <span aria-hidden>–</span>
        <span className="visually-hidden">{say('today.notRated')}</span>
      </span>
    )
  const format = new Intl.NumberFormat(locale, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
  const share = Math.max(-1, Math.min(1, milli / BAR_END))
  const isOut = row.needs.some(({ kind }) => kind === 'drift')
  return (
    <span className={styles.drift}>
      <svg aria-hidden className={styles.driftBar} viewBox="-20 0 40 12" width={40} height={12}>
        <line x1={0} x2={0} y1={0} y2={12} />
        <rect
          className={classes(isOut && styles.driftOut)}
          x={share < 0 ? share * 20 : 0}
          y={3}
          width={Math.abs(share) * 20}
          height={6}
        />
      </svg>
      <span className={classes(styles.driftValue, isOut && styles.tinted)}>
        {format.format(milli / 1000).replace('-', '−')}
      </span>
    </span>
  )
}
