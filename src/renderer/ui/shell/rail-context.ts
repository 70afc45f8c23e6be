import { createContext } from 'react'

/** Whether the rail around is collapsed to icons. */
export const RailContext = createContext(false)
