import { useWords } from '../../formatting/use-words'
import styles from './loop-tiles.module.css'

const LINES = [
  ['A', 'hipThrust', 4],
  ['B1', 'frontSquat', 3],
  ['B2', 'row', 3],
  ['C1', 'splitSquat', 3],
  ['C2', 'plank', 3],
] as const
const WEEKS = [1, 2, 3, 4]
const SETS = [1, 2, 3, 4]

/** The sheet in small: exercises down, weeks across, boxes to write into; the first week is filled in. */
export function PrintTile({ unit }: { readonly unit: 'kg' | 'lb' }) {
  const { say } = useWords()
  return (
    <>
      <div className={styles.sheetHead}>
        <span>
          <strong className="type-h3">{say('firstRun.tile.dayOne')}</strong>
          <br />
          {say('firstRun.tile.of')} · {unit}
        </span>
        <span className={styles.code}>K7M 4QX</span>
      </div>
      <table className={styles.sheet}>
        <thead>
          <tr>
            <th>{say('firstRun.tile.exercise')}</th>
            {WEEKS.map((week) => (
              <th key={week}>{say('firstRun.tile.week', { week })}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LINES.map(([label, name, sets]) => (
            <tr key={label}>
              <td>
                <strong>
                  {label} {say(`firstRun.tile.${name}`)}
                </strong>
              </td>
              {WEEKS.map((week) => (
                <td key={week}>
                  <Boxes sets={sets} isFilled={week === 1} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.sheetFoot}>
        <span>{say('firstRun.tile.stop')}</span>
        <span>{say('firstRun.tile.page')}</span>
      </div>
    </>
  )
}

function Boxes({ sets, isFilled }: { readonly sets: number; readonly isFilled: boolean }) {
  return SETS.slice(0, sets).map((set) => (
    <span key={set} className={styles.boxes}>
      <span className={styles.box}>{isFilled ? '100' : ''}</span>
      <span className={styles.box}>{isFilled ? '5' : ''}</span>
    </span>
  ))
}
