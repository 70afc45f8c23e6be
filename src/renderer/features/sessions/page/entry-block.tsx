import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { EntryView } from '../../../../shared/contract/sessions'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { classes } from '../../../ui/classes'
import styles from './entry-block.module.css'
import type { BoxName } from './set-boxes'
import { SetRow } from './set-row'
import type { SessionActs } from './use-session-acts'

export type EntryBlockProps = {
  readonly entry: EntryView
  /** Neighbours of one letter are a superset and share a bracket. */
  readonly bracket: boolean
  readonly isFirstOfGroup: boolean
  readonly unit: 'kg' | 'lb'
  readonly acts: SessionActs
  readonly onMove: (setId: string, by: 1 | 0 | -1, box?: BoxName) => void
}

/** One lift of the session with its sets, in the order of the sheet. */
export function EntryBlock({
  entry,
  bracket,
  isFirstOfGroup,
  unit,
  acts,
  onMove,
}: EntryBlockProps) {
  const { say } = useWords()
  const last =
    entry.lastTime === ''
      ? say('sessions.page.firstTime')
      : say('sessions.page.last', { sets: entry.lastTime })
  const numbers = numbered(entry)
  return (
    <tbody
      className={classes(styles.block, bracket && styles.bracket, isFirstOfGroup && styles.first)}
    >
      <tr className={styles.head}>
        <th className={styles.label} scope="rowgroup">
          {entry.label}
        </th>
        <td colSpan={6} className={styles.words}>
          <span className={styles.inner}>
            <strong className={styles.name}>{entry.name}</strong>
            <span className={styles.prescription}>{entry.prescription}</span>
            <span className={styles.last}>{last}</span>
          </span>
        </td>
      </tr>
      {entry.sets.map((set, index) => (
        <SetRow
          acts={acts}
          entry={entry}
          key={set.id}
          number={numbers[index] ?? index + 1}
          onMove={onMove}
          set={set}
          unit={unit}
        />
      ))}
      {entry.sets.every((set) => set.planned === null) ? (
        <AddSet acts={acts} entry={entry} />
      ) : null}
    </tbody>
  )
}

/** Work sets count from 1; ramp sets have a word instead. */
function numbered({ sets }: EntryView): readonly number[] {
  let count = 0
  return sets.map((set) => {
    if (!set.isWarmUp) count += 1
    return count
  })
}

function AddSet({ entry, acts }: Pick<EntryBlockProps, 'entry' | 'acts'>) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const refusal = acts.refusals[entry.id]
  const add = async () => {
    if (text.trim() !== '' && (await acts.type(entry, null, text))) setText('')
  }
  return (
    <tr data-set={entry.id}>
      <td className={styles.addCell} />
      <td className={styles.addCell} colSpan={6}>
        <span className={styles.inner}>
          <input
            aria-label={`${say('sessions.page.addSet')}, ${entry.name}`}
            className={styles.addInput}
            data-box="load"
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) void add()
            }}
            placeholder="102.5x5@8"
            value={text}
          />
          <Button icon={Plus} kind="quiet" onPress={() => void add()} size="small">
            {say('sessions.page.addSet')}
          </Button>
          {refusal === undefined ? null : (
            <span className={styles.refusal} role="alert">
              {refusal}
            </span>
          )}
        </span>
      </td>
    </tr>
  )
}
