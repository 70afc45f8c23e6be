export type Counts = {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}
export type Step = {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly runner?: 'vitest' | 'playwright'
  readonly skipReason?: string
}
type Say = (text: string) => void
export function runLanes(lanes: readonly (readonly Step[])[], say: Say): Promise<Counts>
export function closingLine(counts: Counts): string
export function countStep(
  step: Pick<Step, 'runner' | 'skipReason'>,
  result: { readonly code: number; readonly output: string },
): Counts
