import { Archive, Trash2, Undo2 } from 'lucide-react'

/** Shapes of the acts that move a client between shelves. */
export const SHELF_ICONS = { archive: Archive, bin: Trash2, bringBack: Undo2 } as const
