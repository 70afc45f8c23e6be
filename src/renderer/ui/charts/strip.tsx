import type { StripModel } from '../../../shared/domain/progress/charts/chart-model'
import { classes } from '../classes'
import styles from './strip.module.css'
import { StripSign } from './strip-sign'

export type StripProps = {
  readonly model: StripModel
  readonly hasLegend?: boolean
  /** Signs only, for a row of a roster. */
  readonly isCompact?: boolean
}

/** C7: does the client come? One sign per session, week by week; every sign differs in shape, not only in colour. */
export function Strip({ model, hasLegend = true, isCompact = false }: StripProps) {
  return (
    <div className={styles.strip}>
      <ol className={classes(styles.weeks, isCompact && styles.compact)}>
        {model.weeks.map(({ key, label, isCurrent, marks, description }) => (
          <li className={classes(styles.week, isCurrent && styles.current)} key={key}>
            <span className="visually-hidden">{description}</span>
            <span aria-hidden className={styles.marks}>
              {marks.map((mark) => (
                <StripSign key={mark.key} mark={mark.mark} title={mark.name} />
              ))}
            </span>
            {isCompact ? null : (
              <span aria-hidden className={styles.label}>
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
      {hasLegend ? (
        <ul className={styles.legend}>
          {model.legend.map(({ mark, label }) => (
            <li className={styles.entry} key={mark}>
              <StripSign mark={mark} />
              {label}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
