import { runCommand } from '../../commands/run-command'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import { EmptyState } from '../../ui/messages/empty-state'
import styles from './program-view.module.css'

/** How a client gets a first program: from a template, or written from nothing. */
export function NoProgram() {
  const { say } = useWords()
  return (
    <div className={styles.empty}>
      <EmptyState
        title={say('programs.emptyTitle')}
        action={
          <Button kind="primary" onPress={() => runCommand('program.assign')}>
            {say('programs.assign')}
          </Button>
        }
        sample={<Button onPress={() => runCommand('program.new')}>{say('programs.create')}</Button>}
      >
        {say('programs.emptyText')}
      </EmptyState>
    </div>
  )
}
