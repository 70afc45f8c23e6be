import { createContext, useContext, useSyncExternalStore } from 'react'
import type { GridEngine } from '../editing/engine'

const EngineContext = createContext<GridEngine | null>(null)

/** Hands the engine of a grid to its parts. */
export const EngineProvider = EngineContext.Provider

/** The engine of the grid around; throws outside of one. */
export function useEngine(): GridEngine {
  const engine = useContext(EngineContext)
  if (!engine) throw new Error('a part of the grid was drawn outside of a grid')
  return engine
}

/** Reads one thing from the engine and redraws only when it changes; `read` must return stable values. */
export function useGrid<T>(read: (engine: GridEngine) => T): T {
  const engine = useEngine()
  return useSyncExternalStore(engine.subscribe, () => read(engine))
}
