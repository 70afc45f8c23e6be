import { useEffect } from 'react'
import type { Load, LoadUnit } from '../../shared/domain/units/load'

/** What a page knows for the calculators: the load, reps and effort of the cell the coach is in. */
export type CalculatorSeed = {
  readonly unit: LoadUnit
  readonly load?: Load
  readonly reps?: number
  readonly rpe?: number
  readonly oneRepMax?: Load
}

type Ask = () => CalculatorSeed | undefined

let offers: readonly Ask[] = []

/** Offers a page's numbers to the calculators while it is shown; `ask` is called when they open. */
export function useCalculatorSeed(ask: Ask): void {
  useEffect(() => {
    offers = [...offers, ask]
    return () => {
      offers = offers.filter((other) => other !== ask)
    }
  }, [ask])
}

/** The numbers of the page on screen, as far as it has some now. */
export function calculatorSeed(): CalculatorSeed | undefined {
  return offers.at(-1)?.()
}
