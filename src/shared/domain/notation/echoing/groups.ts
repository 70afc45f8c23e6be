import type { Say } from '../../../kernel/words'
import { sharedOnce } from '../lines/shared-once'
import type { Group, WeekPart } from '../prescription'
import { sayEffort, sayExtras, saySpeed } from './items'
import { addLoad } from './load'
import { sayScheme } from './scheme'

/** One week in words; empty where nothing is stated. */
export function sayWeek({ mark, groups }: WeekPart, say: Say): string {
  const said = sayGroups(groups, say)
  if (mark === undefined) return said
  const word = say(MARKS[mark])
  return said === '' ? word : say('notation.changed', { mark: word, said })
}

const MARKS = { same: 'notation.same', off: 'notation.weekOff', deload: 'notation.deload' } as const
const ROLES = {
  'warm-up': 'notation.warmUp',
  top: 'notation.top',
  backoff: 'notation.backoff',
} as const

function sayGroups(groups: readonly Group[], say: Say): string {
  const warmUps = groups.filter((group) => group.role === 'warm-up')
  const working = groups.filter((group) => group.role !== 'warm-up')
  return [warmUps, sharedOnce(working)]
    .flatMap((list) => list.map((group, index) => sayGroup(group, index === 0, say)))
    .reduce((said, group) => (said === '' ? group : say('notation.next', { said, group })), '')
}

function sayGroup(group: Group, isFirst: boolean, say: Say): string {
  const { role } = group
  // A change of load alone follows from the week before, so only a scheme makes it a first group.
  const hasNothingBefore = isFirst && group.scheme !== undefined && group.load?.kind === 'relative'
  const plain = sayPlainGroup(group, say)
  const said = hasNothingBefore ? say('notation.nothingBefore', { said: plain }) : plain
  return role === 'work' ? said : say(ROLES[role], { group: said })
}

function sayPlainGroup({ scheme, load, effort, speed, ...group }: Group, say: Say): string {
  let said = scheme ? sayScheme(scheme, say) : ''
  if (load) said = addLoad(said, load, say)
  if (speed) said = add(said, { key: 'notation.at', values: { load: saySpeed(speed, say) } }, say)
  if (effort) {
    said = add(said, { key: 'notation.effort', values: { effort: sayEffort(effort, say) } }, say)
  }
  return sayExtras(group, say).reduce(
    (before, part) => (before === '' ? part : say('notation.also', { said: before, part })),
    said,
  )
}

type Addition = { readonly key: string; readonly values: Readonly<Record<string, string>> }

function add(said: string, { key, values }: Addition, say: Say): string {
  return said === '' ? say(`${key}Alone`, values) : say(key, { said, ...values })
}
