import { useEffect, useMemo, useState } from 'react'
import type { EquipmentItem } from '../../../shared/contract/equipment'
import {
  implementOfPlace,
  type PlaceItem,
} from '../../../shared/domain/strength/implement-of-place'
import type { LoadUnit } from '../../../shared/domain/units/load'
import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { calculatorSeed } from '../../commands/calculator-seed'
import { type CalculatorFields, EMPTY_FIELDS, withGear, withSeed } from './calculator-fields'

/** The fields of the calculators and how to change them. */
export type Calculator = {
  readonly fields: CalculatorFields
  readonly change: (changed: Partial<CalculatorFields>) => void
}

/** The calculators as a whole; `filled` counts how often the fields were filled for the coach. */
export type FilledCalculator = Calculator & { readonly filled: number }

/** What stood there when the panel was last closed. */
let remembered: CalculatorFields | undefined

/**
 * The fields, filled anew each time the calculators are asked for: from the cell the coach is in, with
 * the unit, bar and plates of the client; what the page does not know stays as it was.
 */
export function useCalculator(asked: number, clientId: string | undefined): FilledCalculator {
  const [{ fields, filled }, setState] = useState(() => ({
    fields: remembered ?? EMPTY_FIELDS,
    filled: 0,
  }))
  const known = useKnown(clientId)
  useEffect(() => {
    const seed = asked > 0 ? calculatorSeed() : undefined
    setState((old) => ({
      fields: seed ? withSeed(old.fields, seed) : old.fields,
      filled: old.filled + 1,
    }))
  }, [asked])
  useEffect(() => {
    if (known === undefined) return
    const implement = implementOfPlace(known.items, 'barbell')
    setState((old) => {
      const own = withSeed(old.fields, { unit: known.unit })
      return { ...old, fields: withGear(own, implement) }
    })
  }, [known])
  useEffect(() => {
    remembered = fields
  }, [fields])
  const change: Calculator['change'] = (changed) =>
    setState((old) => ({ ...old, fields: { ...old.fields, ...changed } }))
  return { fields, change, filled }
}

type Known = { readonly unit: LoadUnit; readonly items: readonly PlaceItem[] }

/** Unit and equipment of the client on screen, else of the studio; undefined until they are read. */
function useKnown(clientId: string | undefined): Known | undefined {
  const studio = useQuery(api.settings.studio, {}).value
  const isOfClient = clientId !== undefined
  const client = useQuery(
    api.clients.byId,
    { clientId: clientId ?? '' },
    { enabled: isOfClient },
  ).value
  const places = useQuery(api.equipment.places, {}).value?.places
  return useMemo(() => {
    if (!studio || !places || (isOfClient && !client)) return undefined
    const place = places.find(({ id }) => id === client?.placeId)
    return { unit: client?.unit ?? studio.unit, items: (place?.items ?? []).map(placeItem) }
  }, [studio, client, places, isOfClient])
}

function placeItem({ kind, load, topMilli, stepMilli, count }: EquipmentItem): PlaceItem {
  return {
    kind: kind === 'bench' || kind === 'pad' || kind === 'band' ? 'other' : kind,
    ...(load && { load }),
    ...(topMilli !== null && { topMilli }),
    ...(stepMilli !== null && { stepMilli }),
    ...(count !== null && { count }),
  }
}
