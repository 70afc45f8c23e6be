import { useWords } from '../../formatting/use-words'
import styles from './loop-tiles.module.css'

/** A made-up course: day of the picture, height in percent of it. */
const POINTS = [
  [2, 38], [6, 41], [10, 40], [14, 45], [18, 49], [22, 48], [26, 47], [30, 50], [34, 53], [38, 58],
  [50, 56], [54, 60], [58, 65], [62, 68], [66, 71], [70, 72], [74, 70], [80, 74], [84, 76], [89, 78],
] as const // biome-ignore format: two rows of points read as two blocks of training

/** What 102.5 kg (or 225 lb) for 5 at RPE 7.5 comes to, and what it has gone up by. */
const E1RM = { kg: { now: 128, by: 13 }, lb: { now: 282, by: 29 } } as const

/** A lift that goes up over two blocks with a deload between, and a record at the end. */
export function SeeTile({ unit }: { readonly unit: 'kg' | 'lb' }) {
  const { say } = useWords()
  return (
    <div className={styles.chart}>
      <strong className="type-h3">{say('firstRun.tile.chart', { unit, ...E1RM[unit] })}</strong>
      <svg viewBox="0 0 320 130" className={styles.plot} role="presentation">
        <rect className={styles.deload} x={141} y={0} width={20} height={120} />
        {[20, 60, 100].map((y) => (
          <line key={y} className={styles.rule} x1={0} x2={320} y1={y} y2={y} />
        ))}
        <path
          className={styles.band}
          d="M6 82 L138 52 L138 66 L6 96Z M164 60 L312 18 L312 34 L164 74Z"
        />
        <path className={styles.trend} d="M6 88 L138 58 M164 66 L300 28" />
        {POINTS.map(([x, y]) => (
          <circle key={x} className={styles.point} cx={x * 3.4} cy={134 - y * 1.36} r={2.6} />
        ))}
        <path className={styles.record} d="M314 17 l6 6 -6 6 -6 -6Z" />
      </svg>
      <div className={styles.months}>
        <span>{say('firstRun.tile.june')}</span>
        <span>{say('firstRun.tile.september')}</span>
        <span>{say('firstRun.tile.november')}</span>
      </div>
    </div>
  )
}
