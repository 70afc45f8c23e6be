import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import styles from './import-footer.module.css'
import type { Importing } from './use-import'

/** The one act of the screen, always in sight, with what is safe about it or why it waits. */
export function ImportFooter({ importing }: { readonly importing: Importing }) {
  const { say } = useWords()
  const { preview, answers } = importing.state
  if (!preview) return null
  const isAsked =
    (preview.unit === 'ask' && answers.unit === null) ||
    (preview.dayOrder === 'ask' && answers.dayOrder === null)
  const { fresh } = preview.sessions
  const isRunning = importing.applying.isRunning
  return (
    <div className={styles.footer}>
      {fresh === 0 ? null : (
        <Button
          kind="primary"
          isDisabled={isAsked || isRunning}
          onPress={() => void importing.apply()}
        >
          {say('imports.screen.import', { count: fresh })}
        </Button>
      )}
      <span className="quiet">
        {isAsked
          ? say('imports.screen.answerFirst')
          : say(fresh === 0 ? 'imports.screen.nothingFresh' : 'imports.screen.safe')}
      </span>
    </div>
  )
}
