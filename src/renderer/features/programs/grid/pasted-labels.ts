import { groupLetter, nextLabel } from '../../../../shared/domain/programs/superset-labels'

/** Labels of pasted rows behind those of the day; pasted supersets stay together. */
export function labelsBehind(
  lifts: readonly { readonly id: string; readonly label: string }[],
  pasted: readonly { readonly label: string }[],
): readonly string[] {
  const known: { readonly id: string; readonly label: string }[] = [...lifts]
  const letters = new Map<string, string>()
  return pasted.map(({ label }, index) => {
    const letter = groupLetter(label)
    const own = letters.get(letter) ?? nextLabel(known)
    if (letter !== '') letters.set(letter, own)
    known.push({ id: `pasted ${index}`, label: own })
    return own + label.slice(letter.length)
  })
}
