import { useMemo } from 'react'
import { conflictsWith } from '../../../shared/domain/exercises/substitutes'
import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { useChosenClient } from './chosen-client'

const NONE: ReadonlyMap<string, readonly string[]> = new Map()

/** Exercises that do not go with what the chosen client has, each with the names of the conditions. */
export function useUnsafe(): ReadonlyMap<string, readonly string[]> {
  const [clientId] = useChosenClient()
  const isAsked = clientId !== null
  const screening = useQuery(
    api.screening.ofClient,
    { clientId: clientId ?? '' },
    { enabled: isAsked },
  ).value
  const all = useQuery(api.checks.exercises, {}, { enabled: isAsked }).value
  return useMemo(() => {
    if (!isAsked || !screening || !all) return NONE
    const found = all.exercises.map((exercise) => {
      const names = conflictsWith(exercise, screening.conditions).map(({ name }) => name)
      return [exercise.id, names] as const
    })
    return new Map(found.filter(([, names]) => names.length > 0))
  }, [isAsked, screening, all])
}
