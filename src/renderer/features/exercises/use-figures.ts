import { useMemo } from 'react'
import type { FigureCard } from '../../../shared/contract/exercises'
import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'

const NONE: ReadonlyMap<string, FigureCard> = new Map()

/** The figures of some exercises by id; those without one are not there. */
export function useFigures(exerciseIds: readonly string[]): ReadonlyMap<string, FigureCard> {
  const asked = { exerciseIds: [...exerciseIds] }
  const found = useQuery(api.exercises.figures, asked, {
    enabled: exerciseIds.length > 0,
    keepPrevious: true,
  }).value
  return useMemo(() => {
    if (!found) return NONE
    return new Map(found.figures.map((figure) => [figure.exerciseId, figure]))
  }, [found])
}
