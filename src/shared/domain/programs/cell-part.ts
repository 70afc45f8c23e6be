import { ok, type Result, refuse } from '../../kernel/result'
import { type Message, message } from '../../kernel/words'
import { parsePrescription } from '../notation/parse'
import type { Group, Prescription } from '../notation/prescription'
import { printPrescription, printWeek } from '../notation/print'
import type { EffectiveWeek } from '../notation/weeks/effective-weeks'
import type { LoadUnit } from '../units/load'

/** What of a week stands in a column of its own. */
export type CellPart = 'load' | 'tempo' | 'rest'

/** A part typed into its column: `3010`, `90`, `102.5`; empty takes the week's own one away. */
export type TypedPart = { readonly part: CellPart; readonly typed: string; readonly unit: LoadUnit }

/**
 * The text of a week after one part of it was typed into its column. What is not understood is refused
 * with a sentence; a week that inherits states the change alone.
 */
export function withPart(week: EffectiveWeek, change: TypedPart): Result<string, Message> {
  const own = week.kind === 'planned' ? week.own : undefined
  const typed = change.typed.trim()
  if (own && own.unread.length > 0) return refuse(message('programs.partBesideUnread'))
  if (typed === '')
    return ok(
      own
        ? printed(
            own,
            own.groups.map((group) => bare(group, change.part)),
          )
        : '',
    )
  const read = readPart(typed, change)
  if (!read) return refuse(message(`programs.partUnread.${change.part}`, { typed }))
  const groups = groupsToChange(week, own)
  return ok(
    printed(
      own,
      groups.map((group) => (group.role === 'warm-up' ? group : { ...group, ...read })),
    ),
  )
}

/** One working group may state the change alone; of several, none would be found again, so all are written out. */
function groupsToChange(week: EffectiveWeek, own: Prescription | undefined): readonly Group[] {
  const effective = week.kind === 'planned' ? week.prescription.groups : []
  const working = effective.filter(({ role }) => role !== 'warm-up')
  if (working.length > 1) return effective
  return own && own.groups.length > 0 ? own.groups : [{ role: 'work' }]
}

function readPart(typed: string, { part, unit }: TypedPart): Partial<Group> | undefined {
  for (const text of [typed, ...SPELT[part](typed, unit)]) {
    const { groups, unread } = parsePrescription(text, { unit })
    const group = groups[0]
    if (unread.length > 0 || groups.length !== 1 || !group) continue
    if (group[part] !== undefined && group.scheme === undefined) return { [part]: group[part] }
  }
  return undefined
}

/** How a part is written where the column's name says already what it is. */
const SPELT: Readonly<Record<CellPart, (typed: string, unit: LoadUnit) => readonly string[]>> = {
  load: (typed, unit) => [`${typed}${unit}`],
  tempo: (typed) => [`tempo ${typed}`],
  rest: (typed) => [`r${typed}`],
}

function bare(group: Group, part: CellPart): Group {
  const { [part]: _, ...others } = group
  if (part !== 'load' || !others.steps) return others
  // Without a load there is nothing that its steps could raise.
  const { steps, ...still } = others
  const left = steps.filter(({ unit }) => !LOAD_STEPS.includes(unit))
  return left.length > 0 ? { ...still, steps: left } : still
}

const LOAD_STEPS: readonly string[] = ['%', 'kg', 'lb', 'client']

function printed(own: Prescription | undefined, groups: readonly Group[]): string {
  const said = groups.filter((group) => Object.keys(group).length > 1)
  const { note, goal, mark } = own ?? {}
  const text = printWeek({ groups: said, ...(mark && { mark }) })
  if (text === '' && note === undefined && goal === undefined) return ''
  const whole = { v: 1, src: '', groups: said, laterWeeks: [], unread: [] } as const
  return printPrescription({
    ...whole,
    ...(mark && { mark }),
    ...(note !== undefined && { note }),
    ...(goal && { goal }),
  })
}
