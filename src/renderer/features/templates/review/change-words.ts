import type { ReviewedChange } from '../../../../shared/contract/templates'
import type { Say } from '../../../../shared/kernel/words'

/** What a change is about: `Back squat, week 3`. */
export function changeName({ kind, exercise, day, week }: ReviewedChange, say: Say): string {
  return say(`templates.change.${kind}`, { exercise, day, week: week ?? 0 })
}

/** A value of a change as people read it; undefined where the change has none to show. */
export function valueWords(
  { kind }: ReviewedChange,
  value: string | null,
  { say, locale }: { readonly say: Say; readonly locale: string },
): string | undefined {
  switch (kind) {
    case 'cell':
      return value ?? say('templates.nothingWritten')
    case 'week-kind':
    case 'row-kind':
      return value === null ? undefined : say(`templates.value.${value}`)
    case 'goal':
    case 'row-goal':
      return value === null ? say('templates.nothing') : say(`programs.goal.${value}`)
    case 'day-weekday':
      return value === null ? say('templates.nothing') : weekday(Number(value), locale)
    case 'week-add':
    case 'week-remove':
    case 'day-add':
    case 'day-remove':
    case 'day-order':
    case 'row-add':
    case 'row-remove':
    case 'row-lost':
    case 'row-order':
      return undefined
    default:
      return value === null || value === '' ? say('templates.nothing') : value
  }
}

function weekday(day: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  return format.format(new Date(Date.UTC(2024, 0, day)))
}
