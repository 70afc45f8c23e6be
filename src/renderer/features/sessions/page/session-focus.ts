import type { BoxName } from './set-boxes'

/** The box of a set inside the log; drills have only their tick. */
export function focusBox(within: ParentNode | null, setId: string, box: BoxName = 'load'): void {
  const row = [...(within?.querySelectorAll<HTMLElement>('[data-set]') ?? [])].find(
    (element) => element.dataset.set === setId,
  )
  const target = row?.querySelector<HTMLElement>(`[data-box="${box}"], [data-tick]`)
  target?.focus()
  if (target instanceof HTMLInputElement) target.select()
}

/** The set of the row an element stands in. */
export function setIdAt(element: EventTarget | null): string | undefined {
  if (!(element instanceof Element)) return undefined
  return element.closest<HTMLElement>('[data-set]')?.dataset.set
}
