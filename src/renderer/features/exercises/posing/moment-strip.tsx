import type { Dispatch } from 'react'
import { drawMoments } from '../../../../shared/domain/figures/draw-moments'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { Figure } from '../../../ui/figure/figure'
import { type EditorAct, type EditorState, nextMoment } from './editor-state'
import styles from './figure-editor.module.css'

type MomentStripProps = { readonly state: EditorState; readonly act: Dispatch<EditorAct> }

/** The moments side by side as on the page; one is drawn on. */
export function MomentStrip({ state, act }: MomentStripProps) {
  const { say } = useWords()
  const { moments, shown } = state
  const drawn = drawMoments({ moments }, 1.3)
  const next = nextMoment(state)
  const hasMiddle = moments.some(({ at }) => at === 'middle')
  return (
    <div className={styles.strip}>
      {drawn.moments.map(({ at, drawing }) => (
        <button
          key={at}
          type="button"
          aria-pressed={at === shown}
          className={styles.moment}
          onClick={() => act({ kind: 'show', at })}
        >
          <Figure drawing={drawing} label={null} />
          {say(`posing.moment.${at}`)}
        </button>
      ))}
      <div className={styles.stripActs}>
        <Button size="small" isDisabled={next === null} onPress={() => act({ kind: 'copy-on' })}>
          {next === null
            ? say('posing.copyLast')
            : say('posing.copyOn', { moment: say(`posing.moment.${next}`) })}
        </Button>
        <Button
          size="small"
          onPress={() => act({ kind: hasMiddle ? 'remove-middle' : 'add-middle' })}
        >
          {say(hasMiddle ? 'posing.removeMiddle' : 'posing.addMiddle')}
        </Button>
      </div>
    </div>
  )
}
