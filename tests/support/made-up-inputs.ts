import { calendarDate, epochDay, fromEpochDay } from '../../src/shared/kernel/calendar-date'
import type { Dice } from './dice'
import type { InputSchema } from './endpoint-list'
import type { IdScope, KnownIds } from './known-ids'

/** What inputs are made up from. */
export type Maker = {
  readonly dice: Dice
  readonly ids: KnownIds
  readonly newId: () => string
}

const NAMES = [
  'Dana Cruz',
  'Müller',
  'Ευγενία',
  'Ольга Ж.',
  'Jo 🏋️',
  'squad',
  'O’Neil "Red"',
  '=1+1',
]
const CELLS = ['4x5 @7 r3:00', '3x8-10 @8', '5x5 80%', '@8', '3x12 +2.5kg', '2x30s', 'AMRAP', '']
const NOTES = [
  'low back stiff',
  'ruhig anfangen\n2. Zeile',
  'ʼ; DROP TABLE clients; --',
  'x'.repeat(900),
]
const EXERCISES = ['hip-thrust-barbell', 'back-squat', 'nobody-knows-this']
const TEMPLATES = ['hip-thrust-glute-strength', 'novice-full-body', 'return-after-a-break']
const WORDS: Readonly<Record<string, readonly string[]>> = {
  name: NAMES,
  exerciseId: EXERCISES,
  templateId: TEMPLATES,
  cells: CELLS,
  text: [...CELLS, '100x5@8', '102.5 x 5', 'nonsense'],
  label: ['A', 'B1', ''],
  dose: ['2x10', ''],
  kind: ['body mass', 'waist'],
  family: ['hip-thrust'],
  nextAppointment: ['2026-12-01T09:30'],
}

/** An input that its schema accepts most of the time, about things that exist most of the time. */
export function madeUpInput(schema: InputSchema, maker: Maker): unknown {
  return madeUp(schema, '', { ...maker, scope: fittingScope(schema, maker) })
}

type Making = Maker & { readonly scope: IdScope }

/** One of the groups of ids that answer most of what is asked for. */
function fittingScope(schema: InputSchema, { dice, ids }: Maker): IdScope {
  const known = ids.scopes()
  if (known.length === 0) return {}
  const wanted = Object.keys(schema.properties ?? {}).map((name) => name.replace(/Ids$/, 'Id'))
  const hits = known.map((scope) => wanted.filter((name) => scope[name] !== undefined).length)
  const most = Math.max(...hits)
  const fitting = known.filter((_, i) => hits[i] === most)
  return dice.pick(dice.chance(0.6) ? fitting.slice(-12) : fitting)
}

function madeUp(schema: InputSchema, name: string, making: Making): unknown {
  const { dice } = making
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return dice.pick(schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return madeUp(dice.pick(choices), name, making)
  switch (schema.type) {
    case 'object':
      return objectOf(schema, making)
    case 'array':
      return listOf(schema, name, making)
    case 'integer':
    case 'number':
      return name === 'week' && dice.chance(0.8) ? 1 + dice.below(4) : numberOf(schema, dice)
    case 'boolean':
      return dice.chance(0.5)
    case 'string':
      return textOf(schema, name, making)
    default:
      return null
  }
}

function objectOf(schema: InputSchema, making: Making): Record<string, unknown> {
  const pairs = Object.entries(schema.properties ?? {})
    .filter(([name]) => schema.required?.includes(name) || making.dice.chance(0.5))
    .map(([name, inner]) => [name, madeUp(inner, name, making)])
  return Object.fromEntries(pairs) as Record<string, unknown> // as: pairs of name and value
}

function listOf(schema: InputSchema, name: string, making: Making): unknown[] {
  const length = Math.max(schema.minItems ?? 0, 1 + making.dice.below(3))
  const single = name.replace(/Ids$/, 'Id')
  return Array.from({ length }, () => madeUp(schema.items ?? {}, single, making))
}

function numberOf({ minimum = 0, maximum = 200_000 }: InputSchema, dice: Dice): number {
  const low = Math.max(minimum, -1000)
  const high = Math.min(maximum, 200_000)
  if (dice.chance(0.6)) return Math.min(low + dice.below(8), high)
  return dice.chance(0.2) ? dice.pick([minimum, maximum]) : low + dice.below(high - low + 1)
}

function textOf(schema: InputSchema, name: string, making: Making): string {
  const { dice, scope, newId } = making
  if (schema.pattern?.includes('-7')) return newId()
  if (/^(day|since|startsOn)$/.test(name)) return someDay(dice)
  const known = name === 'beforeRowId' ? scope.rowId : scope[name]
  if (known !== undefined && dice.chance(0.9)) return known
  const words = WORDS[name]
  if (words) return dice.pick(words)
  return /Id$/.test(name) ? newId() : dice.pick(dice.chance(0.5) ? NOTES : NAMES)
}

function someDay(dice: Dice): string {
  const start = epochDay(calendarDate('2026-09-01'))
  return fromEpochDay(start + dice.below(120))
}
