import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { strokesOf } from '../../../../shared/domain/figures/draw-figure'
import { drawMoments } from '../../../../shared/domain/figures/draw-moments'
import { type Box, boxAround } from '../../../../shared/domain/figures/drawing'
import type { Point } from '../../../../shared/domain/figures/geometry'
import type { Pose } from '../../../../shared/domain/figures/pose'
import { type Joint, jointPlaces } from '../../../../shared/domain/figures/posing/joints'
import { moveThing, placeOfThing } from '../../../../shared/domain/figures/posing/kit'
import { moveJoint } from '../../../../shared/domain/figures/posing/move-joint'
import { viewBox } from '../../../../shared/domain/figures/svg'
import { useWords } from '../../../formatting/use-words'
import { classes } from '../../../ui/classes'
import { FigureStrokes } from '../../../ui/figure/figure'
import styles from './pose-canvas.module.css'

type PoseCanvasProps = {
  readonly pose: Pose
  /** Asks for another pose; the same gesture again belongs to the same step back. */
  readonly onPose: (pose: Pose, gesture: string | null) => void
}

/** Something to take hold of: a joint, or a thing by its place in the list. */
type Grip = { readonly id: string; readonly name: string; readonly at: Point } & (
  | { readonly kind: 'joint'; readonly joint: Joint }
  | { readonly kind: 'thing'; readonly index: number }
)

/** Room to stand, lie and reach in; wider things widen it. */
const ROOM: Box = { left: -0.7, right: 0.7, bottom: -0.06, top: 1.2 }
/** One press of an arrow, and one with Shift, in shares of stature: about 1 and 5 cm. */
const STEP = { small: 0.006, big: 0.03 }

const WAYS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

/** The pose with its joints to drag; Tab goes through them and the arrows move. The hips have the focus first. */
export function PoseCanvas({ pose, onPose }: PoseCanvasProps) {
  const { say } = useWords()
  const stage = useRef<HTMLElement>(null)
  const [dragged, setDragged] = useState<string | null>(null)
  useEffect(() => stage.current?.querySelector('button')?.focus(), [])
  // The paper does not grow under the hand that drags.
  const [box] = useState(() =>
    boxAround([ROOM, drawMoments({ moments: [{ at: 'start', pose }] }).box]),
  )
  const grips = useGrips(pose)
  const move = (grip: Grip, to: Point) => onPose(moved(pose, grip, to), grip.id)
  const drag = (grip: Grip, event: PointerEvent) => {
    if (dragged !== grip.id || !stage.current) return
    move(grip, pointAt(event, { box, frame: stage.current.getBoundingClientRect() }))
  }
  return (
    <section ref={stage} className={styles.stage} aria-label={say('posing.stage')}>
      <svg aria-hidden className={styles.paper} viewBox={viewBox(box)}>
        <line className={styles.floor} x1={box.left * 1000} x2={box.right * 1000} y1={6} y2={6} />
        <FigureStrokes drawing={{ strokes: strokesOf(pose), box }} />
      </svg>
      {grips.map((grip) => (
        <button
          key={grip.id}
          type="button"
          aria-label={grip.name}
          aria-keyshortcuts="ArrowLeft ArrowRight ArrowUp ArrowDown"
          className={classes(
            styles.grip,
            grip.kind === 'thing' && styles.thing,
            grip.id.startsWith('near') && styles.near,
          )}
          style={placed(grip.at, box)}
          title={grip.name}
          onKeyDown={(event) => {
            const to = nudged(event, grip.at)
            if (to) move(grip, to)
          }}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId)
            setDragged(grip.id)
          }}
          onPointerMove={(event) => drag(grip, event)}
          onPointerUp={() => setDragged(null)}
        />
      ))}
    </section>
  )
}

function useGrips(pose: Pose): readonly Grip[] {
  const { say } = useWords()
  const joints = [...jointPlaces(pose)].flatMap(([joint, at]): Grip[] => {
    const isPair = isPosedAsPair(pose, joint)
    if (isPair && joint.startsWith('far')) return []
    const words = isPair ? `posing.joint.pair.${joint}` : `posing.joint.${pose.view}.${joint}`
    return [{ kind: 'joint', id: joint, joint, at, name: say(words) }]
  })
  const things = pose.things.flatMap((thing, index): Grip[] => {
    const at = placeOfThing(thing)
    if (!at) return []
    return [
      { kind: 'thing', id: `thing ${index}`, index, at, name: say(`posing.thing.${thing.is}`) },
    ]
  })
  return [...joints, ...things]
}

/** From the side one entry moves both hands or both feet, which lie over each other. */
function isPosedAsPair({ view, arms, legs }: Pose, joint: Joint): boolean {
  if (view === 'front') return false
  if (joint.endsWith('hand')) return arms.length === 1
  return joint.endsWith('foot') && legs.length === 1
}

function moved(pose: Pose, grip: Grip, to: Point): Pose {
  if (grip.kind === 'joint') return moveJoint(pose, grip.joint, to)
  return moveThing(pose, grip.index, [to[0] - grip.at[0], to[1] - grip.at[1]])
}

function nudged(event: KeyboardEvent, [x, y]: Point): Point | null {
  const way = WAYS[event.key]
  if (!way || event.ctrlKey || event.metaKey || event.altKey) return null
  event.preventDefault()
  const step = event.shiftKey ? STEP.big : STEP.small
  return [x + way[0] * step, y + way[1] * step]
}

function pointAt(
  { clientX, clientY }: PointerEvent,
  { box, frame }: { readonly box: Box; readonly frame: DOMRect },
): Point {
  const [across, down] = [
    (clientX - frame.left) / frame.width,
    (clientY - frame.top) / frame.height,
  ]
  return [box.left + across * (box.right - box.left), box.top - down * (box.top - box.bottom)]
}

/** The place of a grip as shares of the paper. */
function placed([x, y]: Point, { left, right, bottom, top }: Box) {
  return {
    insetInlineStart: `${((x - left) / (right - left)) * 100}%`,
    insetBlockStart: `${((top - y) / (top - bottom)) * 100}%`,
  }
}
