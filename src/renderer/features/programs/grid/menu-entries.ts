import type { ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import { supersetOf } from '../../../../shared/domain/programs/superset-labels'
import type { Say } from '../../../../shared/kernel/words'
import type { MenuEntry } from '../../../ui/actions/menu'
import type { MenuTarget } from '../../../ui/grid/grid-props'
import { weekOfColumn } from './week-columns'

/** The acts offered for rows, a day or a week. */
export function menuEntries(
  target: MenuTarget,
  sheet: ProgramSheet,
  say: Say,
): readonly MenuEntry[] {
  switch (target.kind) {
    case 'rows':
      return rowEntries(target.rowIds, sheet, say)
    case 'band':
      return dayEntries(target.bandId, sheet, say)
    case 'week':
      return weekEntries(weekOfColumn(target.weekId) ?? 1, sheet, say)
  }
}

function rowEntries(
  rowIds: readonly string[],
  sheet: ProgramSheet,
  say: Say,
): readonly MenuEntry[] {
  const count = rowIds.length
  const rows = sheet.days.flatMap(({ day }) => day.rows).filter(({ id }) => rowIds.includes(id))
  const lifts = rows.filter(({ kind }) => kind === 'lift')
  const isGrouped = lifts.some(({ label }) => supersetOf(label) !== undefined)
  const tooFew = lifts.length < 2 ? { reason: say('programs.menu.twoRows') } : {}
  const kind = lifts.length > 0 ? 'toWarmUp' : 'toLift'
  return [
    { id: 'insert', text: say('programs.menu.insertAbove'), keys: 'Insert' },
    {
      id: 'duplicate',
      text: say('programs.menu.duplicateRows', { count }),
      keys: 'Alt+Shift+ArrowDown',
    },
    { id: 'up', text: say('programs.menu.moveUp'), keys: 'Alt+ArrowUp' },
    { id: 'down', text: say('programs.menu.moveDown'), keys: 'Alt+ArrowDown' },
    { id: 'move-to', text: say('programs.menu.moveTo') },
    ...(count === 1 ? [{ id: 'swap', text: say('programs.menu.swap') }] : []),
    { kind: 'line', id: 'line-1' },
    { id: 'group', text: say('programs.menu.group'), keys: 'Mod+G', ...tooFew },
    ...(isGrouped
      ? [{ id: 'ungroup', text: say('programs.menu.ungroup'), keys: 'Mod+Shift+G' }]
      : []),
    { id: 'note', text: say('programs.menu.note'), keys: 'Shift+F2' },
    { id: kind, text: say(`programs.menu.${kind}`) },
    ...(lifts.length > 0
      ? [
          { id: 'one-line', text: say('programs.menu.oneLine') },
          { id: 'merge', text: say('programs.menu.merge') },
        ]
      : []),
    { kind: 'line', id: 'line-2' },
    {
      id: 'remove',
      text: say('programs.menu.removeRows', { count }),
      keys: 'Mod+Delete',
      isDanger: true,
    },
  ]
}

function dayEntries(dayId: string, sheet: ProgramSheet, say: Say): readonly MenuEntry[] {
  const at = sheet.days.findIndex(({ day }) => day.id === dayId)
  const edge = { reason: say('programs.menu.noFurther') }
  return [
    { id: 'rename-day', text: say('programs.menu.renameDay') },
    { id: 'duplicate-day', text: say('programs.menu.duplicateDay'), keys: 'Mod+Shift+D' },
    { id: 'day-up', text: say('programs.menu.moveDayUp'), ...(at <= 0 ? edge : {}) },
    {
      id: 'day-down',
      text: say('programs.menu.moveDayDown'),
      ...(at === sheet.days.length - 1 ? edge : {}),
    },
    {
      id: 'move-to',
      text: say('programs.menu.moveTo'),
      ...(sheet.days.length === 1 ? edge : {}),
    },
    { kind: 'line', id: 'line-1' },
    { id: 'remove-day', text: say('programs.menu.removeDay'), isDanger: true },
  ]
}

function weekEntries(week: number, { program }: ProgramSheet, say: Say): readonly MenuEntry[] {
  const isDeload = program.weeks[week - 1]?.kind === 'deload'
  const last = { reason: say('programs.oneWeekLeft') }
  const edge = { reason: say('programs.menu.noFurther') }
  return [
    { id: 'deload', text: say(`programs.menu.${isDeload ? 'makeLoading' : 'makeDeload'}`) },
    { id: 'deload-rule', text: say('programs.deloadRule.title') },
    { id: 'rename-week', text: say('programs.menu.renameWeek') },
    { id: 'duplicate-week', text: say('programs.menu.duplicateWeek'), keys: 'Mod+Shift+D' },
    { id: 'insert-week', text: say('programs.menu.insertWeek'), keys: 'Insert' },
    { kind: 'line', id: 'line-1' },
    {
      id: 'week-back',
      text: say('programs.menu.weekBack'),
      keys: 'Alt+ArrowLeft',
      ...(week === 1 ? edge : {}),
    },
    {
      id: 'week-on',
      text: say('programs.menu.weekOn'),
      keys: 'Alt+ArrowRight',
      ...(week === program.weeks.length ? edge : {}),
    },
    { id: 'move-to', text: say('programs.menu.moveTo') },
    { kind: 'line', id: 'line-2' },
    { id: 'add-week', text: say('programs.menu.addWeek') },
    {
      id: 'remove-week',
      text: say('programs.menu.removeWeek', { week }),
      keys: 'Mod+Delete',
      isDanger: true,
      ...(program.weeks.length === 1 ? last : {}),
    },
  ]
}
