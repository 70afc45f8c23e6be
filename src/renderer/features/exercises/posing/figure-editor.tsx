import { useReducer, useState } from 'react'
import type { ExerciseCard, FigureCard } from '../../../../shared/contract/exercises'
import type { OwnMoments } from '../../../../shared/domain/figures/figure-for'
import { poseFaults } from '../../../../shared/domain/figures/pose-faults'
import { blankFigure } from '../../../../shared/domain/figures/posing/blank-figure'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { useQuery } from '../../../api/use-query'
import { useKeyNotes } from '../../../commands/key-notes'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { Banner } from '../../../ui/messages/banner'
import { ProgressBar } from '../../../ui/messages/progress-bar'
import { edited, editorOf, shownPose } from './editor-state'
import { EditorTools } from './editor-tools'
import { FaultList } from './fault-list'
import styles from './figure-editor.module.css'
import { MomentStrip } from './moment-strip'
import { PoseCanvas } from './pose-canvas'
import { poseKeys } from './pose-keys'
import { StartFrom } from './start-from'

type FigureEditorProps = {
  readonly card: ExerciseCard
  readonly cards: readonly ExerciseCard[]
  readonly onDone: () => void
}

/** Draws the figure of an exercise: the one it has, or a standing body. */
export function FigureEditor(props: FigureEditorProps) {
  const { say } = useWords()
  const exerciseIds = [props.card.id]
  const { value } = useQuery(api.exercises.figures, { exerciseIds })
  if (!value) return <ProgressBar isDelayed label={say('posing.title')} />
  return <Editor {...props} figure={value.figures[0]} />
}

type EditorProps = FigureEditorProps & { readonly figure: FigureCard | undefined }

function Editor({ card, cards, figure, onDone }: EditorProps) {
  const { say } = useWords()
  const [state, act] = useReducer(edited, figure?.moments ?? blankFigure('side'), editorOf)
  const [refusal, setRefusal] = useState<string | null>(null)
  const put = useCommand(api.exercises.putFigure, { quiet: true })
  const remove = useCommand(api.exercises.removeFigure, { quiet: true })
  useKeyNotes(poseKeys)
  const pose = shownPose(state)
  const exerciseId = card.id
  const finish = async (asked: ReturnType<typeof put> | ReturnType<typeof remove>) => {
    const answer = await asked
    if (answer.ok) onDone()
    else setRefusal(answer.error.message)
  }
  const title = say('posing.titleOf', { name: card.name })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of undo belong to everything inside
    <div className={styles.editor} onKeyDown={(event) => undoKeys(event, act)}>
      <h1 className={styles.title}>{title}</h1>
      <p className="quiet">{say('posing.hint')}</p>
      {refusal === null ? null : <Banner tone="warn" title={refusal} />}
      <StartFrom cards={cards} onBegin={(moments) => act({ kind: 'begin', moments })} />
      <div className={styles.desk}>
        <div className={styles.stage}>
          <PoseCanvas
            pose={pose}
            onPose={(next, gesture) => act({ kind: 'pose', pose: next, gesture })}
          />
          <FaultList faults={poseFaults(pose)} />
        </div>
        <div className={styles.side}>
          <MomentStrip state={state} act={act} />
          <EditorTools state={state} act={act} />
        </div>
      </div>
      <div className={styles.acts}>
        <Button
          kind="primary"
          isDisabled={put.isRunning}
          onPress={() => void finish(put({ exerciseId, moments: copied(state.moments) }))}
        >
          {say('posing.save')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
        {figure?.isOwn ? (
          <Button onPress={() => void finish(remove({ exerciseId }))}>
            {say(card.isOwn ? 'posing.remove' : 'posing.builtIn')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

function copied(moments: OwnMoments) {
  return moments.map(({ at, pose }) => ({ at, pose }))
}

/** Mod+Z takes back in the drawing, not in the studio, while one is drawing. */
function undoKeys(
  event: React.KeyboardEvent,
  act: (act: { readonly kind: 'undo' | 'redo' }) => void,
): void {
  const isMod = event.ctrlKey || event.metaKey
  if (!isMod || event.key.toLowerCase() !== 'z') return
  event.preventDefault()
  event.stopPropagation()
  act({ kind: event.shiftKey ? 'redo' : 'undo' })
}
