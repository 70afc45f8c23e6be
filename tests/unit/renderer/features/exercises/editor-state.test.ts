import { expect, test } from 'vitest'
import {
  type EditorAct,
  edited,
  editorOf,
  nextMoment,
  shownPose,
} from '../../../../../src/renderer/features/exercises/posing/editor-state'
import { blankFigure } from '../../../../../src/shared/domain/figures/posing/blank-figure'
import { moveJoint } from '../../../../../src/shared/domain/figures/posing/move-joint'

const start = editorOf(blankFigure('side'))
const after = (...acts: readonly EditorAct[]) => acts.reduce(edited, start)
const low = moveJoint(shownPose(start), 'hip', [-0.1, 0.4])
const lower = moveJoint(low, 'hip', [-0.15, 0.35])
const pose = (to: typeof low, gesture: string | null): EditorAct => ({
  kind: 'pose',
  pose: to,
  gesture,
})

test('one drag is one step back, however often it moved', () => {
  const drawn = after(pose(low, 'hip'), pose(lower, 'hip'))
  expect(shownPose(drawn)).toBe(lower)
  expect(shownPose(edited(drawn, { kind: 'undo' }))).toBe(shownPose(start))
  expect(shownPose(after(pose(low, 'hip'), pose(lower, 'trunk'), { kind: 'undo' }))).toBe(low)
})

test('what was taken back can be done again until something new is drawn', () => {
  const back = after(pose(low, 'hip'), { kind: 'undo' })
  expect(shownPose(edited(back, { kind: 'redo' }))).toBe(low)
  expect(edited(edited(back, pose(lower, null)), { kind: 'redo' }).moments[0]?.pose).toBe(lower)
  expect(edited(start, { kind: 'undo' })).toBe(start)
})

test('a pose is copied to the next moment and shown there; after the last there is none', () => {
  const copied = after(pose(low, null), { kind: 'copy-on' })
  expect(copied.shown).toBe('end')
  expect(copied.moments.map((one) => one.pose)).toEqual([low, low])
  expect(nextMoment(copied)).toBeNull()
  expect(edited(copied, { kind: 'copy-on' })).toBe(copied)
})

test('a middle comes between start and end and goes again', () => {
  const three = after({ kind: 'add-middle' })
  expect(three.moments.map(({ at }) => at)).toEqual(['start', 'middle', 'end'])
  expect(edited(three, { kind: 'add-middle' })).toBe(three)
  const two = edited(three, { kind: 'remove-middle' })
  expect([two.moments.length, two.shown]).toEqual([2, 'end'])
})

test('beginning with another figure can be taken back as well', () => {
  const front = after({ kind: 'show', at: 'end' }, { kind: 'begin', moments: blankFigure('front') })
  expect([front.shown, shownPose(front).view]).toEqual(['start', 'front'])
  expect(shownPose(edited(front, { kind: 'undo' })).view).toBe('side')
})
