import { EXERCISE, LABEL, type TrailingColumn, type WeekColumn } from './grid-model'

/** A column that can be walked to. `index` counts within its own kind. */
export type GridColumn = {
  readonly kind: 'label' | 'exercise' | 'week' | 'trailing'
  readonly id: string
  readonly index: number
}

/** Width in px of the gutter with handles and brackets. */
export const GUTTER_WIDTH = 20

/** Width in px of the label column. */
export const LABEL_WIDTH = 32

/** Width in px of the exercise column. */
export const EXERCISE_WIDTH = 180

/** Width in px of everything that stays while weeks scroll. */
export const FROZEN_WIDTH = GUTTER_WIDTH + LABEL_WIDTH + EXERCISE_WIDTH

/** Width in px of a week column unless the zoom says otherwise. */
export const WEEK_WIDTH = 144

/** The width in px of the week columns `from` up to `to`; `usual` where a column has none of its own. */
export function widthOfWeeks(
  weeks: readonly WeekColumn[],
  { from, to }: { readonly from: number; readonly to: number },
  usual: number,
): number {
  return weeks.slice(from, to).reduce((sum, { width }) => sum + (width ?? usual), 0)
}

/** All columns from left to right. */
export function listColumns(
  weeks: readonly WeekColumn[],
  trailing: readonly TrailingColumn[],
): readonly GridColumn[] {
  return [
    { kind: 'label', id: LABEL, index: 0 },
    { kind: 'exercise', id: EXERCISE, index: 0 },
    ...weeks.map(({ id }, index) => ({ kind: 'week', id, index }) as const),
    ...trailing.map(({ id }, index) => ({ kind: 'trailing', id, index }) as const),
  ]
}
