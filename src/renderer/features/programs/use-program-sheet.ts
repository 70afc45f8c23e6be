import { useMemo, useRef } from 'react'
import type { ExerciseCard } from '../../../shared/contract/exercises'
import type { CallError } from '../../../shared/contract/kit/wire'
import type { ProgramRecord } from '../../../shared/contract/programs'
import type { Program } from '../../../shared/domain/programs/program'
import { type ProgramSheet, sheetOf } from '../../../shared/domain/programs/program-sheet'
import { sheetContext, withExercises } from '../../../shared/domain/programs/sheet-context'
import { calendarDate } from '../../../shared/kernel/calendar-date'
import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'

/** A program on screen: worked out for its client, with the exercises that may be chosen. */
export type LoadedProgram = {
  readonly sheet: ProgramSheet
  readonly exercises: readonly ExerciseCard[]
  readonly cards: ReadonlyMap<string, ExerciseCard>
  /** What was done last time, by exercise. */
  readonly lastTimes: ReadonlyMap<string, string>
}

/** A program with every cell worked out; after an edit only the edited row is worked out again. */
export function useProgramSheet(programId: string): {
  readonly loaded: LoadedProgram | undefined
  readonly error: CallError | undefined
} {
  const asked = useQuery(api.programs.byId, { programId }, { keepPrevious: true })
  const exercises = useQuery(api.exercises.list, {}).value?.exercises
  const former = useRef<ProgramSheet>(undefined)
  const strength = asked.value?.strength
  const facts = useMemo(() => strength && sheetContext({ strength, exercises: [] }), [strength])
  const context = useMemo(
    () => facts && exercises && withExercises(facts, exercises),
    [facts, exercises],
  )
  const cards = useMemo(
    () => new Map((exercises ?? []).map((card) => [card.id, card])),
    [exercises],
  )
  const done = useQuery(api.programs.lastTimes, { programId }, { canWait: true }).value?.lastTimes
  const lastTimes = useMemo(
    () => new Map(done?.map(({ exerciseId, said }) => [exerciseId, said])),
    [done],
  )
  const record = asked.value?.program
  const loaded = useMemo(() => {
    if (!record || !context || !exercises) return undefined
    const sheet = sheetOf(programOf(record), context, former.current)
    former.current = sheet
    return { sheet, exercises, cards, lastTimes }
  }, [record, context, exercises, cards, lastTimes])
  return { loaded, error: asked.error }
}

/** A program as it came over the contract, its days read again. Parts keep their identity. */
export function programOf(record: ProgramRecord): Program {
  const { deloadRule, ...others } = record
  const startsOn = calendarDate(record.startsOn)
  return { ...others, startsOn, ...(deloadRule && { deloadRule }) }
}
