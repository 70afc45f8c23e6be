import type { OwnMoments } from '../../../../shared/domain/figures/figure-for'
import { FIGURE_MOMENTS, type FigureMoment } from '../../../../shared/domain/figures/figure-record'
import type { Pose } from '../../../../shared/domain/figures/pose'

/** What is drawn, which moment is shown, and the way back. */
export type EditorState = {
  readonly moments: OwnMoments
  readonly shown: FigureMoment
  readonly past: readonly OwnMoments[]
  readonly future: readonly OwnMoments[]
  /** One drag or one run of nudges on the same joint is one step back. */
  readonly gesture: string | null
}

/** An act of the editor. */
export type EditorAct =
  | { readonly kind: 'pose'; readonly pose: Pose; readonly gesture: string | null }
  | { readonly kind: 'begin'; readonly moments: OwnMoments }
  | { readonly kind: 'show'; readonly at: FigureMoment }
  | { readonly kind: 'copy-on' }
  | { readonly kind: 'add-middle' }
  | { readonly kind: 'remove-middle' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }

/** The way back is as long as anybody remembers. */
const STEPS = 100

/** An editor over the moments of a figure. */
export function editorOf(moments: OwnMoments): EditorState {
  return { moments, shown: 'start', past: [], future: [], gesture: null }
}

/** The pose that is shown; the first one where the shown moment is gone. */
export function shownPose({ moments, shown }: Pick<EditorState, 'moments' | 'shown'>): Pose {
  const moment = moments.find(({ at }) => at === shown) ?? moments[0]
  if (!moment) throw new Error('a figure has moments')
  return moment.pose
}

/** Answers the editor after an act. */
export function edited(state: EditorState, act: EditorAct): EditorState {
  switch (act.kind) {
    case 'pose':
      return posed(state, act)
    case 'begin':
      return { ...drawn(state, act.moments), shown: 'start' }
    case 'show':
      return { ...state, shown: act.at, gesture: null }
    case 'copy-on':
      return copiedOn(state)
    case 'add-middle':
      return withMiddle(state)
    case 'remove-middle':
      return {
        ...drawn(
          state,
          state.moments.filter(({ at }) => at !== 'middle'),
        ),
        shown: state.shown === 'middle' ? 'end' : state.shown,
      }
    case 'undo':
      return stepped(state, { from: 'past', to: 'future' })
    case 'redo':
      return stepped(state, { from: 'future', to: 'past' })
  }
}

/** The moment after a moment; null after the last. */
export function nextMoment({ moments, shown }: EditorState): FigureMoment | null {
  const at = moments.findIndex((moment) => moment.at === shown)
  return moments[at + 1]?.at ?? null
}

function posed(state: EditorState, act: Extract<EditorAct, { kind: 'pose' }>): EditorState {
  const moments = state.moments.map((one) =>
    one.at === state.shown ? { ...one, pose: act.pose } : one,
  )
  const goesOn = act.gesture !== null && act.gesture === state.gesture
  return goesOn ? { ...state, moments } : { ...drawn(state, moments), gesture: act.gesture }
}

function copiedOn(state: EditorState): EditorState {
  const next = nextMoment(state)
  if (next === null) return state
  const pose = shownPose(state)
  const moments = state.moments.map((one) => (one.at === next ? { ...one, pose } : one))
  return { ...drawn(state, moments), shown: next }
}

function withMiddle(state: EditorState): EditorState {
  if (state.moments.some(({ at }) => at === 'middle')) return state
  const middle = { at: 'middle' as const, pose: shownPose(state) }
  const order = (at: FigureMoment) => FIGURE_MOMENTS.indexOf(at)
  const moments = [...state.moments, middle].toSorted((a, b) => order(a.at) - order(b.at))
  return { ...drawn(state, moments), shown: 'middle' }
}

function drawn(state: EditorState, moments: OwnMoments): EditorState {
  const past = [...state.past, state.moments].slice(-STEPS)
  return { ...state, moments, past, future: [], gesture: null }
}

function stepped(
  state: EditorState,
  { from, to }: { readonly from: 'past' | 'future'; readonly to: 'past' | 'future' },
): EditorState {
  const moments = state[from].at(-1)
  if (!moments) return state
  const isShown = moments.some(({ at }) => at === state.shown)
  return {
    ...state,
    moments,
    shown: isShown ? state.shown : 'start',
    [from]: state[from].slice(0, -1),
    [to]: [...state[to], state.moments],
    gesture: null,
  }
}
