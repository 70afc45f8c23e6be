import type { ScreenStore } from '../screen-state'

/** The rule that speaks where an exercise meets a flag. */
export const FLAG_RULE = 'CONTRA-02'

/** What the coach decided: which exercise, and why it is used in spite of a flag. */
export type SwapAnswer = { readonly exerciseId: string; readonly reason: string | null }

/** The tray that offers nearer exercises: for a row, or for an exercise that was just chosen. */
export type SwapQuestion =
  | { readonly kind: 'row'; readonly rowId: string }
  | {
      readonly kind: 'chosen'
      readonly exerciseId: string
      /** Null: nothing is used. */
      readonly answer: (answer: SwapAnswer | null) => void
    }

/** Opens the tray for a row of the program. */
export function askForSwap(store: ScreenStore, rowId: string): void {
  dropQuestion(store)
  store.set({ swap: { kind: 'row', rowId } })
}

/** Asks what to use in place of an exercise that does not go with a flag; the cell waits for the answer. */
export function askForChoice(store: ScreenStore, exerciseId: string): Promise<SwapAnswer | null> {
  dropQuestion(store)
  return new Promise((answer) => {
    store.set({ swap: { kind: 'chosen', exerciseId, answer } })
  })
}

/** Closes the tray; a cell that waits uses nothing. */
export function dropQuestion(store: ScreenStore): void {
  const { swap } = store.get()
  if (swap?.kind === 'chosen') swap.answer(null)
  if (swap) store.set({ swap: null })
}
