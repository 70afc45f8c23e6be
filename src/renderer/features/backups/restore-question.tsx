import type { BackupCopy } from '../../../shared/contract/backups'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import { Dialog } from '../../ui/overlays/dialog'
import { momentOf } from './copy-words'

type RestoreQuestionProps = {
  readonly copy: BackupCopy | null
  readonly onClose: () => void
  readonly onRestore: (copy: BackupCopy) => void
}

/** Says what a restore will do and that it can be turned back, before it happens. */
export function RestoreQuestion({ copy, onClose, onRestore }: RestoreQuestionProps) {
  const { say, locale } = useWords()
  if (copy === null) return null
  const when = momentOf(copy.takenAt, locale)
  const clients = say('backups.screen.clientCount', { count: copy.clients })
  const sessions = say('backups.screen.sessionCount', { count: copy.sessions })
  return (
    <Dialog
      isOpen
      kind="alert"
      title={say('backups.screen.askTitle', { when })}
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose}>
            {say('common.cancel')}
          </Button>
          <Button kind="primary" onPress={() => onRestore(copy)}>
            {say('backups.screen.askYes')}
          </Button>
        </>
      }
    >
      <p>{say('backups.screen.askNow', { clients, sessions })}</p>
      <p>{say('backups.screen.askSafe')}</p>
    </Dialog>
  )
}
