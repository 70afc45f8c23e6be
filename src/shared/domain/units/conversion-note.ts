import { type Message, message } from '../../kernel/words'
import { type Load, type LoadUnit, loadIn } from './load'

/** Says what was typed where a load is shown in the other unit; nothing where the units agree. */
export function conversionNote(typed: Load, shownIn: LoadUnit): Message | undefined {
  if (typed.unit === shownIn) return undefined
  return message('strength.converted', {
    shown: Math.round(loadIn(typed, shownIn) * 10) / 10,
    shownUnit: shownIn,
    typed: loadIn(typed, typed.unit),
    typedUnit: typed.unit,
  })
}
