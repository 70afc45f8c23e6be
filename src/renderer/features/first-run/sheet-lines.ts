/** A lift on the small sheet: its place, its message key, sets in a normal week and in the deload, and the first week as written. */
export type SheetLine = {
  readonly label: string
  readonly name: 'hipThrust' | 'frontSquat' | 'row' | 'splitSquat' | 'plank'
  readonly sets: number
  readonly deloadSets: number
  /** Per unit; absent where the body is the load. */
  readonly load?: { readonly kg: string; readonly lb: string }
  readonly amount: string
}

/** The made-up program of the first screen; loads and sets are those of its other pictures. */
export const SHEET_LINES: readonly SheetLine[] = [
  line('A', 'hipThrust', { sets: 4, deloadSets: 3, load: { kg: '100', lb: '220' }, amount: '5' }),
  line('B1', 'frontSquat', { sets: 3, deloadSets: 2, load: { kg: '50', lb: '110' }, amount: '6' }),
  line('B2', 'row', { sets: 3, deloadSets: 2, load: { kg: '45', lb: '100' }, amount: '10' }),
  line('C1', 'splitSquat', { sets: 3, deloadSets: 2, load: { kg: '14', lb: '30' }, amount: '8' }),
  line('C2', 'plank', { sets: 3, deloadSets: 2, amount: '30 s' }),
]

function line(
  label: string,
  name: SheetLine['name'],
  rest: Omit<SheetLine, 'label' | 'name'>,
): SheetLine {
  return { label, name, ...rest }
}
