import { places } from '../../../shared/contract/places'
import type { RosterLeft, RosterPreview } from '../../../shared/contract/roster-edits'
import type { Say } from '../../../shared/kernel/words'
import { useWords } from '../../formatting/use-words'
import styles from './roster-edit.module.css'

/** What was found and stays: weeks that are over in a line, cells with their reasons behind a summary. */
export function LeftList({ preview }: { readonly preview: RosterPreview }) {
  const { say } = useWords()
  const { past, logged, left, leftCount } = preview
  const over = [
    past > 0 ? say('rosterEdits.past', { count: past }) : '',
    logged > 0 ? say('rosterEdits.logged', { count: logged }) : '',
  ].filter(Boolean)
  if (over.length === 0 && leftCount === 0) return null
  return (
    <div className={styles.left}>
      {over.length > 0 ? <p className={styles.over}>{over.join(' ')}</p> : null}
      {leftCount > 0 ? (
        <details open={preview.clients.length === 0}>
          <summary className={styles.summary}>
            {say('rosterEdits.left', { count: leftCount })}
          </summary>
          <ul className={styles.leftRows}>
            {left.map((one) => (
              <LeftRow
                key={`${one.programId} ${one.exercise} ${one.from} ${one.why}`}
                left={one}
                say={say}
              />
            ))}
          </ul>
          {left.length < leftCount && left.length === 500 ? (
            <p className={styles.over}>{say('rosterEdits.leftMore', { count: left.length })}</p>
          ) : null}
        </details>
      ) : null}
    </div>
  )
}

function LeftRow({ left, say }: { readonly left: RosterLeft; readonly say: Say }) {
  const { clientId, programId, client, exercise, from, to, text, why } = left
  const weeks = say(from === to ? 'rosterEdits.week' : 'rosterEdits.weekRange', { from, to })
  return (
    <li className={styles.leftRow}>
      <a href={`#${places.program(clientId, programId)}`}>{client}</a>
      <span className={styles.leftWhat}>{exercise}</span>
      <span className="quiet">{weeks}</span>
      <span className={styles.leftWhat} dir="auto">
        {text}
      </span>
      <span className="quiet">{say(`rosterEdits.why.${why}`)}</span>
    </li>
  )
}
