import type { SetLoad } from '../../shared/domain/progress/performed'
import type { LoadColumns } from './sessions'

/** The load that the three columns of a set say. */
export function loadOfColumns({ loadKind, loadMilli, loadUnit }: LoadColumns): SetLoad {
  const load = loadMilli === null || loadUnit === null ? null : { milli: loadMilli, unit: loadUnit }
  if (loadKind === 'absolute' && load) return { kind: 'absolute', load }
  if (loadKind === 'bodyweight')
    return load ? { kind: 'bodyweight', added: load } : { kind: 'bodyweight' }
  return { kind: 'none' }
}

/** A load as the three columns that mean something only together. */
export function columnsOfLoad(load: SetLoad): {
  load_kind: SetLoad['kind']
  load_milli: number | null
  load_unit: 'kg' | 'lb' | null
} {
  const value =
    load.kind === 'absolute' ? load.load : load.kind === 'bodyweight' ? load.added : null
  return { load_kind: load.kind, load_milli: value?.milli ?? null, load_unit: value?.unit ?? null }
}
