import type { EquipmentItem } from '../../shared/contract/equipment'

type Item = Omit<EquipmentItem, 'id'>

const EMPTY = { load: null, topMilli: null, stepMilli: null, count: null, heightMm: null } as const

/**
 * What an ordinary strength room has, to be edited: commercial plates in pairs (facts 9.1), a 20 kg or
 * 45 lb bar, dumbbells in steps, a hip thrust bench of 38 cm within the 30–46 cm that fit, a pad.
 */
export function usualEquipment(unit: 'kg' | 'lb'): readonly Item[] {
  const load = (value: number) => ({ milli: value * 1000, unit }) as const
  const plates = unit === 'kg' ? KG_PLATES : LB_PLATES
  const bar = unit === 'kg' ? 20 : 45
  const [low, top, step] = unit === 'kg' ? [2, 40, 2] : [5, 90, 5]
  return [
    { ...EMPTY, kind: 'bar', name: 'Olympic bar', load: load(bar), count: 2 },
    ...plates.map(
      ([size, count]) => ({ ...EMPTY, kind: 'plate', name: '', load: load(size), count }) as const,
    ),
    {
      ...EMPTY,
      kind: 'dumbbells',
      name: '',
      load: load(low),
      topMilli: top * 1000,
      stepMilli: step * 1000,
      count: 2,
    },
    { ...EMPTY, kind: 'bench', name: 'Hip thrust bench', heightMm: 380, count: 1 },
    { ...EMPTY, kind: 'pad', name: 'Barbell pad', count: 1 },
    { ...EMPTY, kind: 'band', name: 'Loop bands', count: 4 },
  ]
}

const KG_PLATES = [
  [25, 4],
  [20, 6],
  [15, 2],
  [10, 4],
  [5, 4],
  [2.5, 4],
  [1.25, 4],
] as const
const LB_PLATES = [
  [45, 8],
  [35, 2],
  [25, 4],
  [10, 4],
  [5, 4],
  [2.5, 4],
] as const
