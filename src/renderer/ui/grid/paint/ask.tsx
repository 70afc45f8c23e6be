import { startAnswer } from '../editing/typing'
import type { Place } from '../model/sheet'
import styles from './cell.module.css'
import { useEngine } from './engine-context'

type AskProps = {
  readonly words: string
  readonly answerWith: string | undefined
  readonly place: Place
}

/** What a cell needs from the coach; pressed, the answer is typed in the cell itself. */
export function Ask({ words, answerWith, place }: AskProps) {
  const engine = useEngine()
  if (answerWith === undefined)
    return (
      <span className={styles.ask} title={words}>
        {words}
      </span>
    )
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.ask}
      title={words}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => startAnswer(engine, place, answerWith)}
    >
      {words}
    </button>
  )
}
