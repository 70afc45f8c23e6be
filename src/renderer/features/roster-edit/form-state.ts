import type { RosterChangeInput, RosterFind } from '../../../shared/contract/roster-edits'
import type { WeekScope } from '../../../shared/domain/programs/roster-edit/addressed-weeks'

/** What stands in the form; undefined where anything goes. */
export type FormState = {
  readonly exerciseId: string | undefined
  readonly pattern: string
  readonly weeks: WeekScope
  readonly group: string | undefined
  readonly tag: string | undefined
  readonly goal: RosterFind['goal']
  readonly level: RosterFind['level']
  readonly templateId: string | undefined
  readonly flag: string
  readonly meetsFlag: boolean
  readonly includesEnded: boolean
  readonly kind: RosterChangeInput['kind']
  readonly swapId: string | undefined
  readonly step: string
  readonly text: string
}

export const EMPTY_FORM: FormState = {
  exerciseId: undefined,
  pattern: '',
  weeks: 'from-now',
  group: undefined,
  tag: undefined,
  goal: undefined,
  level: undefined,
  templateId: undefined,
  flag: '',
  meetsFlag: false,
  includesEnded: false,
  kind: 'step',
  swapId: undefined,
  step: '',
  text: '',
}

/** An edit that can be asked for. */
export type Ask = { readonly find: RosterFind; readonly change: RosterChangeInput }

/** The edit that the form asks for; undefined while it does not say what to change. */
export function askOf(form: FormState): Ask | undefined {
  const change = changeOf(form)
  return change && { find: findOf(form), change }
}

function changeOf({ kind, swapId, step, text }: FormState): RosterChangeInput | undefined {
  switch (kind) {
    case 'exercise':
      return swapId === undefined ? undefined : { kind, exerciseId: swapId }
    case 'step':
      return step.trim() === '' ? undefined : { kind, text: step }
    case 'prescription':
      return text.trim() === '' ? undefined : { kind, text }
  }
}

function findOf(form: FormState): RosterFind {
  const { weeks, includesEnded, pattern, flag, exerciseId, group, tag, goal, level } = form
  const { templateId } = form
  return {
    weeks,
    ...(includesEnded && { includesEnded }),
    ...(form.meetsFlag && { meetsFlag: true }),
    ...(pattern.trim() !== '' && { pattern }),
    ...(flag.trim() !== '' && { flag }),
    ...(exerciseId !== undefined && { exerciseId }),
    ...(group !== undefined && { group }),
    ...(tag !== undefined && { tag }),
    ...(goal !== undefined && { goal }),
    ...(level !== undefined && { level }),
    ...(templateId !== undefined && { templateId }),
  }
}

/** Whether two edits ask for the same. */
export function isSameAsk(one: Ask | undefined, other: Ask | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
