import { printMilli } from '../../../kernel/decimal'
import type { Load } from '../../units/load'
import { printSigned } from '../printing/print-amount'
import type { EntryEffort, EntryLoad, EntrySet, LogEntry, Pain, SetResult } from './log-entry'

/**
 * A log entry in canonical spelling, loads with their unit; reading it again gives the same sets. Like
 * sets stay written out, so that each can be mended. What was taken from the plan is not printed, and
 * an entry of which something was not understood is printed as typed.
 */
export function printEntry(entry: LogEntry): string {
  if (entry.unread.length > 0) return entry.src
  const { sets, pain, note } = entry
  const parts = [sets.map(printAfter).join(''), pain ? printPain(pain) : '']
  const said = parts.filter(Boolean).join(' ')
  return note === undefined ? said : `${said} // ${note}`.trim()
}

/** The right side of a set stands behind its left side; every other set takes a comma. */
function printAfter(set: EntrySet, index: number, sets: readonly EntrySet[]): string {
  const before = sets[index - 1]
  if (!before) return printSet(set)
  return `${before.ordinal === set.ordinal ? ' ' : ', '}${printSet(set)}`
}

function printSet(set: EntrySet): string {
  if (set.kind === 'not-done') return '-'
  const said = printResult(set)
  if (set.kind === 'as-planned') return `= ${said}`.trim()
  return set.side === 'both' ? said : `${set.side === 'left' ? 'L' : 'R'}${said}`
}

function printResult(result: SetResult): string {
  const { effort, taken = [] } = result
  const load = taken.includes('load') ? undefined : result.load
  const [reps, seconds, metres] = (['reps', 'seconds', 'metres'] as const).map((part) =>
    taken.includes(part) ? undefined : result[part],
  )
  const work = [
    reps === undefined ? '' : `${load ? '' : 'x'}${reps}`,
    seconds === undefined ? '' : `${seconds}s`,
    metres === undefined ? '' : `${metres}m`,
  ].filter(Boolean)
  const said = [load ? printLoad(load) : '', ...work].filter(Boolean).join(load ? 'x' : ' ')
  return [said, effort ? printEffort(effort) : ''].filter(Boolean).join(' ')
}

function printLoad(load: EntryLoad): string {
  if (load.kind === 'absolute') return print(load.load)
  return load.added ? `bw${printSigned(load.added.milli)}${load.added.unit}` : 'bw'
}

function print({ milli, unit }: Load): string {
  return `${printMilli(milli)}${unit}`
}

function printEffort(effort: EntryEffort): string {
  if (effort.kind === 'failure') return 'fail'
  return effort.kind === 'rpe' ? `@${effort.value}` : `${effort.value}RIR`
}

function printPain({ place = '', score }: Pain): string {
  return `!${[place, score ?? ''].filter((part) => part !== '').join(' ')}`
}
