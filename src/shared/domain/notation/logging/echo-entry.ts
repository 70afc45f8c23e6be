import type { Say } from '../../../kernel/words'
import { sayMilli, sayNumber } from '../echoing/amounts'
import { sayDuration } from '../echoing/duration'
import type { EntryEffort, EntryLoad, EntrySet, LogEntry, Pain, SetResult } from './log-entry'

/** What a log entry was read as, in plain words: `5 reps with 102.5 kg at RPE 8`. */
export function echoEntry(entry: LogEntry, say: Say): string {
  const sets = sayRuns(entry.sets, say)
  let said = sets.reduce(
    (before, set) => (before ? say('notation.nextSet', { said: before, set }) : set),
    '',
  )
  if (entry.pain) said = alsoSaid(said, sayPain(entry.pain, say), say)
  if (entry.note !== undefined) {
    const values = { said, note: entry.note }
    said = say(said === '' ? 'notation.noteAlone' : 'notation.note', values)
  }
  for (const { text } of entry.unread) {
    said = say(said === '' ? 'notation.unreadAlone' : 'notation.unread', { said, text })
  }
  return said === '' ? say('notation.nothing') : said
}

/** Like sets one after the other are counted. */
function sayRuns(sets: readonly EntrySet[], say: Say): readonly string[] {
  const runs: { readonly said: string; count: number }[] = []
  for (const set of sets) {
    const said = saySet(set, say)
    const last = runs.at(-1)
    if (last?.said === said) last.count += 1
    else runs.push({ said, count: 1 })
  }
  return runs.map(({ said, count }) =>
    count === 1 ? said : say('notation.setsDone', { count, sets: count, set: said }),
  )
}

function saySet(set: EntrySet, say: Say): string {
  if (set.kind === 'not-done') return say('notation.notDone')
  const result = sayResult(set, say)
  if (set.kind === 'as-planned') {
    return result === '' ? say('notation.asPlanned') : say('notation.asPlannedWith', { result })
  }
  if (set.side === 'both') return result
  return say(set.side === 'left' ? 'notation.left' : 'notation.right', { result })
}

function sayResult({ load, reps, seconds, metres, effort }: SetResult, say: Say): string {
  let said = ''
  if (reps !== undefined)
    said = say('notation.repsDone', { count: reps, reps: sayNumber(reps, say) })
  if (seconds !== undefined) said = alsoSaid(said, sayDuration(seconds, say), say)
  if (metres !== undefined) {
    said = alsoSaid(
      said,
      say('notation.distance', { amount: sayNumber(metres, say), unit: 'm' }),
      say,
    )
  }
  if (load) {
    const values = { said, load: sayLoad(load, say) }
    said = said === '' ? values.load : say('notation.withLoad', values)
  }
  if (effort) {
    const values = { said, effort: sayEffort(effort, say) }
    said = said === '' ? say('notation.effortAlone', values) : say('notation.atEffort', values)
  }
  return said
}

function sayLoad(load: EntryLoad, say: Say): string {
  const mass = load.kind === 'absolute' ? load.load : load.added
  if (!mass) return say('notation.bodyweight')
  const amount = sayMilli(Math.abs(mass.milli), say)
  const weight = say('notation.weight', { amount, unit: mass.unit })
  if (load.kind === 'absolute') return weight
  return say(mass.milli < 0 ? 'notation.bodyweightMinus' : 'notation.bodyweightPlus', {
    load: weight,
  })
}

function sayEffort(effort: EntryEffort, say: Say): string {
  if (effort.kind === 'failure') return say('notation.failure')
  return say(`notation.${effort.kind}`, { amount: sayNumber(effort.value, say) })
}

function sayPain({ score, place }: Pain, say: Say): string {
  if (place === undefined) return say('notation.painScore', { score: score ?? 0 })
  if (score === undefined) return say('notation.painPlace', { place })
  return say('notation.pain', { score, place })
}

function alsoSaid(said: string, part: string, say: Say): string {
  return said === '' ? part : say('notation.also', { said, part })
}
