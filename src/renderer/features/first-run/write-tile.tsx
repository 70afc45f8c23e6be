import { useWords } from '../../formatting/use-words'
import { classes } from '../../ui/classes'
import styles from './loop-tiles.module.css'

type Line = { readonly label: string; readonly name: string; readonly cells: readonly string[] }

/** Examples of the shorthand; the second line shows a week that inherits, in faint letters. */
const LINES: readonly Line[] = [
  { label: 'B1', name: 'frontSquat', cells: ['3×6 70%', '72.5%', '75%', 'deload'] },
  { label: 'B2', name: 'row', cells: ['3×8–10 2RIR', '', '', '2×8'] },
  { label: 'C1', name: 'splitSquat', cells: ['3×8/side @7', '@7.5', '@8', '2×8/side @6'] },
  { label: 'C2', name: 'plank', cells: ['3×30s/side', '35s', '40s', '2×30s/side'] },
]

/** What is being typed in the picture. */
const TYPED = '@8 r2:30 // chin tucked'
const WEEKS = [1, 2, 3, 4]

/** A piece of a program as it is written: one cell being typed, its echo below. */
export function WriteTile() {
  const { say } = useWords()
  const tile = (key: string, values?: Record<string, number>) => say(`firstRun.tile.${key}`, values)
  return (
    <table className={styles.grid}>
      <thead>
        <tr>
          <th />
          <th>{tile('exercise')}</th>
          <th>{tile('week', { week: 1 })}</th>
          <th>{tile('week', { week: 2 })}</th>
          <th className={styles.active}>{tile('week', { week: 3 })}</th>
          <th>{tile('weekDeload', { week: 4 })}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td colSpan={6}>
            <strong>{tile('dayOne')}</strong> <span className="quiet">{tile('dayMinutes')}</span>
          </td>
        </tr>
        <tr>
          <td className="quiet">A</td>
          <td>
            <strong>{tile('hipThrust')}</strong>
          </td>
          <td>4×5 @7</td>
          <td>@7.5</td>
          <td className={styles.typed}>{TYPED}</td>
          <td>3×5 @6</td>
        </tr>
        <tr className={styles.echo}>
          <td colSpan={6}>
            <strong>{tile('echo')}</strong>
            <span className="quiet"> · {tile('echoNote')}</span>
          </td>
        </tr>
        {LINES.map((line) => (
          <WrittenLine key={line.label} line={line} name={tile(line.name)} />
        ))}
      </tbody>
    </table>
  )
}

function WrittenLine({ line, name }: { readonly line: Line; readonly name: string }) {
  return (
    <tr>
      <td className="quiet">{line.label}</td>
      <td>{name}</td>
      {WEEKS.map((week) => {
        const own = line.cells[week - 1] ?? ''
        return (
          <td key={week} className={classes(own === '' && 'faint')}>
            {own === '' ? line.cells[0] : own}
          </td>
        )
      })}
    </tr>
  )
}
