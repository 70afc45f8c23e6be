import type { Group, WeekPart } from '../prescription'
import { type DeloadRule, deloadGroup } from './deload'
import { inheritGroups } from './inherit'
import { stepOn } from './step-on'
import { changedTo, inherited, type TracedGroup } from './traced-group'

/** A row on its way through the weeks: the groups as last written, and the weeks stepped since. */
export type Running = {
  readonly base: readonly TracedGroup[]
  readonly weeks: number
  /** The groups as this week shows them. */
  readonly shown: readonly TracedGroup[]
}

/** The week after, with nothing written in it: everything is inherited and the steps are taken. */
export function runOn(running: Running | undefined): Running {
  if (!running) return { base: [], weeks: 0, shown: [] }
  const weeks = running.weeks + 1
  const goesOn = running.weeks > 0 && running.base.every(({ group }) => group.steps === undefined)
  if (goesOn) return { base: running.base, weeks, shown: running.shown }
  const shown = running.base.map((before) => stepped(inherited(before), weeks))
  return { base: running.base, weeks, shown }
}

/** The week after, with something written in it; the steps run on from what is written now. */
export function writtenWeek(running: Running | undefined, part: WeekPart): Running {
  const isSame = part.mark === 'same' && running !== undefined
  const before = isSame ? running.shown.map(inherited) : runOn(running).shown
  const stepsBefore = running?.base.map(({ group }) => group.steps) ?? []
  const base = inheritGroups(
    before.map((old, index) => withSteps(old, stepsBefore[index])),
    part.groups,
  )
  return { base, weeks: 0, shown: running ? base.map(withoutInheritedSteps) : base }
}

/** The last normal week under the deload rule, and over it what the week states itself. */
export function deloadedWeek(
  running: Running | undefined,
  { rule, stated }: { readonly rule: DeloadRule; readonly stated: readonly Group[] },
): readonly TracedGroup[] {
  const lighter = (running?.shown ?? []).map((before) => {
    const now = withoutSteps(inherited(before))
    return changedTo(now, deloadGroup(now.group, rule), 'defaulted')
  })
  return inheritGroups(lighter, stated)
}

function stepped(before: TracedGroup, weeks: number): TracedGroup {
  return withoutSteps(changedTo(before, stepOn(before.group, weeks), 'inherited'))
}

function withSteps(traced: TracedGroup, steps: Group['steps']): TracedGroup {
  if (steps === undefined) return traced
  const origins = { ...traced.origins, steps: 'inherited' } as const
  return { group: { ...traced.group, steps }, origins }
}

/** Steps that have been taken are not announced again. */
function withoutInheritedSteps(traced: TracedGroup): TracedGroup {
  return traced.origins.steps === 'inherited' ? withoutSteps(traced) : traced
}

function withoutSteps(traced: TracedGroup): TracedGroup {
  const { group, origins } = traced
  if (group.steps === undefined) return traced
  const { steps: _, ...others } = group
  const { steps: __, ...otherOrigins } = origins
  return { group: others, origins: otherOrigins }
}
