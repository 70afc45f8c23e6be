import type { SaidAxis, StrandModel } from '../../../shared/domain/progress/charts/chart-model'
import styles from './strand-chart.module.css'

/** Which variant of a family was trained when: a lane per variant, hardest on top, on a time axis. */
export function StrandChart({ model }: { readonly model: StrandModel }) {
  const share = shareOf(model.x)
  return (
    <div className={styles.strand}>
      <ul className={styles.lanes}>
        {model.lanes.map(({ key, name, spans }) => (
          <li className={styles.lane} key={key}>
            <span aria-hidden className={styles.name}>
              {name}
            </span>
            <span className={styles.track} dir="ltr">
              {spans.map((span) => (
                <span
                  className={styles.span}
                  key={span.key}
                  style={{
                    insetInlineStart: share(span.from),
                    inlineSize: `calc(${share(span.to)} - ${share(span.from)})`,
                  }}
                  title={span.description}
                >
                  <span className="visually-hidden">{span.description}</span>
                  <span aria-hidden className={styles.label}>
                    {span.label}
                  </span>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p aria-hidden className={styles.axis}>
        <span />
        <span className={styles.ticks} dir="ltr">
          {model.x.ticks.map(({ at, label }) => (
            <span className={styles.tick} key={at} style={{ insetInlineStart: share(at) }}>
              {label}
            </span>
          ))}
        </span>
      </p>
    </div>
  )
}

/** A day as a share of the axis. */
function shareOf({ from, to }: SaidAxis): (at: number) => string {
  return (at) => `${((100 * (at - from)) / (to - from || 1)).toFixed(2)}%`
}
