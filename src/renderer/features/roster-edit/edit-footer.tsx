import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import styles from './roster-edit.module.css'
import type { RosterEdit } from './use-roster-edit'

/** The act of the screen, always in sight, with what it comes to or why it waits. */
export function EditFooter({ edit }: { readonly edit: RosterEdit }) {
  const { say } = useWords()
  const { shown, chosen, isFresh, canApply } = edit
  if (shown.kind !== 'preview' || !chosen || shown.preview.clients.length === 0) return null
  const rows = chosen.rowIds.length
  const clients = say('rosterEdits.clients', { count: chosen.clients })
  const said = say('rosterEdits.chosen', {
    rows: say('rosterEdits.rows', { count: rows }),
    clients,
  })
  const waits = rows === 0 ? 'rosterEdits.nothingTicked' : 'rosterEdits.keys'
  return (
    <div className={styles.footer}>
      <Button kind="primary" keys="Enter" isDisabled={!canApply} onPress={() => void edit.apply()}>
        {say('rosterEdits.apply', { count: rows })}
      </Button>
      <span>{said}</span>
      <span className={styles.footerHint}>
        {isFresh ? say(waits) : say('rosterEdits.lookAgain')}
      </span>
      {shown.ask.change.kind === 'exercise' ? (
        <span className={styles.footerHint}>{say('rosterEdits.swapKeeps')}</span>
      ) : null}
    </div>
  )
}
