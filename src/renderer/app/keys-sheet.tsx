import { workingKeys } from '../commands/key-dispatch'
import { useAllCommands } from '../commands/registry'
import { useWords } from '../formatting/use-words'
import { Button } from '../ui/actions/button'
import { KeyCap } from '../ui/keys/key-cap'
import { Dialog } from '../ui/overlays/dialog'
import styles from './app.module.css'

type KeysSheetProps = { readonly isOpen: boolean; readonly onClose: () => void }

/** Every key that works on this screen now, from the same list the keys themselves are read from. */
export function KeysSheet({ isOpen, onClose }: KeysSheetProps) {
  const { say, tell } = useWords()
  const commands = useAllCommands().filter((command) => workingKeys(command) !== undefined)
  return (
    <Dialog
      title={say('app.keysTitle')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button kind="primary" autoFocus onPress={onClose}>
          {say('app.close')}
        </Button>
      }
    >
      <dl className={styles.keys}>
        {commands.map((command) => (
          <div key={command.id} className={styles.keyRow}>
            <dt className={command.disabled ? 'faint' : ''}>{tell(command.words)}</dt>
            <dd>
              <KeyCap keys={workingKeys(command) ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
