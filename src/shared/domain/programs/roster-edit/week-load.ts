import type { Id } from '../../../kernel/ids'
import type { EffectiveWeek } from '../../notation/weeks/effective-weeks'
import type { LoadFormat } from '../../units/format-load'
import { resolveDeload } from '../resolve-deload'
import { resolveGroups } from '../resolve-load'
import type { SheetContext } from '../sheet-context'
import { implementCountOf, resolveContextOf } from '../sheet-lift'
import { groupsOf } from '../sheet-row'
import { shownLoad } from '../shown-load'

/** The worked-out load of one week in few signs, as the grid shows it; empty where none is known or needed. */
export function weekLoad(
  week: EffectiveWeek,
  exerciseId: Id,
  how: { readonly context: SheetContext; readonly format: LoadFormat },
): string {
  const { context, format } = how
  if (week.kind !== 'planned') return ''
  const exercise = context.exercises.get(exerciseId)
  const on = resolveContextOf(context, exerciseId, week.isDeload)
  if (!exercise || !on) return ''
  const groups = groupsOf(week)
  const { lightened } = week
  const loads = lightened ? resolveDeload(groups, lightened, on) : resolveGroups(groups, on)
  const implementCount = implementCountOf(exercise)
  return shownLoad(groups, loads, { ...format, implementCount, usual: context.profile.unit })
}
