import { createContext } from 'react'

/** The layer above the drawing, where layers inside it put what is HTML; null until it is there. */
export const PlotFrame = createContext<HTMLElement | null>(null)
