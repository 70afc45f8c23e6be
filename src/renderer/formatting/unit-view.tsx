import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { LoadFormat } from '../../shared/domain/units/format-load'
import type { LoadUnit } from '../../shared/domain/units/load'
import { useWords } from './use-words'

/**
 * The unit that worked-out loads are shown in. It is for the eye alone: what is stored, and what a typed number
 * means, stays in the unit of the client.
 */
export type UnitView = {
  /** The unit chosen for the eye; null shows every load in its own. */
  readonly chosen: LoadUnit | null
  /** Turns from a client's own unit to the other one, or back. */
  readonly flip: (own: LoadUnit) => void
}

const UnitViewContext = createContext<UnitView>({ chosen: null, flip: () => undefined })

/** Keeps the view of this window; it begins with every load in its own unit. */
export function UnitViewProvider({ children }: { readonly children: ReactNode }) {
  const [chosen, setChosen] = useState<LoadUnit | null>(null)
  const view = useMemo<UnitView>(
    () => ({ chosen, flip: (own) => setChosen((old) => flipped(old, own)) }),
    [chosen],
  )
  return <UnitViewContext value={view}>{children}</UnitViewContext>
}

/** From the own unit to the other; from any chosen one back. */
export function flipped(chosen: LoadUnit | null, own: LoadUnit): LoadUnit | null {
  if (chosen !== null && chosen !== own) return null
  return own === 'kg' ? 'lb' : 'kg'
}

/** The view of this window. */
export function useUnitView(): UnitView {
  return useContext(UnitViewContext)
}

/** How loads are written now: the region's numbers, and the chosen unit where one is. */
export function useLoadFormat(): LoadFormat {
  const { locale } = useWords()
  const { chosen } = useUnitView()
  return useMemo(() => (chosen === null ? { locale } : { locale, unit: chosen }), [locale, chosen])
}

/** What a query that says loads itself is asked with; nothing while every load stands in its own unit. */
export function useAskedUnit(): { readonly unit?: LoadUnit } {
  const { chosen } = useUnitView()
  return useMemo(() => (chosen === null ? {} : { unit: chosen }), [chosen])
}
