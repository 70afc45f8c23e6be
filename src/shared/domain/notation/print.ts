import { sharedOnce } from './lines/shared-once'
import type { Goal, Group, Prescription, Role, WeekPart } from './prescription'
import { printItems } from './printing/print-items'
import { printScheme } from './printing/print-scheme'

const GOALS: Readonly<Record<Goal, string>> = {
  strength: '#str',
  hypertrophy: '#hyp',
  endurance: '#end',
  power: '#pow',
}

const ROLES: Readonly<Record<Role, string>> = {
  work: '',
  top: 'top ',
  backoff: 'back ',
  'warm-up': 'wu ',
}

const MARKS = { same: '=', off: 'off', deload: 'deload' } as const

/**
 * A prescription in canonical shorthand; reading it again gives the same prescription. A line of
 * which something was not understood is printed as typed, so that nothing of it moves or gets lost.
 */
export function printPrescription(prescription: Prescription): string {
  if (prescription.unread.length > 0) return prescription.src
  const { label = '', goal, note } = prescription
  const weeks = [prescription, ...prescription.laterWeeks].map(printWeek)
  const [first = '', ...later] = weeks
  const row = [label, first, goal ? GOALS[goal] : ''].filter(Boolean).join(' ')
  const line = [row, ...later].join(' | ').trim()
  return note === undefined ? line : `${line} // ${note}`.trim()
}

/** One week in canonical shorthand, as in a cell of the grid. */
export function printWeek({ mark, groups }: WeekPart): string {
  const warmUps = groups.filter((group) => group.role === 'warm-up')
  const working = groups.filter((group) => group.role !== 'warm-up')
  const parts = [
    mark ? MARKS[mark] : '',
    warmUps.length > 0 ? `wu ${printGroups(warmUps.map(asWork))};` : '',
    printGroups(sharedOnce(working)),
  ]
  return parts.filter(Boolean).join(' ')
}

/** Groups with a scheme take a comma; where one states changes alone, only `then` keeps them apart. */
function printGroups(groups: readonly Group[]): string {
  return groups
    .map((group, index) => {
      const before = groups[index - 1]
      const separator = !before ? '' : group.scheme && before.scheme ? ', ' : ' then '
      return `${separator}${printGroup(group)}`
    })
    .join('')
}

function printGroup(group: Group): string {
  const scheme = group.scheme ? printScheme(group.scheme) : ''
  const side = group.perSide ? '/side' : ''
  return `${ROLES[group.role]}${[`${scheme}${side}`, ...printItems(group)].filter(Boolean).join(' ')}`
}

function asWork(group: Group): Group {
  return { ...group, role: 'work' }
}
