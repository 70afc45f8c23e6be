import { useWords } from '../../formatting/use-words'
import styles from './loop-tiles.module.css'
import { SHEET_LINES, type SheetLine } from './sheet-lines'

const WEEKS = [1, 2, 3, 4]
const DELOAD = 4

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
          {SHEET_LINES.map((line) => (
            <tr key={line.label}>
              <td>
                <strong>
                  {line.label} {say(`firstRun.tile.${line.name}`)}
                </strong>
              </td>
              {WEEKS.map((week) => (
                <td key={week}>
                  <Boxes line={line} unit={unit} week={week} />
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

type BoxesProps = {
  readonly line: SheetLine
  readonly unit: 'kg' | 'lb'
  readonly week: number
}

/** A row of boxes for each set; the first week is written in. */
function Boxes({ line, unit, week }: BoxesProps) {
  const sets = week === DELOAD ? line.deloadSets : line.sets
  const isFilled = week === 1
  return Array.from({ length: sets }, (_, at) => at + 1).map((set) => (
    <span key={set} className={styles.boxes}>
      {line.load ? <span className={styles.box}>{isFilled ? line.load[unit] : ''}</span> : null}
      <span className={styles.box}>{isFilled ? line.amount : ''}</span>
    </span>
  ))
}
