import { Redo2, Undo2, X } from 'lucide-react'
import type { Dispatch } from 'react'
import type { Pose } from '../../../../shared/domain/figures/pose'
import {
  addPiece,
  KIT,
  type KitPiece,
  MOST_THINGS,
  removeThing,
} from '../../../../shared/domain/figures/posing/kit'
import { mirrorPose } from '../../../../shared/domain/figures/posing/mirror-pose'
import { bendOther, moveApart, turnSole } from '../../../../shared/domain/figures/posing/move-joint'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { IconButton } from '../../../ui/actions/icon-button'
import { Select } from '../../../ui/choices/select'
import { type EditorAct, type EditorState, shownPose } from './editor-state'
import styles from './figure-editor.module.css'

type EditorToolsProps = { readonly state: EditorState; readonly act: Dispatch<EditorAct> }

/** What is done with the whole pose, and the equipment in the picture. */
export function EditorTools({ state, act }: EditorToolsProps) {
  const { say } = useWords()
  const pose = shownPose(state)
  const isPair = pose.arms.length === 1 || pose.legs.length === 1
  const put = (next: Pose) => act({ kind: 'pose', pose: next, gesture: null })
  const tool = (key: string, next: () => Pose) => (
    <Button size="small" onPress={() => put(next())}>
      {say(`posing.tool.${key}`)}
    </Button>
  )
  return (
    <div className={styles.tools}>
      <div className={styles.row}>
        <IconButton
          icon={Undo2}
          keys="Mod+Z"
          kind="plain"
          label={say('posing.undo')}
          isDisabled={state.past.length === 0}
          onPress={() => act({ kind: 'undo' })}
        />
        <IconButton
          icon={Redo2}
          keys="Mod+Shift+Z"
          kind="plain"
          label={say('posing.redo')}
          isDisabled={state.future.length === 0}
          onPress={() => act({ kind: 'redo' })}
        />
      </div>
      <h2 className={styles.heading}>{say('posing.body')}</h2>
      <div className={styles.row}>
        {tool('mirror', () => mirrorPose(pose))}
        {isPair ? tool('apart', () => moveApart(pose)) : null}
        {tool('elbows', () => bendPair(pose, ['near-hand', 'far-hand']))}
        {tool('knees', () => bendPair(pose, ['near-foot', 'far-foot']))}
        {tool('heels', () => turnSole(turnSole(pose, 'near-foot', -15), 'far-foot', -15))}
        {tool('toes', () => turnSole(turnSole(pose, 'near-foot', 15), 'far-foot', 15))}
      </div>
      <h2 className={styles.heading}>{say('posing.equipment')}</h2>
      <ul>
        {pose.things.map((thing, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a thing has no name but its place in the list
          <li key={at} className={styles.thing}>
            {say(`posing.thing.${thing.is}`)}
            <IconButton
              icon={X}
              size="small"
              label={say('posing.removeThing', { thing: say(`posing.thing.${thing.is}`) })}
              onPress={() => put(removeThing(pose, at))}
            />
          </li>
        ))}
      </ul>
      <Select<KitPiece>
        isCompact
        isLabelHidden
        isDisabled={pose.things.length >= MOST_THINGS}
        label={say('posing.add')}
        placeholder={say('posing.add')}
        value={null}
        onChange={(piece) => put(addPiece(pose, piece))}
        choices={KIT.map((id) => ({ id, text: say(`posing.piece.${id}`) }))}
      />
    </div>
  )
}

/** Bends both limbs; one entry that stands for both is bent once. */
function bendPair(
  pose: Pose,
  [near, far]: readonly ['near-hand' | 'near-foot', 'far-hand' | 'far-foot'],
): Pose {
  const pair = near === 'near-hand' ? pose.arms : pose.legs
  const once = bendOther(pose, near)
  return pair.length === 1 ? once : bendOther(once, far)
}
