import type { IconShape } from '../icon'

/** One of several things to choose from, in a segmented control, a radio group or a list. */
export type Choice<Id extends string = string> = {
  readonly id: Id
  readonly text: string
  /** Said quietly behind the text. */
  readonly detail?: string | undefined
  readonly icon?: IconShape | undefined
  readonly isDisabled?: boolean
}
