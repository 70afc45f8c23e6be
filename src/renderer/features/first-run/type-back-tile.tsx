import { useWords } from '../../formatting/use-words'
import styles from './loop-tiles.module.css'

type Unit = { readonly unit: 'kg' | 'lb' }

/** The loads of the picture: 102.5 kg and 52.5 kg, or bars of 225 lb and 115 lb. */
const LOADS = { kg: ['102.5', '52.5'], lb: ['225', '115'] } as const

/** A piece of the log in the order of the paper: planned and done side by side. */
export function TypeBackTile({ unit }: Unit) {
  const { say } = useWords()
  const [thrust, squat] = LOADS[unit]
  return (
    <table className={styles.grid}>
      <thead>
        <tr>
          <th>{say('firstRun.tile.set')}</th>
          <th>{say('firstRun.tile.planned')}</th>
          <th className={styles.end}>{say('firstRun.tile.load')}</th>
          <th className={styles.end}>{say('firstRun.tile.reps')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td colSpan={4}>
            <strong>A {say('firstRun.tile.hipThrust')}</strong>{' '}
            <span className="quiet">4×5 @7.5</span>
          </td>
        </tr>
        {[1, 2, 3, 4].map((set) => (
          <LoggedSet
            key={set}
            set={set}
            plan={`${thrust} × 5`}
            load={`${thrust} ${unit}`}
            reps={set === 4 ? 6 : 5}
          />
        ))}
        <tr>
          <td colSpan={4}>
            <strong>B1 {say('firstRun.tile.frontSquat')}</strong>{' '}
            <span className="quiet">3×6 72.5%</span>
          </td>
        </tr>
        {[1, 2].map((set) => (
          <LoggedSet key={set} set={set} plan={`${squat} × 6`} load={`${squat} ${unit}`} reps={6} />
        ))}
      </tbody>
    </table>
  )
}

type LoggedSetProps = {
  readonly set: number
  readonly plan: string
  readonly load: string
  readonly reps: number
}

function LoggedSet({ set, plan, load, reps }: LoggedSetProps) {
  return (
    <tr>
      <td className="quiet">{set}</td>
      <td className="quiet">{plan}</td>
      <td className={styles.end}>{load}</td>
      <td className={styles.end}>{reps}</td>
    </tr>
  )
}
