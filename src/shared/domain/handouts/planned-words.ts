import type { Say } from '../../kernel/words'
import { saySpread } from '../notation/echoing/amounts'
import { sayWeek } from '../notation/echoing/groups'
import type { Effort, Group } from '../notation/prescription'
import { printWeek } from '../notation/print'
import type { GroupLoads } from '../programs/resolve-context'
import { oneLoad, type ShownLoadFormat } from '../programs/shown-load'
import { sayLoad } from '../units/load-words'
import type { Worded } from './session-card-request'

/** What a week asks for, without tempo and rest: `4 × 5`, in words `4 sets of 5`. Warm-up groups are not said. */
export function workOnPaper(groups: readonly Group[], say: Say): Worded {
  const work = groups.filter(({ role }) => role !== 'warm-up')
  const [only] = work
  const parts = work.length === 1 && only ? [withoutAmount(only)] : work.map(withoutPace)
  return {
    shorthand: forPaper(printWeek({ groups: parts }), say),
    plain: sayWeek({ groups: parts }, say),
  }
}

/** The load and effort of a week: `102.5 kg @7.5`; as typed where no load could be worked out. */
export function amountOnPaper(
  groups: readonly Group[],
  loads: readonly GroupLoads[],
  format: ShownLoadFormat & { readonly say: Say },
): Worded {
  const { say } = format
  const work = groups.flatMap((group, at) =>
    group.role === 'warm-up' ? [] : [{ group, loads: loads[at] }],
  )
  const [only] = work
  const load = unique(work.map((one) => loadText(one.loads, format))).join(' / ')
  const named = load === '' || load.endsWith('bw') ? load : `${load} ${format.usual}`
  if (work.length !== 1 || !only) return named
  const asTyped = named || typedLoad(only.group, say)
  const { effort } = only.group
  const spoken = spokenLoad(only.loads, format)
  if (!effort) return spoken === undefined ? asTyped : { shorthand: asTyped, plain: spoken }
  const written = forPaper(printWeek({ groups: [{ role: 'work', effort }] }), say)
  return {
    shorthand: [asTyped, written].filter(Boolean).join(' '),
    plain: [spoken ?? asTyped, effortInWords(effort, say)].filter(Boolean).join(', '),
  }
}

/** The one load of a bodyweight lift in words, as everywhere else: `5 kg assisted`; nothing for others. */
function spokenLoad(
  loads: GroupLoads | undefined,
  format: ShownLoadFormat & { readonly say: Say },
): string | undefined {
  if (loads?.kind !== 'resolved' || loads.isExpected) return undefined
  const options = loads.sets.flatMap((set) => set.options)
  if (options.some(({ kind }) => kind !== 'bodyweight')) return undefined
  const said = unique(options.map((option) => sayLoad(option, format)))
  return said.length === 1 ? said[0] : undefined
}

function typedLoad({ load }: Group, say: Say): string {
  return load ? forPaper(printWeek({ groups: [{ role: 'work', load }] }), say) : ''
}

/** A load that follows from what is lifted earlier that day stays an empty box. */
function loadText(loads: GroupLoads | undefined, format: ShownLoadFormat): string {
  if (loads?.kind !== 'resolved' || loads.isExpected) return ''
  const texts = unique(
    loads.sets.map(({ options, as }) =>
      unique(options.map((option) => oneLoad(option, format))).join(as === 'range' ? '–' : '/'),
    ),
  )
  return texts.length <= MOST_LOADS ? texts.join('/') : `${texts[0]}–${texts.at(-1)}`
}

/** More loads than these do not fit above a week's boxes. */
const MOST_LOADS = 3

function effortInWords(effort: Effort, say: Say): string {
  if (effort.kind === 'failure') return say('handouts.plainFailure')
  const amount = saySpread(effort.amount, say)
  return say(effort.kind === 'rpe' ? 'handouts.plainRpe' : 'handouts.plainRir', { amount })
}

function withoutPace({ tempo: _, rest: __, steps: ___, ...group }: Group): Group {
  return group
}

function withoutAmount(group: Group): Group {
  const { load: _, effort: __, ...rest } = withoutPace(group)
  return rest
}

/** Shorthand as it is read on paper: `3x8-10/side` becomes `3 × 8–10 each side`. */
export function forPaper(shorthand: string, say: Say): string {
  return shorthand
    .replace(/(\d)x(?=[\dA(])/g, '$1 × ')
    .replace(/(\d)-(?=\d)/g, '$1–')
    .replace(/x?\/side/g, ` ${say('handouts.eachSide')}`)
    .replace(/(\d)(?=(?:min|km|s|m|RIR)\b)/g, '$1 ')
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter(Boolean)
}
